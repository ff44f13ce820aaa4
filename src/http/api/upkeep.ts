import { json } from '../answers.ts';
import { HttpProblem } from '../problems.ts';
import type { Handler } from '../route.ts';

/** What the operator does to keep the library in order; each answers with how many determinations it concerned. */
export const readAgain: Handler = async (request, { office }) => {
  const { which = 'outdated' } = request.query as { which?: 'all' | 'outdated' };
  return json({ count: await office.readAgain(which) });
};

export const removeDetermination: Handler = async (request, { office }) => {
  const found = await office.findDetermination((request.params as { id: string }).id);
  if (!found) throw new HttpProblem('not-found', 'No determination here has this case number or id.');
  return json({ count: (await office.removeDetermination(found.record.id)) ? 1 : 0 });
};

export const removeExamples: Handler = async (_request, { office }) => json({ count: await office.removeExamples() });

export const rebuild: Handler = async (_request, { office }) => {
  await office.rebuild();
  return json({ count: (await office.health()).determinations });
};
