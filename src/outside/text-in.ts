import { type DocumentProblem, documentProblem } from './document-problem.ts';
import { wellFormed } from './well-formed.ts';

/** A decoded text, with a note where its coding had to be guessed or mended. */
export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly notes: readonly string[];
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: false });
/** What Windows-1252 means by the bytes 0x80 to 0x9F. The five it leaves free become the replacement character. */
const WINDOWS_1252 = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';
/** Of control characters, text holds tab, line feed, form feed, carriage return, and at times backspace and escape. */
const NOT_TEXT = /[\u0001-\u0007\u000e-\u001a\u001c-\u001f]/g;
const MOST_NOT_TEXT = 0.01;

/**
 * Bytes to text: UTF-8 or UTF-16 by their mark; UTF-16 without one by its telling zero bytes; else UTF-8 if it is that
 * without a fault; else Windows-1252. Form feeds and line ends are kept. NUL, which no store takes, becomes U+FFFD.
 */
export function decodeText(bytes: Uint8Array): DecodedText | DocumentProblem {
  if (bytes.byteLength === 0) return documentProblem('empty-file');
  const { text, notes } = decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const strange = (text.match(NOT_TEXT)?.length ?? 0) + (text.match(/\u0000/g)?.length ?? 0);
  if (strange > 0 && strange > text.length * MOST_NOT_TEXT) return documentProblem('binary');
  return storable(text, notes);
}

function decode(bytes: Buffer): { text: string; notes: string[] } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return utf16(bytes.subarray(2), 'little');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return utf16(bytes.subarray(2), 'big');
  const order = utf16OrderOf(bytes);
  if (order !== undefined) return utf16(bytes, order);
  try {
    return { text: UTF_8.decode(bytes), notes: [] };
  } catch {
    const text = bytes
      .toString('latin1')
      .replace(/[\u0080-\u009f]/g, letter => WINDOWS_1252[letter.charCodeAt(0) - 0x80]!);
    return { text, notes: ['The text is not UTF-8; it was read as Windows-1252.'] };
  }
}

/** English in UTF-16 has a zero in nearly every second byte: in the odd places little-endian, in the even ones big-endian. */
function utf16OrderOf(bytes: Buffer): 'little' | 'big' | undefined {
  const looked = Math.min(bytes.byteLength, 4096) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < looked; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const [even, odd] = zeros as [number, number];
  if (odd > looked * 0.35 && even < looked * 0.05) return 'little';
  if (even > looked * 0.35 && odd < looked * 0.05) return 'big';
  return undefined;
}

function utf16(bytes: Buffer, order: 'little' | 'big'): { text: string; notes: string[] } {
  const whole = bytes.subarray(0, bytes.byteLength & ~1);
  const text = (order === 'little' ? whole : Buffer.from(whole).swap16()).toString('utf16le');
  const cut = whole.byteLength < bytes.byteLength;
  return { text, notes: cut ? ['The text ends in the middle of a character; it may have been cut short.'] : [] };
}

function storable(text: string, notes: readonly string[]): DecodedText {
  const mended = wellFormed(text).replaceAll('\u0000', '\ufffd');
  if (mended === text) return { kind: 'text', text, notes };
  return { kind: 'text', text: mended, notes: [...notes, 'Characters that are no text were replaced by \ufffd.'] };
}
