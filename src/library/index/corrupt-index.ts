/**
 * The files of the library cannot be trusted: cut short, overwritten, or of another version. Nothing is lost: the caller
 * empties the library and fills it again from the record.
 */
export class CorruptIndex extends Error {
  override readonly name = 'CorruptIndex';
  /** The same call will fail again until the library is rebuilt. */
  readonly retry = false;

  constructor(reason: string, options?: ErrorOptions) {
    super(`The search index cannot be used (${reason}). Rebuild it from the stored determinations.`, options);
  }
}
