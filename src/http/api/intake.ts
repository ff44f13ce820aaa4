import { json } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import type { Handler } from '../route.ts';
import { filesOf, findLetter } from '../uploads.ts';

/** Reads and checks a letter and forgets it. */
export const read: Handler = async (request, { office }) => {
  const letter = await findLetter(request);
  if (!letter) throw new HttpProblem('bad-request', 'No file was sent.');
  const previewed = await office.preview(letter);
  if ('unreadable' in previewed) throw new HttpProblem('unreadable', previewed.unreadable);
  return json(previewed.answer);
};

/** Adds letters to the library; what is there already is skipped, one bad file stops none of the others. */
export const importLetters: Handler = async (request, { office }) => json(await office.importFiles(filesOf(request)));
