import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from './text-in.ts';

const english = fc.string({
  unit: fc.constantFrom(...'Upheld for Ada Quill, MRI 12/05/2018.\n\f\r\t'),
  minLength: 1,
  maxLength: 300,
});
const anyText = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter(text => !/[\u0000-\u0008\u000e-\u001f\ufeff]/.test(text));
const swapped = (text: string) => Buffer.from(text, 'utf16le').swap16();

describe('a text', () => {
  test('in UTF-8 comes in letter for letter, with or without its mark', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(decodeText(Buffer.from(text))).toEqual({ kind: 'text', text, notes: [] });
        expect(decodeText(Buffer.from(`\ufeff${text}`))).toEqual({ kind: 'text', text, notes: [] });
      }),
    );
  });

  test('in UTF-16 comes in letter for letter by its mark', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(decodeText(Buffer.from(`\ufeff${text}`, 'utf16le'))).toEqual({ kind: 'text', text, notes: [] });
        expect(decodeText(swapped(`\ufeff${text}`))).toEqual({ kind: 'text', text, notes: [] });
      }),
    );
  });

  test('in UTF-16 without a mark is known by its zeros', () => {
    fc.assert(
      fc.property(english, text => {
        expect(decodeText(Buffer.from(text, 'utf16le'))).toEqual({ kind: 'text', text, notes: [] });
        expect(decodeText(swapped(text))).toEqual({ kind: 'text', text, notes: [] });
      }),
    );
  });

  test('in Windows-1252 keeps its quotes, dashes and accents, and says so', () => {
    const bytes = Buffer.from([0x93, 0x55, 0x70, 0x94, 0x20, 0x96, 0x20, 0x4a, 0x6f, 0x73, 0xe9, 0x80]);
    expect(decodeText(bytes)).toMatchObject({ text: '“Up” – José€', notes: [expect.stringContaining('Windows-1252')] });
  });

  test('with a NUL among its letters is read without it', () => {
    const read = decodeText(Buffer.from(`${'The request is upheld. '.repeat(10)}\u0000`));
    expect(read).toMatchObject({ kind: 'text', notes: [expect.stringContaining('replaced')] });
    expect(read.kind === 'text' && read.text.endsWith('upheld. \ufffd')).toBe(true);
  });

  test('cut in the middle of a character says so', () => {
    const bytes = Buffer.from('\ufeffUpheld', 'utf16le');
    expect(decodeText(Buffer.concat([bytes, Buffer.from([65])]))).toMatchObject({
      text: 'Upheld',
      notes: [expect.stringContaining('cut short')],
    });
  });

  test('that is no text is refused', () => {
    expect(decodeText(Buffer.from(Array.from({ length: 512 }, (_, i) => (i * 7) & 255)))).toMatchObject({
      code: 'binary',
    });
    expect(decodeText(Buffer.alloc(1000))).toMatchObject({ code: 'binary' });
    expect(decodeText(Buffer.alloc(0))).toMatchObject({ code: 'empty-file' });
  });

  test('of any bytes at all is read or refused, never with what a store could not hold', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), bytes => {
        const read = decodeText(bytes);
        if (read.kind === 'text') expect(Buffer.from(read.text).toString()).toBe(read.text.replace('\u0000', '!'));
      }),
    );
  });
});
