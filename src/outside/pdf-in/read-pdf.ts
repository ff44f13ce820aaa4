import { getResolvedPDFJS } from 'unpdf';
import { type DocumentProblem, documentProblem } from '../document-problem.ts';
import { layOut, type TextRun } from './layout.ts';
import type { OwnThread } from './own-thread.ts';

/** The text of a PDF, page by page, and what a person should know about how it was got. */
export interface PdfText {
  readonly kind: 'pdf';
  readonly pages: readonly string[];
  readonly notes: readonly string[];
}

export interface PdfLimits {
  readonly pages: number;
  /** Bytes all streams of a document together may unpack to. */
  readonly unpackedBytes: number;
  /** Characters of text in all. */
  readonly letters: number;
}

export const PDF_LIMITS: PdfLimits = { pages: 2_000, unpackedBytes: 256_000_000, letters: 20_000_000 };

type PdfDocument = Awaited<ReturnType<Awaited<ReturnType<typeof getResolvedPDFJS>>['getDocument']>['promise']>;

/** Nothing is drawn, so no font is needed beyond its widths and its letters; nothing in the file is run or fetched. */
const OPENING = {
  disableFontFace: true,
  enableXfa: false,
  fontExtraProperties: false,
  isEvalSupported: false,
  isImageDecoderSupported: false,
  isOffscreenCanvasSupported: false,
  stopAtErrors: false,
  useSystemFonts: true,
  useWasm: false,
  useWorkerFetch: false,
} as const;

let started: Promise<{ pdfjs: Awaited<ReturnType<typeof getResolvedPDFJS>>; worker: unknown }> | undefined;

/** One pdf.js serves all documents of a thread: setting it up anew for each costs more than opening one. */
function start(verbosity: number) {
  started ??= getResolvedPDFJS().then(pdfjs => ({ pdfjs, worker: new pdfjs.PDFWorker({ name: 'pdf-in', verbosity }) }));
  return started;
}

/**
 * Reads a PDF in this thread. Strangers' files belong in a thread of their own, with bounds: see `PdfReaders`.
 * `thread` keeps streams within `limits.unpackedBytes` and hears of damage.
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: PdfLimits = PDF_LIMITS,
  thread?: OwnThread,
): Promise<PdfText | DocumentProblem> {
  // pdf.js speaks of damage only to the console: it may where the thread listens, and is silent elsewhere.
  const verbosity = thread === undefined ? 0 : 1;
  const { pdfjs, worker } = await start(verbosity);
  let giveUp = (_problem: DocumentProblem) => {};
  const givenUp = new Promise<DocumentProblem>(resolve => {
    giveUp = resolve;
  });
  thread?.begin(limits.unpackedBytes, () => giveUp(documentProblem('too-much-memory')));
  // pdf.js takes the bytes it is given for itself; the caller keeps its own.
  const opening = pdfjs.getDocument({ ...OPENING, verbosity, data: new Uint8Array(bytes), worker: worker as never });
  try {
    return await Promise.race([readOpened(opening.promise, bytes, limits, thread), givenUp]);
  } catch (error) {
    return problemOf(error);
  } finally {
    // A document that was given up has work hanging that never ends: its thread is ended instead of waiting for it.
    const closed = opening.destroy().catch(() => {});
    await Promise.race([closed, givenUp]);
  }
}

async function readOpened(
  opening: Promise<PdfDocument>,
  bytes: Uint8Array,
  limits: PdfLimits,
  thread: OwnThread | undefined,
): Promise<PdfText | DocumentProblem> {
  const document = await opening;
  if (document.numPages === 0) return documentProblem('no-pages');
  if (document.numPages > limits.pages)
    return documentProblem('too-many-pages', tooManyPages(document.numPages, limits));
  const pages: string[] = [];
  const unreadable: number[] = [];
  let letters = 0;
  for (let number = 1; number <= document.numPages; number++) {
    const page = await readPage(document, number, limits.letters - letters);
    if (page === 'too-much')
      return documentProblem('too-much-memory', `The PDF holds more than ${limits.letters} letters.`);
    if (page === undefined) unreadable.push(number);
    pages.push(page ?? '');
    letters += page?.length ?? 0;
  }
  if (unreadable.length === pages.length) return documentProblem('damaged');
  if (pages.every(page => page === '')) return documentProblem(hasPictures(bytes) ? 'scanned' : 'no-text');
  const notes = await notesOn(document, bytes, pages, unreadable);
  if (thread?.damaged) notes.push('The PDF is damaged in places; some of its text may be lacking.');
  return { kind: 'pdf', pages, notes };
}

function tooManyPages(pages: number, limits: PdfLimits): string {
  return `The PDF has ${pages} pages; at most ${limits.pages} are read.`;
}

/** Nothing when the page is damaged beyond reading. */
async function readPage(document: PdfDocument, number: number, room: number): Promise<string | 'too-much' | undefined> {
  try {
    const page = await document.getPage(number);
    const runs: TextRun[] = [];
    let letters = 0;
    const content = page.streamTextContent().getReader() as ReadableStreamDefaultReader<{ items: TextRun[] }>;
    for (let chunk = await content.read(); !chunk.done; chunk = await content.read()) {
      for (const run of chunk.value.items) {
        runs.push(run);
        letters += run.str.length + 1;
      }
      if (letters > room) return 'too-much';
    }
    return layOut(runs);
  } catch {
    return undefined;
  }
}

/** Picture streams cannot hide in packed objects, so their dictionaries can be seen in the file as it is. */
function hasPictures(bytes: Uint8Array): boolean {
  return /\/Subtype\s*\/Image\b/.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
}

async function notesOn(
  document: PdfDocument,
  bytes: Uint8Array,
  pages: readonly string[],
  unreadable: readonly number[],
): Promise<string[]> {
  const notes: string[] = [];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.includes('/Encrypt') && (await document.getPermissions()) !== null) {
    notes.push('The PDF is protected against changes; it opens without a password and was read.');
  }
  if (unreadable.length > 0) notes.push(`Damaged and not read: ${pageList(unreadable)}.`);
  const textless = pages.flatMap((page, i) => (page === '' && !unreadable.includes(i + 1) ? [i + 1] : []));
  if (textless.length > 0) notes.push(`Without text, blank or a picture: ${pageList(textless)}.`);
  if (!file.subarray(-2048).includes('%%EOF')) {
    notes.push('The end of the PDF is missing; it may have been cut short, so text may be lacking.');
  }
  return notes;
}

/** "page 3", "pages 2, 5 and 6", with a count when there are many. */
function pageList(numbers: readonly number[]): string {
  if (numbers.length === 1) return `page ${numbers[0]}`;
  if (numbers.length > 20) return `${numbers.length} pages, the first being page ${numbers[0]}`;
  return `pages ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)}`;
}

function problemOf(error: unknown): DocumentProblem {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return documentProblem('password-needed');
  return documentProblem('damaged');
}
