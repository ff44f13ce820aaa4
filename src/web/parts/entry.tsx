import type { Hit, HitPassage } from '../../contract/index.ts';
import { counted, writtenDate } from '../words.ts';
import { findingsInWords, OutcomeMark } from './marks.tsx';

const ITEMS_SHOWN = 6;
const PASSAGES_SHOWN = 2;

/** A determination as an entry of a digest. */
export function Entry({ hit }: { hit: Hit }) {
  const findings = findingsInWords(hit.findings);
  const rest = hit.issues.length - ITEMS_SHOWN;
  return (
    <li class="entry">
      <div class="entry-head">
        <h3>
          <a href={hit.address}>{hit.caseNumber ?? `No case number (${hit.id.slice(0, 12)})`}</a>
        </h3>
        {hit.decisionDate ? (
          <span>
            Decided <time dateTime={hit.decisionDate}>{writtenDate(hit.decisionDate)}</time>
          </span>
        ) : (
          <span>Decision date not read</span>
        )}
        {hit.invented ? <span>Invented example</span> : null}
        <span class="tail">{findings ?? 'No findings'}</span>
      </div>
      <ul class="entry-items">
        {hit.issues.slice(0, ITEMS_SHOWN).map(issue => (
          <li key={issue.number}>
            <OutcomeMark decision={issue.decision} />
            <span>{issue.item}</span>
          </li>
        ))}
        {rest > 0 ? <li class="more">and {counted(rest, 'more item')}</li> : null}
      </ul>
      {hit.passages.slice(0, PASSAGES_SHOWN).map(passage => (
        <Passage key={passage.anchor} passage={passage} address={hit.address} />
      ))}
      {hit.guidelines.length > 0 ? (
        <ul class="chips" aria-label="Guidelines cited">
          {hit.guidelines.map(guideline => (
            <li key={guideline.label}>
              {guideline.address ? <a href={guideline.address}>{guideline.label}</a> : <span>{guideline.label}</span>}
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function Passage({ passage, address }: { passage: HitPassage; address: string }) {
  return (
    <blockquote class="passage">
      <Marked text={passage.text} marks={passage.marks} />{' '}
      <a class="where" href={`${address}#${passage.anchor}`}>
        {whereOf(passage)}
      </a>
    </blockquote>
  );
}

function whereOf(passage: HitPassage): string {
  const part = passage.anchor.replace(/^issue-\d+-?/, '').replace(/-\d+$/, '');
  const words =
    { rationale: 'rationale', item: 'item', summary: 'case summary', guideline: 'guideline' }[part] ?? 'in the letter';
  return passage.issue === null ? words : `item ${passage.issue}, ${words}`;
}

/** A text with the stretches that matched set off. Marks are ascending and do not overlap; others are left out. */
export function Marked({ text, marks }: { text: string; marks: readonly (readonly [number, number])[] }) {
  const parts = [];
  let at = 0;
  for (const [from, to] of marks) {
    if (from < at || to <= from || to > text.length) continue;
    parts.push(text.slice(at, from), <mark key={from}>{text.slice(from, to)}</mark>);
    at = to;
  }
  parts.push(text.slice(at));
  return <>{parts}</>;
}
