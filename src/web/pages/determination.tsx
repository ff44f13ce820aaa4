import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import type { LetterView } from '../letter.ts';
import { Entry } from '../parts/entry.tsx';
import { Letter } from '../parts/letter.tsx';
import { findingsInWords } from '../parts/marks.tsx';
import { Outline } from '../parts/outline.tsx';
import { pageText } from '../parts/page.tsx';
import { counted } from '../words.ts';

/** A determination: its outline, the document, and what the checks found beside the words it is about. */
export function determinationPage(frame: Frame, letter: LetterView): string {
  return pageText({
    frame,
    title: letter.title,
    place: null,
    document: true,
    children: (
      <>
        <LetterStanding letter={letter} />
        <div class="desk">
          <Outline letter={letter} />
          <Letter letter={letter} />
        </div>
        {letter.like.length > 0 ? (
          <section class="after-letter">
            <h2>More like this</h2>
            <ul class="digest">
              {letter.like.map(hit => (
                <Entry key={hit.id} hit={hit} />
              ))}
            </ul>
            {letter.id ? (
              <p>
                <a href={addressOf.search({ like: letter.id })}>All that are like it</a>
              </p>
            ) : null}
          </section>
        ) : null}
      </>
    ),
  });
}

/** One line on what was found, whether it is invented, and which other letters the case number has. */
export function LetterStanding({ letter }: { letter: LetterView }) {
  const count = (severity: string) => letter.notes.filter(note => note.severity === severity).length;
  const found = findingsInWords({ block: count('block'), warning: count('warning'), note: count('note') });
  return (
    <div class="versions stack">
      <p class="fine">
        {found ? `Checked: ${found}.` : 'Checked: nothing found.'}
        {letter.invented ? ' This is an invented example; no person in it exists.' : ''} Printed form: {letter.layout}.
      </p>
      {letter.readerSays.length > 0 ? (
        <details class="fine">
          <summary>{counted(letter.readerSays.length, 'thing')} could not be read for certain</summary>
          <ul>
            {letter.readerSays.map(says => (
              <li key={says}>{says}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {letter.versions.length > 1 ? (
        <nav class="notice" aria-label="Letters under this case number">
          <p>
            <strong>{letter.versions.length} letters carry this case number.</strong> Latest first:
          </p>
          <ul>
            {letter.versions.map(version => (
              <li key={version.address}>
                {version.current ? (
                  <span aria-current="true">{version.label} (this letter)</span>
                ) : (
                  <a href={version.address}>{version.label}</a>
                )}
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </div>
  );
}
