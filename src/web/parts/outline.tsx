import { addressOf } from '../addresses.ts';
import type { LetterView } from '../letter.ts';
import { OutcomeMark } from './marks.tsx';

/** What is in the letter, where it was decided how, and what can be done with it. */
export function Outline({ letter }: { letter: LetterView }) {
  return (
    <nav class="outline" aria-label="In this letter">
      <details class="fold-outline">
        <summary>In this letter</summary>
        <ol>
          <li>
            <a href="#header">Case and dates</a>
          </li>
          <li>
            <a href="#reviewer">Reviewer</a>
          </li>
          {letter.documents ? (
            <li>
              <a href="#documents">Documents reviewed</a>
            </li>
          ) : null}
          {letter.summary ? (
            <li>
              <a href="#summary-part">Clinical case summary</a>
            </li>
          ) : null}
          {letter.issues.map(issue => (
            <li key={issue.number}>
              <a href={`#${issue.anchor}`}>
                <OutcomeMark decision={issue.decision} />
                <span class="of">
                  {issue.number}. {issue.item.sentences.map(plainText).join(' ')}
                </span>
              </a>
            </li>
          ))}
        </ol>
        {letter.id ? (
          <ol class="tools">
            <li>
              <a href={`/api/v1/determinations/${letter.id}/source`}>Text of the letter</a>
            </li>
            <li>
              <a href={`/api/v1/determinations/${letter.id}`}>As data (JSON)</a>
            </li>
            <li>
              <a href={`/api/v1/determinations/${letter.id}/findings`}>Findings (JSON)</a>
            </li>
            <li>
              <a href={addressOf.search({ like: letter.id })}>More like this</a>
            </li>
          </ol>
        ) : null}
      </details>
    </nav>
  );
}

const plainText = (sentence: LetterView['issues'][number]['item']['sentences'][number]): string =>
  sentence.runs.map(run => run.text).join('');
