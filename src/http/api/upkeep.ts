import type { UpkeepStep } from '../../contract/index.ts';
import { json, streamed } from '../answers.ts';
import type { Progress } from '../office.ts';
import { HttpProblem } from '../problems.ts';
import type { Answer, Handler } from '../route.ts';

/** What the operator does to keep the library in order. Long work tells how far it is, a line at a time (UpkeepStep). */
export const readAgain: Handler = (request, { office }) => {
  const { which = 'outdated' } = request.query as { which?: 'all' | 'outdated' };
  return inSteps((progress, signal) => office.readAgain(which, progress, signal));
};

export const loadExamples: Handler = (request, { office }) => {
  const { count } = request.query as { count: number };
  return inSteps(progress => office.loadExamples(count, progress));
};

export const removeExamples: Handler = (_request, { office }) => inSteps(progress => office.removeExamples(progress));

export const rebuild: Handler = (_request, { office }) => inSteps(progress => office.rebuild(progress));

export const removeDetermination: Handler = async (request, { office }) => {
  const found = await office.findDetermination((request.params as { id: string }).id);
  if (!found) throw new HttpProblem('not-found', 'No determination here has this case number or id.');
  return json({ count: (await office.removeDetermination(found.record.id)) ? 1 : 0 });
};

const inSteps = (work: (progress: Progress, signal: AbortSignal) => Promise<number>): Answer =>
  streamed('application/x-ndjson', stepsOf(work));

/** The steps of long work as lines. Only the latest is kept where the caller reads slowly; who goes away ends the work. */
async function* stepsOf(
  work: (progress: Progress, signal: AbortSignal) => Promise<number>,
): AsyncGenerator<Uint8Array> {
  const leaving = new AbortController();
  let latest: UpkeepStep | null = null;
  let wake = (): void => {};
  const progress: Progress = (done, total) => {
    latest = { done, total, changed: null };
    wake();
  };
  const working = work(progress, leaving.signal).then(changed => {
    latest = { done: latest?.done ?? changed, total: latest?.total ?? changed, changed };
    wake();
  });
  // A fault is met below, when the line it would have been is waited for.
  const ended = working.catch(() => wake());
  try {
    for (let last = false; !last; ) {
      if (latest === null) await Promise.race([ended, new Promise<void>(resolve => (wake = resolve))]);
      if (latest === null) await working;
      const step: UpkeepStep | null = latest;
      latest = null;
      if (step === null) continue;
      last = (step as UpkeepStep).changed !== null;
      yield Buffer.from(`${JSON.stringify(step)}\n`);
    }
  } finally {
    leaving.abort();
  }
}
