import type { Readable } from 'node:stream';
import type { DocumentProblem } from './document-problem.ts';
import { type FoundFile, type NotFound, readFound } from './files.ts';
import { type DocumentText, type ReadingOptions, readDocument, sharedReaders } from './read-document.ts';

/** One file read, or not. `bytes` are there unless the file itself could not be had. */
export interface ReadFile {
  readonly source: string;
  readonly bytes?: Uint8Array;
  readonly document: DocumentText | DocumentProblem;
}

export interface ReadFilesOptions extends ReadingOptions {
  /** What relative names start from. */
  readonly folder: string;
  /** What `-` reads. */
  readonly standardInput: Readable;
}

/**
 * Reads files in the order they come, several at a time on all cores. Holds no more of them than the threads need to stay
 * busy, and asks for the next only when one has been taken, so a million files need no more memory than a hundred.
 */
export async function* readFiles(
  files: AsyncIterable<FoundFile | NotFound>,
  options: ReadFilesOptions,
): AsyncGenerator<ReadFile> {
  const width = (options.readers ?? sharedReaders()).width;
  const source = files[Symbol.asyncIterator]();
  const underWay: Promise<ReadFile>[] = [];
  let ended = false;
  try {
    while (!ended || underWay.length > 0) {
      while (!ended && underWay.length < width) {
        const next = await source.next();
        if (next.done === true) ended = true;
        else underWay.push(readOne(next.value, options));
      }
      const first = underWay.shift();
      if (first !== undefined) yield await first;
    }
  } finally {
    await source.return?.();
  }
}

async function readOne(file: FoundFile | NotFound, options: ReadFilesOptions): Promise<ReadFile> {
  const { source } = file;
  if (file.kind === 'not-found') return { source, document: file.problem };
  const bytes = await readFound(source, options.folder, options.standardInput, options.limits);
  if ('code' in bytes) return { source, document: bytes };
  return { source, bytes, document: await readDocument(bytes, source, options) };
}
