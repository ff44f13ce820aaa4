import { describe, expect, test } from 'vitest';
import { readDocument } from './read-document.ts';

const zip = (inside: string) => Buffer.from(`PK\x03\x04 ${inside}`, 'latin1');

describe('a document', () => {
  test('of plain text keeps its pages and its line ends', async () => {
    const text = 'First page\r\n\r\nmore\n\fSecond page\f';
    const read = await readDocument(Buffer.from(text));
    expect(read).toEqual({ kind: 'text', pages: ['First page\r\n\r\nmore\n', 'Second page', ''], notes: [] });
  });

  test('of text named as a PDF is read, and this is noted', async () => {
    const read = await readDocument(Buffer.from('Upheld'), 'CM19-0000001.PDF');
    expect(read).toMatchObject({ kind: 'text', notes: ['The file is named as a PDF and holds plain text.'] });
  });

  test.each([
    ['a Word document', zip('word/document.xml')],
    ['an Excel workbook', zip('xl/workbook.xml')],
    ['a packed file (zip)', zip('letters/one.bin')],
    ['an old Office document', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a rich text document', Buffer.from('{\\rtf1 Upheld}')],
    ['a web page', Buffer.from('\ufeff\n<!DOCTYPE html><title>Upheld</title>')],
    ['a web page', Buffer.from('\ufeff<html>', 'utf16le')],
    ['a picture (PNG)', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['a picture (JPEG)', Buffer.from('ffd8ffe000104a464946', 'hex')],
    ['a picture (TIFF)', Buffer.from('49492a0008000000', 'hex')],
  ])('that is %s is refused by that name', async (what, bytes) => {
    const read = await readDocument(bytes, 'letter.pdf');
    expect(read).toMatchObject({ kind: 'problem', code: 'not-a-document', message: expect.stringContaining(what) });
  });

  test('that is empty, not text, or too large is refused, each in its words', async () => {
    expect(await readDocument(Buffer.alloc(0))).toMatchObject({ code: 'empty-file' });
    expect(await readDocument(Buffer.alloc(5000))).toMatchObject({ code: 'binary' });
    const limits = { pdf: 30, text: 20 };
    expect(await readDocument(Buffer.alloc(21, 'a'), '', { limits })).toMatchObject({ code: 'too-large' });
    expect(await readDocument(Buffer.from(`%PDF-1.4${'a'.repeat(30)}`), '', { limits })).toMatchObject({
      code: 'too-large',
    });
  });

  test('that begins as a PDF and is none is told to be damaged', async () => {
    expect(await readDocument(Buffer.from('%PDF-1.4 and nothing more'))).toMatchObject({
      kind: 'problem',
      code: 'damaged',
    });
  });
});
