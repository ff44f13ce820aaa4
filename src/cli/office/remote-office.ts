import type { IncomingFile } from '../../casework/index.ts';
import type { ImportAnswer, Narrowing, Problem, SearchRequest, UpkeepStep } from '../../contract/index.ts';
import type { Service } from '../../store/index.ts';
import type { DataOffice, ImportOptions, Progress, ShownDetermination } from './data-office.ts';

/** The server could not do what was asked, or is gone. `kind` is the kind of its problem document, where there was one. */
class ServerFault extends Error {
  readonly kind: string | null;

  constructor(message: string, kind: string | null = null) {
    super(message);
    this.kind = kind;
  }
}

/** So much goes in one request: few enough that progress moves, and that a Ctrl-C is heard soon. */
const BATCH_FILES = 50;
const BATCH_BYTES = 8_000_000;

/** The library as the server has it that holds the data folder. */
export function remoteOffice({ address, token }: Service): DataOffice {
  const ask = (path: string, init: RequestInit = {}): Promise<Response> => answerOf(address, path, token, init);
  const json = async <T>(path: string): Promise<T> => (await (await ask(path)).json()) as T;
  return {
    through: address,
    search: request => json(`/search${queryOf(request)}`),
    facets: narrowing => json(`/facets${queryOf(narrowing)}`),
    statistics: (narrowing, by) => json(`/statistics${queryOf({ ...narrowing, by: [...by] })}`),
    findDetermination: key => findDetermination(ask, key),
    exported: (format, narrowing) => pieces(ask(`/export${queryOf({ ...narrowing, format })}`)),
    importFiles: (files, options) => sendInBatches(ask, files, options),
    readAgain: (progress, signal) => untilDone(ask('/read-again?which=all', { method: 'POST', signal }), progress),
    loadExamples: (count, progress) => untilDone(ask(`/examples?count=${count}`, { method: 'POST' }), progress),
    removeExamples: progress => untilDone(ask('/examples', { method: 'DELETE' }), progress),
    close: async () => {},
  };
}

type Ask = (path: string, init?: RequestInit) => Promise<Response>;

async function answerOf(address: string, path: string, token: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`${address}/api/v1${path}`, {
      ...init,
      headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'identity' },
    });
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw gone(address);
  }
  if (response.ok) return response;
  throw await problemOf(response);
}

const gone = (address: string): ServerFault =>
  new ServerFault(
    `The server at ${address} that holds the library does not answer. Is it stopping? Try again in a moment.`,
  );

/** The words of the problem document, or that there were none. */
async function problemOf(response: Response): Promise<ServerFault> {
  const problem = (await response.json().catch(() => ({}))) as Partial<Problem>;
  const kind = /#problem-(.+)$/.exec(problem.type ?? '')?.[1] ?? null;
  if (kind === 'failed' || problem.title === undefined)
    return new ServerFault('The server that holds the library met a fault. Look at what it says where it runs.', kind);
  const errors = (problem.errors ?? []).map(({ pointer, detail }) => `${pointer} ${detail}`);
  const said = [problem.title, problem.detail, ...errors].filter(Boolean).map(words => `${words}`.replace(/\.?$/, '.'));
  return new ServerFault(said.join(' '), kind);
}

function queryOf(values: SearchRequest & Narrowing & { by?: string[]; format?: string }): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(values))
    for (const each of [value].flat()) if (each !== undefined) query.append(name, String(each));
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}

async function findDetermination(ask: Ask, key: string): Promise<ShownDetermination | null> {
  const path = `/determinations/${encodeURIComponent(key)}`;
  let answer: Response;
  try {
    answer = await ask(path);
  } catch (error) {
    if (error instanceof ServerFault && error.kind === 'not-found') return null;
    throw error;
  }
  const findings = await (await ask(`${path}/findings`)).json();
  return {
    record: (await answer.json()) as ShownDetermination['record'],
    findings: findings as ShownDetermination['findings'],
    text: async () => (await ask(`${path}/source`)).text(),
  };
}

async function* pieces(answer: Promise<Response>): AsyncGenerator<Uint8Array> {
  const { body, url } = await answer;
  try {
    if (body) yield* body;
  } catch {
    throw new ServerFault(
      `The server at ${new URL(url).origin} broke off its answer. Look at what it says where it runs.`,
    );
  }
}

/** Hears the lines of long work until the one that says what it came to. */
async function untilDone(answer: Promise<Response>, progress: Progress): Promise<number> {
  let rest = '';
  let changed: number | null = null;
  const decoder = new TextDecoder();
  for await (const piece of pieces(answer)) {
    const lines = (rest + decoder.decode(piece, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const step = JSON.parse(line) as UpkeepStep;
      progress(step.done, step.total);
      changed = step.changed;
    }
  }
  if (changed === null) throw new ServerFault('The server did not finish. What was done stays done: ask again.');
  return changed;
}

async function sendInBatches(ask: Ask, files: AsyncIterable<IncomingFile>, { onFile, signal }: ImportOptions) {
  let batch: IncomingFile[] = [];
  let bytes = 0;
  const send = async () => {
    for (const file of await outcomesOf(ask, batch)) await onFile(file);
    batch = [];
    bytes = 0;
  };
  for await (const file of files) {
    const size = 'bytes' in file ? file.bytes.byteLength : 0;
    if (batch.length > 0 && bytes + size > BATCH_BYTES) await send();
    batch.push(file);
    bytes += size;
    if (batch.length >= BATCH_FILES || bytes >= BATCH_BYTES) await send();
    if (signal.aborted) break;
  }
  if (batch.length > 0) await send();
}

type Outcome = ImportAnswer['files'][number];

/** What became of a batch, in its order: files that could not be had are not sent. */
async function outcomesOf(ask: Ask, batch: readonly IncomingFile[]): Promise<Outcome[]> {
  const form = new FormData();
  for (const file of batch) if ('bytes' in file) form.append('file', new Blob([file.bytes as BlobPart]), file.name);
  const sent = batch.filter(file => 'bytes' in file);
  const answers = sent.length > 0 ? await post(ask, form, sent) : [];
  let next = 0;
  return batch.map(file => {
    if ('bytes' in file) return { ...(answers[next++] as Outcome), source: file.name };
    const reason = `${file.problem.message} ${file.problem.whatToDo}`;
    return { source: file.name, outcome: 'refused', id: null, address: null, reason, notes: [] };
  });
}

/** A request with one file that is refused whole (too large for the server) is that file's refusal. */
async function post(ask: Ask, form: FormData, sent: readonly IncomingFile[]): Promise<readonly Outcome[]> {
  try {
    const answer = (await (await ask('/import', { method: 'POST', body: form })).json()) as ImportAnswer;
    return answer.files;
  } catch (error) {
    const [only] = sent;
    if (!(error instanceof ServerFault) || error.kind !== 'too-large' || sent.length > 1 || !only) throw error;
    return [{ source: only.name, outcome: 'refused', id: null, address: null, reason: error.message, notes: [] }];
  }
}
