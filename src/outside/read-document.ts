import { type DocumentProblem, documentProblem, megabytes } from './document-problem.ts';
import { looksLike } from './looks-like.ts';
import { PdfReaders } from './pdf-in/pdf-readers.ts';
import { decodeText } from './text-in.ts';

/** A document's text as it came in. The pages joined by form feeds are the text; nothing was reworded. */
export interface DocumentText {
  readonly kind: 'pdf' | 'text';
  readonly pages: readonly string[];
  /** What a person should know about how the text was got: sentences, often none. */
  readonly notes: readonly string[];
}

/** Bytes a file may have. */
export interface SizeLimits {
  readonly pdf: number;
  readonly text: number;
}

export const SIZE_LIMITS: SizeLimits = { pdf: 50_000_000, text: 20_000_000 };

export interface ReadingOptions {
  readonly limits?: SizeLimits;
  /** The threads PDFs are read in. Default: one set for the process. */
  readonly readers?: PdfReaders;
}

let readersOfThisProcess: PdfReaders | undefined;

/** The process's own threads for reading PDFs, started when first needed; they do not keep it alive. */
export function sharedReaders(): PdfReaders {
  readersOfThisProcess ??= new PdfReaders();
  return readersOfThisProcess;
}

/** Reads a PDF or a plain text, whichever the bytes are; the name serves only for a note when it says otherwise. */
export async function readDocument(
  bytes: Uint8Array,
  name = '',
  options: ReadingOptions = {},
): Promise<DocumentText | DocumentProblem> {
  if (bytes.byteLength === 0) return documentProblem('empty-file');
  const look = looksLike(bytes);
  if (look.is === 'other')
    return documentProblem('not-a-document', `The file is ${look.what}, not a PDF or plain text.`);
  const kind = look.is === 'pdf' ? 'pdf' : 'text';
  const tooLarge = tooLargeFor(kind, bytes.byteLength, options.limits);
  if (tooLarge !== undefined) return tooLarge;
  if (kind === 'pdf') return (options.readers ?? sharedReaders()).read(bytes);

  const decoded = decodeText(bytes);
  if (decoded.kind === 'problem') return decoded;
  const misnamed = /\.pdf$/i.test(name) ? ['The file is named as a PDF and holds plain text.'] : [];
  return { kind: 'text', pages: decoded.text.split('\f'), notes: [...misnamed, ...decoded.notes] };
}

/** The problem of a file of that many bytes, if it has one; asked before reading what a file system says is large. */
export function tooLargeFor(
  kind: 'pdf' | 'text',
  bytes: number,
  limits: SizeLimits = SIZE_LIMITS,
): DocumentProblem | undefined {
  if (bytes <= limits[kind]) return undefined;
  const what = kind === 'pdf' ? 'PDF' : 'text';
  return documentProblem(
    'too-large',
    `The file has ${megabytes(bytes)}; a ${what} may have at most ${megabytes(limits[kind])}.`,
  );
}
