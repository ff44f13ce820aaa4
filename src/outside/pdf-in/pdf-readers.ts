import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { elapsed } from '../clock.ts';
import { type DocumentProblem, documentProblem } from '../document-problem.ts';
import { PDF_LIMITS, type PdfLimits, type PdfText, readPdf } from './read-pdf.ts';

export interface PdfReadersOptions {
  /** Threads at most; they are started when first needed. Default: one a core. */
  readonly threads?: number;
  readonly limits?: PdfLimits;
  /** Milliseconds a document may take. Default: half a minute. */
  readonly time?: number;
  /** Bytes the process may grow by while one document is read. Default: 768 MB. */
  readonly growth?: number;
  /** The compiled `pdf-worker.js`. Default: the one beside this file. */
  readonly worker?: URL;
}

interface Job {
  readonly bytes: Uint8Array;
  readonly done: (outcome: PdfText | DocumentProblem) => void;
}

interface Running extends Job {
  readonly until: number;
  readonly memoryBefore: number;
}

const WATCH_EVERY = 100;

/**
 * Threads that read PDFs. A document that hangs, unpacks without end or breaks its thread costs that thread, which is
 * ended and replaced, and gets its problem as an answer; the others go on. An idle pool does not keep the process alive.
 */
export class PdfReaders {
  readonly #threads: number;
  readonly #limits: PdfLimits;
  readonly #time: number;
  readonly #growth: number;
  readonly #worker: URL | undefined;
  readonly #idle: Worker[] = [];
  readonly #busy = new Map<Worker, Running>();
  readonly #waiting: Job[] = [];
  #watch: NodeJS.Timeout | undefined;

  constructor(options: PdfReadersOptions = {}) {
    this.#threads = options.threads ?? availableParallelism();
    this.#limits = options.limits ?? PDF_LIMITS;
    this.#time = options.time ?? 30_000;
    this.#growth = options.growth ?? 768_000_000;
    this.#worker = options.worker ?? compiledWorker();
  }

  /** Documents worth having under way at a time: one a thread and as many again waiting. */
  get width(): number {
    return this.#threads * 2;
  }

  /** Never rejects. The bytes stay the caller's. */
  read(bytes: Uint8Array): Promise<PdfText | DocumentProblem> {
    // From the uncompiled source (in tests) there is no file a thread could start from.
    if (this.#worker === undefined) return readPdf(bytes, this.#limits);
    return new Promise(done => {
      this.#waiting.push({ bytes, done });
      this.#next();
    });
  }

  /** Ends the threads. Documents still under way or waiting get the answer that they took too long. */
  async close(): Promise<void> {
    const threads = [...this.#idle.splice(0), ...this.#busy.keys()];
    for (const job of this.#waiting.splice(0)) job.done(documentProblem('too-much-time'));
    for (const thread of [...this.#busy.keys()]) this.#finish(thread, documentProblem('too-much-time'));
    await Promise.all(threads.map(thread => thread.terminate()));
  }

  #next(): void {
    while (this.#waiting.length > 0) {
      const thread = this.#idle.pop() ?? (this.#busy.size < this.#threads ? this.#start() : undefined);
      if (thread === undefined) return;
      const job = this.#waiting.shift()!;
      const memoryBefore = process.memoryUsage.rss();
      this.#busy.set(thread, { ...job, until: elapsed() + this.#time, memoryBefore });
      this.#watch ??= setInterval(() => this.#stopTheUnreasonable(), WATCH_EVERY).unref();
      thread.ref();
      thread.postMessage(job.bytes);
    }
  }

  #start(): Worker {
    const thread = new Worker(this.#worker!, {
      workerData: this.#limits,
      // Nothing a document makes pdf.js say belongs on the terminal.
      stdout: true,
      stderr: true,
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: 512 },
    });
    thread.on('message', (outcome: PdfText | DocumentProblem) => {
      if (outcome.kind === 'problem' && outcome.code === 'too-much-memory') return this.#drop(thread, outcome);
      if (this.#finish(thread, outcome)) this.#idle.push(thread);
      this.#next();
    });
    thread.on('error', error => {
      const heapFull = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
      this.#drop(thread, documentProblem(heapFull ? 'too-much-memory' : 'damaged'));
    });
    thread.on('exit', () => this.#drop(thread, documentProblem('damaged')));
    return thread;
  }

  #finish(thread: Worker, outcome: PdfText | DocumentProblem): boolean {
    const job = this.#busy.get(thread);
    if (job === undefined) return false;
    this.#busy.delete(thread);
    thread.unref();
    if (this.#busy.size === 0) {
      clearInterval(this.#watch);
      this.#watch = undefined;
    }
    job.done(outcome);
    return true;
  }

  #drop(thread: Worker, problem: DocumentProblem): void {
    const idle = this.#idle.indexOf(thread);
    if (idle >= 0) this.#idle.splice(idle, 1);
    this.#finish(thread, problem);
    void thread.terminate();
    this.#next();
  }

  /**
   * Memory outside the heap (unpacked streams) is bounded by no limit of a thread and counted by none, so the process's
   * growth is watched instead. Documents take milliseconds: the one that has been read longest is the one that grows.
   */
  #stopTheUnreasonable(): void {
    const now = elapsed();
    for (const [thread, job] of [...this.#busy]) {
      if (now > job.until) this.#drop(thread, documentProblem('too-much-time'));
    }
    const [longest] = this.#busy;
    if (longest !== undefined && process.memoryUsage.rss() - longest[1].memoryBefore > this.#growth) {
      this.#drop(longest[0], documentProblem('too-much-memory'));
    }
  }
}

function compiledWorker(): URL | undefined {
  const worker = new URL('./pdf-worker.js', import.meta.url);
  return existsSync(fileURLToPath(worker)) ? worker : undefined;
}
