import { inflateRawSync, inflateSync } from 'node:zlib';

/**
 * How much a document may unpack to. pdf.js unpacks most streams through the platform's `DecompressionStream`, which knows
 * no bound; in a thread of its own (and only there: it is a global) `boundInflation` puts this one in its place. It is
 * also faster: one call of zlib a stream instead of a web stream with its queues.
 */
export interface Inflation {
  /** Before each document: the bytes it may unpack to, and what to call once when it tries for more. */
  begin(allowance: number, exceeded: () => void): void;
}

/** Replaces `DecompressionStream` in this thread. */
export function boundInflation(): Inflation {
  let left = Number.POSITIVE_INFINITY;
  let exceeded = () => {};

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
      if (unpacked === undefined) {
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
  return {
    begin(allowance, onExceeded) {
      left = allowance;
      exceeded = onExceeded;
    },
  };
}

/** Nothing when it would be more than `limit` bytes. Throws on damaged data, which pdf.js then mends with its own unpacker. */
function unpackWithin(unpack: typeof inflateSync, packed: Uint8Array, limit: number): Uint8Array | undefined {
  try {
    return unpack(packed, { maxOutputLength: Math.max(1, Math.min(limit, 2 ** 31)) });
  } catch (error) {
    if (error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined;
    throw error;
  }
}
