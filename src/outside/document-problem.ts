/** Why a document could not be taken. A closed list: each has words for a person in `SAYINGS`. */
export type DocumentProblemCode =
  | 'empty-file'
  | 'too-large'
  | 'not-a-document'
  | 'binary'
  | 'password-needed'
  | 'scanned'
  | 'no-text'
  | 'no-pages'
  | 'too-many-pages'
  | 'damaged'
  | 'too-much-memory'
  | 'too-much-time'
  | 'not-found'
  | 'nothing-matches'
  | 'not-permitted'
  | 'not-a-file'
  | 'not-readable';

/** A document that could not be taken, said as data: never thrown, no path, no stack. */
export interface DocumentProblem {
  readonly kind: 'problem';
  readonly code: DocumentProblemCode;
  /** What is the matter, one sentence. */
  readonly message: string;
  /** What a person can do about it, one sentence. */
  readonly whatToDo: string;
}

/** For each problem: what is the matter (unless the caller knows it more exactly), and what to do about it. */
const SAYINGS: Readonly<Record<DocumentProblemCode, readonly [message: string, whatToDo: string]>> = {
  'empty-file': ['The file is empty.', 'Fetch or save it again; nothing arrived in this copy.'],
  'too-large': ['The file is too large.', 'Take out what does not belong to the document, or split it.'],
  'not-a-document': ['The file is neither a PDF nor plain text.', 'Save it as PDF or as plain text and try again.'],
  binary: ['The file holds data, not text.', 'Check that this is the right file; PDF and plain text can be read.'],
  'password-needed': ['The PDF opens only with a password.', 'Open it with the password and save a copy without one.'],
  scanned: ['The PDF holds pictures of pages and no text: it is a scan.', 'Run text recognition (OCR) over it first.'],
  'no-text': [
    'The pages of the PDF are blank.',
    'Check that this is the right file, or save it again from its source.',
  ],
  'no-pages': ['The PDF has no pages.', 'Save it again from its source.'],
  'too-many-pages': ['The PDF has too many pages.', 'Split it into its documents and read them one by one.'],
  damaged: [
    'The PDF is damaged or cut short.',
    'Fetch it again; if that fails, open it in a viewer and save a new copy.',
  ],
  'too-much-memory': [
    'The PDF unpacks to far more than it should.',
    'Do not trust it; if it is genuine, print it to a new PDF.',
  ],
  'too-much-time': ['The PDF took too long to read.', 'Print it to a new PDF and try that one.'],
  'not-found': ['There is no such file or folder.', 'Check the name; it may have been moved while reading.'],
  'nothing-matches': [
    'Nothing matches this pattern.',
    'Check the pattern; quote it so that the shell leaves it alone.',
  ],
  'not-permitted': [
    'The file may not be read by this user.',
    'Ask for permission to read it, or copy it to your own folder.',
  ],
  'not-a-file': ['This is not a file.', 'Name a file, a folder or a pattern.'],
  'not-readable': ['The file could not be read.', 'Check the disk or the connection and try again.'],
};

/** The problem in words; `message` replaces the general sentence where the caller knows the exact one. */
export function documentProblem(code: DocumentProblemCode, message?: string): DocumentProblem {
  const [general, whatToDo] = SAYINGS[code];
  return { kind: 'problem', code, message: message ?? general, whatToDo };
}

const BYTES_PER_MB = 1_000_000;

/** A size as a person reads it: "51 MB", "0.2 MB". */
export function megabytes(bytes: number): string {
  const size = bytes / BYTES_PER_MB;
  return `${size >= 10 ? Math.ceil(size) : size.toFixed(1)} MB`;
}
