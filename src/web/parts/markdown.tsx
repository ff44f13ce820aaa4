import type { ComponentChildren } from 'preact';

/**
 * The markdown of a check's page as elements: headings, paragraphs, lists, quotations, tables, fenced code; inside them
 * `code`, **strong**, *emphasis* and links within the site. What it does not know stays as text; nothing is ever raw HTML.
 * Headings start at `level`.
 */
export function Markdown({ text, level = 2 }: { text: string; level?: 2 | 3 }) {
  return <>{blocksOf(text).map((block, at) => blockElement(block, at, level))}</>;
}

interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'ordered' | 'quote' | 'code' | 'table';
  readonly depth: number;
  /** What a fence says of itself: "example", "finding". */
  readonly info?: string;
  readonly lines: readonly string[];
}

const STARTS: readonly (readonly [RegExp, Block['kind']])[] = [
  [/^#{1,6} /, 'heading'],
  [/^[-*] /, 'list'],
  [/^\d+\. /, 'ordered'],
  [/^> ?/, 'quote'],
  [/^\|/, 'table'],
];

function blocksOf(text: string): Block[] {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, '')
    .split('\n');
  const blocks: Block[] = [];
  let at = 0;
  while (at < lines.length) {
    const line = lines[at] as string;
    if (line.trim() === '') {
      at++;
      continue;
    }
    if (line.startsWith('```')) {
      let end = at + 1;
      while (end < lines.length && !lines[end]?.startsWith('```')) end++;
      blocks.push({ kind: 'code', depth: 0, info: line.slice(3).trim(), lines: lines.slice(at + 1, end) });
      at = end + 1;
      continue;
    }
    const kind = kindOf(line);
    let end = at + 1;
    if (kind !== 'heading') while (end < lines.length && continues(lines[end] as string, kind)) end++;
    blocks.push({ kind, depth: /^#*/.exec(line)?.[0].length ?? 0, lines: lines.slice(at, end) });
    at = end;
  }
  return blocks;
}

const kindOf = (line: string): Block['kind'] => STARTS.find(([start]) => start.test(line))?.[1] ?? 'paragraph';

function continues(line: string, kind: Block['kind']): boolean {
  if (line.trim() === '' || line.startsWith('```')) return false;
  const own = kindOf(line);
  return own === kind || (own === 'paragraph' && kind !== 'table');
}

function blockElement(block: Block, at: number, level: number): ComponentChildren {
  switch (block.kind) {
    case 'heading': {
      const Tag = `h${Math.min(6, Math.max(level, block.depth + level - 2))}` as 'h2';
      return <Tag key={at}>{inline((block.lines[0] as string).replace(/^#+ /, ''))}</Tag>;
    }
    case 'list':
      return <ul key={at}>{itemsOf(block, /^[-*] /)}</ul>;
    case 'ordered':
      return <ol key={at}>{itemsOf(block, /^\d+\. /)}</ol>;
    case 'quote':
      return (
        <blockquote key={at} class="passage">
          {inline(block.lines.map(line => line.replace(/^> ?/, '')).join(' '))}
        </blockquote>
      );
    case 'code':
      if (block.info === 'example') return <Example key={at} lines={block.lines} />;
      if (block.info === 'finding')
        return (
          <p key={at} class="finding-said">
            {block.lines.join(' ')}
          </p>
        );
      return (
        <pre key={at}>
          <code>{block.lines.join('\n')}</code>
        </pre>
      );
    case 'table':
      return <Table key={at} lines={block.lines} />;
    default:
      return <p key={at}>{inline(block.lines.join(' '))}</p>;
  }
}

/** A letter in a few lines, "part: words"; a line without a part goes on with the one before. */
function Example({ lines }: { lines: readonly string[] }) {
  const parts: { name: string; words: string }[] = [];
  for (const line of lines) {
    const [, name, words = ''] = /^([a-z][a-zA-Z ]*): ?(.*)$/.exec(line) ?? [];
    const last = parts.at(-1);
    if (name !== undefined || !last) parts.push({ name: name ?? '', words: name === undefined ? line : words });
    else last.words += ` ${line}`;
  }
  return (
    <dl class="example">
      {parts.map(({ name, words }) => (
        <div key={name + words}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

function itemsOf(block: Block, marker: RegExp) {
  const items: string[] = [];
  for (const line of block.lines) {
    if (marker.test(line)) items.push(line.replace(marker, ''));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return items.map(item => <li key={item}>{inline(item)}</li>);
}

function Table({ lines }: { lines: readonly string[] }) {
  const rows = lines.map(line =>
    line
      .replace(/^\||\|$/g, '')
      .split('|')
      .map(cell => cell.trim()),
  );
  const ruled = /^[-: |]+$/.test(lines[1] ?? '');
  const [head, ...body] = ruled ? [rows[0], ...rows.slice(2)] : [undefined, ...rows];
  return (
    <table>
      {head ? (
        <thead>
          <tr>
            {head.map(cell => (
              <th key={cell} scope="col">
                {inline(cell)}
              </th>
            ))}
          </tr>
        </thead>
      ) : null}
      <tbody>
        {body.map(row => (
          <tr key={row?.join()}>
            {row?.map(cell => (
              <td key={cell}>{inline(cell)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const INLINE = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

function inline(text: string): ComponentChildren[] {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, code, strong, emphasis, label, href] = match;
    parts.push(text.slice(at, match.index));
    if (code !== undefined) parts.push(<code key={match.index}>{code}</code>);
    else if (strong !== undefined) parts.push(<strong key={match.index}>{inline(strong)}</strong>);
    else if (emphasis !== undefined) parts.push(<em key={match.index}>{emphasis}</em>);
    else if (href?.startsWith('/'))
      parts.push(
        <a key={match.index} href={href}>
          {label}
        </a>,
      );
    else parts.push(label);
    at = match.index + whole.length;
  }
  parts.push(text.slice(at));
  return parts;
}
