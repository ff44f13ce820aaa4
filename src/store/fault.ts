/** What went wrong with the store, so that the caller can say what to do about it. */
export type StoreFaultCode =
  /** Another program holds the data folder. */
  | 'held'
  /** The data were written by a newer release than this one, or by one that was changed. */
  | 'schema'
  /** No space, no memory, no more connections. */
  | 'full'
  /** The database cannot be reached, refuses the sign-in, or went away. */
  | 'unreachable'
  /** The database cannot keep this value, whatever is tried. */
  | 'unstorable'
  /** The data folder cannot be read or written. */
  | 'folder'
  /** Anything else the database said. */
  | 'failed';

/** The world failed: thrown by the store. The message is for a person and holds no text of a document and no path. */
export class StoreFault extends Error {
  override readonly name: string = 'StoreFault';
  readonly code: StoreFaultCode;
  /** True where the same call may succeed later without any change to it. */
  readonly retry: boolean;

  constructor(code: StoreFaultCode, message: string, options: { retry?: boolean; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.code = code;
    this.retry = options.retry ?? false;
  }
}

/** The words and the kind for an error of a database driver, told by its SQLSTATE or its system error code. */
export function faultOf(error: unknown): StoreFault {
  if (error instanceof StoreFault) return error;
  const code = codeOf(error);
  const of = (kind: StoreFaultCode, message: string, retry: boolean) =>
    new StoreFault(kind, code === '' ? message : `${message} (${code})`, { retry, cause: error });
  if (code === '53100' || code === 'ENOSPC' || code === 'EDQUOT')
    return of('full', 'The disk that holds the determinations is full; nothing of this step was kept', true);
  if (code.startsWith('53')) return of('full', 'The database has no more memory or connections to give', true);
  if (code.startsWith('22') || code.startsWith('23') || code.startsWith('54'))
    return of('unstorable', 'The database cannot keep this document as it is', false);
  if (code.startsWith('28')) return of('unreachable', 'The database refused the name or the password', false);
  if (code === '3D000') return of('unreachable', 'There is no database of that name on the server', false);
  if (code.startsWith('08') || code.startsWith('57P') || unreachable.has(code) || lostConnection.test(messageOf(error)))
    return of('unreachable', 'The database cannot be reached, or ended the connection', true);
  if (code.startsWith('40') || code === '55P03') return of('failed', 'The database was busy with the same rows', true);
  if (unwritable.has(code)) return of('folder', 'A file in the data folder cannot be read or written', false);
  if (code.startsWith('58')) return of('folder', 'The database could not read or write one of its files', true);
  return of('failed', 'The database could not do what was asked', false);
}

const unreachable = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'ETIMEDOUT',
  'EPIPE',
  'EHOSTUNREACH',
  'ENOENT',
]);
const unwritable = new Set(['EACCES', 'EPERM', 'EROFS', 'EIO', 'EMFILE', 'ENFILE', 'ENOTDIR', 'EISDIR']);
const lostConnection = /connection terminated|connection ended|timeout exceeded when trying to connect/i;

function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' ? code : '';
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : '';
}
