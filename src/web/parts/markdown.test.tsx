import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Markdown } from './markdown.tsx';

const html = (text: string): string => renderToString(<Markdown text={text} />);

test('a check’s page is headings, paragraphs, lists and tables', () => {
  expect(html('## Why\n\nA letter\nbinds *everyone*.\n\n- one\n- two\n  more')).toBe(
    '<h2>Why</h2><p>A letter binds <em>everyone</em>.</p><ul><li>one</li><li>two more</li></ul>',
  );
  expect(html('| a | b |\n|---|---|\n| `1` | 2 |')).toContain('<td><code>1</code></td>');
});

test('an example is shown by its parts, and a finding as it is said', () => {
  const page = html(
    '```example\nitem: MRI of the knee\nrationale: It is\nnecessary.\n```\n\n```finding\nissue 1: Unexpected "is is"\n```',
  );
  expect(page).toContain('<dt>rationale</dt><dd>It is necessary.</dd>');
  expect(page).toContain('<p class="finding-said">issue 1: Unexpected &quot;is is&quot;</p>');
});

test('markup, comments and links to elsewhere never come through', () => {
  expect(html('a <script>alert(1)</script> b')).toBe('<p>a &lt;script>alert(1)&lt;/script> b</p>');
  expect(html('<!-- precision -->\nkept\n<!-- /precision -->')).toBe('<p>kept</p>');
  expect(html('[away](https://elsewhere.example) and [here](/checks)')).toBe(
    '<p>away and <a href="/checks">here</a></p>',
  );
});
