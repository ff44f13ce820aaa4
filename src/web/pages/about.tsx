import { addressOf } from '../addresses.ts';
import type { Frame } from '../frame.ts';
import { pageText } from '../parts/page.tsx';

/** What this is, and how it can be used by everyone. */
export function aboutPage(frame: Frame): string {
  return pageText({
    frame,
    title: 'About and accessibility',
    place: 'about',
    children: (
      <div class="prose">
        <h1>About OpenIMR</h1>
        <p>
          When a claims administrator in California refuses treatment for a work injury, the worker can ask for
          independent medical review. A physician without ties to anyone in the case reads the record and decides each
          disputed item: the refusal is upheld, or it is overturned. The letters are published with names removed.
          OpenIMR reads them, says what is wrong in each, and lets anyone search and count them.
        </p>
        <p>
          A machine may point; only a physician decides. What the <a href={addressOf.checks}>checks</a> find are
          questions to the letter, each with the words it is about and the law it stands on. How often a check has been
          right is stated on its page.
        </p>
        <h2>To cite a passage</h2>
        <p>
          Every sentence of a determination has its own link. Point at the sentence, or move to it with the keyboard,
          and take the link of the number that appears. Links are made from the letter’s own order and stay the same in
          later releases.
        </p>
        <h2 id="accessibility">Accessibility</h2>
        <p>
          These pages are made to meet the Web Content Accessibility Guidelines 2.2, level AA. They work without
          scripts, with the keyboard alone, in a window 320 pixels wide, at four times the usual size, in light and
          dark, in forced colours and on paper. Nothing is said by colour alone: outcomes and severities are words, with
          a shape beside them. Every chart has its numbers beside it as text.
        </p>
        <h2>Keys</h2>
        <table>
          <thead>
            <tr>
              <th scope="col">Key</th>
              <th scope="col">What it does</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">
                <code>/</code>
              </th>
              <td>goes to the search field</td>
            </tr>
            <tr>
              <th scope="row">
                <code>j</code>, <code>k</code>
              </th>
              <td>next determination, determination before</td>
            </tr>
            <tr>
              <th scope="row">
                <code>o</code>
              </th>
              <td>opens the determination you are on</td>
            </tr>
          </tbody>
        </table>
        <h2>Privacy</h2>
        <p>
          No cookie is set, nothing is loaded from another host, and no query or letter is logged. A letter you send to
          be read is forgotten when the page is made.
        </p>
      </div>
    ),
  });
}
