import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { pageText } from '../parts/page.tsx';
import { counted } from '../words.ts';

const FORMATS = [
  {
    format: 'ndjson',
    name: 'NDJSON',
    says: 'One determination a line with everything read from it: header, reviewer, summary, items, decisions, guideline lines, rationales, citations.',
  },
  {
    format: 'csv',
    name: 'CSV',
    says: 'One disputed item a line, in the columns of California’s open data on independent medical review, so that both can be read by the same program.',
  },
  {
    format: 'parquet',
    name: 'Parquet',
    says: 'The columns of the CSV, typed and compressed, for statistics programs.',
  },
] as const;

/** Everything in the library, to take away. */
export function dataPage(frame: Frame, determinations: number): string {
  return pageText({
    frame,
    title: 'Data',
    place: 'data',
    children: (
      <>
        <div class="page-head">
          <h1>Take the data away</h1>
          <p>
            All {counted(determinations, 'determination')} of this library.{' '}
            {frame.invented > 0
              ? `${counted(frame.invented, 'invented example')} among them; each is marked as invented in NDJSON and by its reference in the others.`
              : ''}{' '}
            To take a part of it, search first: the link at the end of each result gives the same part.
          </p>
        </div>
        <ul class="index">
          {FORMATS.map(({ format, name, says }) => (
            <li key={format}>
              <div>
                <h2>{name}</h2>
                <p>{says}</p>
              </div>
              <p class="side">
                <a class="button" href={addressOf.exported(format)}>
                  Download {name}
                </a>
              </p>
            </li>
          ))}
        </ul>
        <section class="section prose">
          <h2>What it is not</h2>
          <p>
            The letters were published with names removed, and nothing here puts them back. It is not every
            determination ever made, only those that were added to this library. The fields are read by a program; each
            carries the words it was read from, so that they can be compared.
          </p>
        </section>
      </>
    ),
  });
}
