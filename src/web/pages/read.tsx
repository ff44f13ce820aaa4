import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import type { LetterView } from '../letter.ts';
import { Letter } from '../parts/letter.tsx';
import { Outline } from '../parts/outline.tsx';
import { pageText } from '../parts/page.tsx';
import { counted } from '../words.ts';
import { LetterStanding } from './determination.tsx';

/** One's own letter, read and checked, not kept. `problem` is why the file before could not be read. */
export function readPage(frame: Frame, problem: string | null): string {
  return pageText({
    frame,
    title: problem ? 'The letter could not be read' : 'Read a letter',
    place: 'read',
    children: (
      <>
        <div class="page-head">
          <h1>Read and check a determination</h1>
          <p>
            Choose a final determination letter. It is read and checked while you wait, shown to you, and forgotten: it
            is not stored, not indexed and not sent anywhere else.
          </p>
        </div>
        {problem ? (
          <div class="notice wrong" role="alert" aria-labelledby="problem-title" tabIndex={-1}>
            <h2 id="problem-title">The letter could not be read</h2>
            <p>
              <a href="#file">{problem}</a>
            </p>
          </div>
        ) : null}
        <form class="form section" action={addressOf.read} method="post" enctype="multipart/form-data">
          <div class="field">
            <label for="file">The letter, as PDF or text</label>
            <p class="help" id="file-help">
              One file of at most 20 MB. A scan without a text layer cannot be read.
            </p>
            {problem ? (
              <p class="error" id="file-error">
                {problem}
              </p>
            ) : null}
            <input
              id="file"
              name="file"
              type="file"
              required
              accept=".pdf,.txt,application/pdf,text/plain"
              aria-describedby={problem ? 'file-help file-error' : 'file-help'}
              aria-invalid={problem ? 'true' : undefined}
            />
          </div>
          <button type="submit">Read this letter</button>
        </form>
        <section class="section prose">
          <h2>For many letters</h2>
          <p>
            In a terminal, <code>npx openimr check path/to/letters</code> reads and checks a whole folder, and{' '}
            <code>npx openimr import path/to/letters</code> adds them to this library.
          </p>
        </section>
      </>
    ),
  });
}

/** The letter that was sent, read and checked. */
export function previewPage(frame: Frame, letter: LetterView): string {
  return pageText({
    frame,
    title: 'Your letter, read and checked',
    place: 'read',
    document: true,
    children: (
      <>
        <div class="page-head">
          <h1>Your letter, read and checked</h1>
          <p>
            It holds {counted(letter.issues.length, 'disputed item')}; the checks make{' '}
            {counted(letter.notes.length, 'finding')}. It was not stored: this page is the only copy.{' '}
            <a href={addressOf.read}>Read another letter</a>
          </p>
        </div>
        <LetterStanding letter={letter} />
        <div class="desk">
          <Outline letter={letter} />
          <Letter letter={letter} heading={false} />
        </div>
      </>
    ),
  });
}
