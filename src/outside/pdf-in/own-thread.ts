import { inflateRawSync, inflateSync } from 'node:zlib';

/**
 * What a thread of its own can do for reading strangers' PDFs. pdf.js unpacks most streams through the platform's
 * `DecompressionStream`, which knows no bound, and mends damage with no more than a warning on the console; both are
 * globals, so only a thread that does nothing else may replace them. Bounded unpacking is also faster: one call of zlib a
 * stream instead of a web stream with its queues.
 */
export interface OwnThread {
  /** Before each document: the bytes it may unpack to, and what to call once when it tries for more. */
  begin(allowance: number, exceeded: () => void): void;
  /** Whether pdf.js met damage in the document that may have cost text. */
  readonly damaged: boolean;
}

/** Of what pdf.js warns of, what may cost text: not fonts it would draw otherwise, nor pictures. */
const DAMAGE =
  /Indexing all PDF objects|ignoring|Unknown command|Skipping|Unterminated|Badly formatted|Invalid stream|lookup failed|\/Pages|XRef|Filter/;

/** Replaces `DecompressionStream` and `console.warn` in this thread. */
export function ownThread(): OwnThread {
  let left = Number.POSITIVE_INFINITY;
  let exceeded = () => {};
  let damaged = false;

  class BoundedInflate {
    readonly #unpack: typeof inflateSync;
    #packed = new Uint8Array();

    constructor(format: string) {
      if (format !== 'deflate' && format !== 'deflate-raw') throw new TypeError('Unsupported format');
      this.#unpack = format === 'deflate' ? inflateSync : inflateRawSync;
    }

    get writable() {
      const write = async (bytes: Uint8Array<ArrayBuffer>) => {
        this.#packed = bytes;
      };
      return { getWriter: () => ({ ready: Promise.resolve(), write, close: async () => {} }) };
    }

    get readable() {
      return this.#unpacked();
    }

    async *#unpacked(): AsyncGenerator<Uint8Array> {
      const unpacked = unpackWithin(this.#unpack, this.#packed, left);
      if (unpacked === 'damaged') {
        damaged = true;
        throw new TypeError('The stream is damaged');
      }
      if (unpacked === 'too-much') {
        exceeded();
        // Failing here would send pdf.js to its own unpacker, which knows no bound. The document is given up instead.
        await new Promise(() => {});
        return;
      }
      left -= unpacked.byteLength;
      yield unpacked;
    }
  }

  Object.assign(globalThis, { DecompressionStream: BoundedInflate });
  console.warn = (warning: unknown) => {
    damaged ||= DAMAGE.test(String(warning));
  };
  return {
    begin(allowance, onExceeded) {
      left = allowance;
      exceeded = onExceeded;
      damaged = false;
    },
    get damaged() {
      return damaged;
    },
  };
}

function unpackWithin(
  unpack: typeof inflateSync,
  packed: Uint8Array,
  limit: number,
): Uint8Array | 'too-much' | 'damaged' {
  try {
    return unpack(packed, { maxOutputLength: Math.max(1, Math.min(limit, 2 ** 31)) });
  } catch (error) {
    return error instanceof RangeError ? 'too-much' : 'damaged';
  }
}
