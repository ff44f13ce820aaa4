import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { deflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PdfReaders } from './pdf-readers.ts';
import { PDF_LIMITS, readPdf } from './read-pdf.ts';

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const published = join(repository, '../shared/determinations');

type Line = readonly [x: number, y: number, text: string];
interface Sheet {
  readonly lines?: readonly Line[];
  /** The page's content instead of lines; `filters` says how often it was deflated. */
  readonly content?: Buffer;
  readonly filters?: number;
  readonly picture?: boolean;
}

const PADDING = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex');
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), PADDING]).subarray(0, 32);
const md5 = (...parts: Buffer[]) => createHash('md5').update(Buffer.concat(parts)).digest();

function rc4(key: Buffer, data: Buffer): Buffer {
  const s = Uint8Array.from({ length: 256 }, (_, i) => i);
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + s[i]! + key[i % key.length]!) & 255;
    [s[i], s[j]] = [s[j]!, s[i]!];
  }
  let i = 0;
  let j = 0;
  return Buffer.from(
    data.map(byte => {
      i = (i + 1) & 255;
      j = (j + s[i]!) & 255;
      [s[i], s[j]] = [s[j]!, s[i]!];
      return byte ^ s[(s[i]! + s[j]!) & 255]!;
    }),
  );
}

/** Writes a PDF by hand: pages of lines in Times, protected by a password (or by an empty one) when asked. */
function pdf(sheets: readonly Sheet[], password?: string): Buffer {
  const id = Buffer.alloc(16, 7);
  const owner = rc4(md5(padded('owner')).subarray(0, 5), padded(password ?? ''));
  const key = md5(padded(password ?? ''), owner, Buffer.from([0xfc, 0xff, 0xff, 0xff]), id).subarray(0, 5);
  const seal = (number: number, data: Buffer) =>
    password === undefined ? data : rc4(md5(key, Buffer.from([number, number >> 8, 0, 0, 0])).subarray(0, 10), data);

  const objects: Buffer[] = [];
  const add = (...parts: (string | Buffer)[]) => {
    objects.push(Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part))));
    return objects.length;
  };
  const stream = (dictionary: string, data: Buffer) => {
    const sealed = seal(objects.length + 1, data);
    return add(`<< ${dictionary} /Length ${sealed.byteLength} >>\nstream\n`, sealed, '\nendstream');
  };
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add('');
  add('<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>');
  const kids = sheets.map(sheet => {
    const content = sheet.content ?? Buffer.from(drawing(sheet.lines ?? []), 'latin1');
    const filter = sheet.filters ? `/Filter [${'/FlateDecode '.repeat(sheet.filters)}]` : '';
    const picture = sheet.picture
      ? stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray', id)
      : 0;
    const contents = stream(filter, picture ? Buffer.from('612 0 0 792 0 0 cm /Im0 Do') : content);
    const resources = `<< /Font << /F1 3 0 R >> ${picture ? `/XObject << /Im0 ${picture} 0 R >>` : ''} >>`;
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources ${resources} /Contents ${contents} 0 R >>`,
    );
  });
  const list = kids.map(kid => `${kid} 0 R`).join(' ');
  objects[1] = Buffer.from(`<< /Type /Pages /Kids [${list}] /Count ${kids.length} >>`);
  let trailer = `/Root 1 0 R /ID [<${id.toString('hex')}> <${id.toString('hex')}>]`;
  if (password !== undefined) {
    const [o, u] = [owner.toString('hex'), rc4(key, PADDING).toString('hex')];
    trailer += ` /Encrypt ${add(`<< /Filter /Standard /V 1 /R 2 /O <${o}> /U <${u}> /P -4 >>`)} 0 R`;
  }
  return assembled(objects, trailer);
}

function assembled(objects: readonly Buffer[], trailer: string): Buffer {
  const parts = [Buffer.from('%PDF-1.4\n')];
  let at = parts[0]!.byteLength;
  let table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  objects.forEach((object, i) => {
    table += `${String(at).padStart(10, '0')} 00000 n \n`;
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.byteLength;
  });
  const end = `${table}trailer\n<< /Size ${objects.length + 1} ${trailer} >>\nstartxref\n${at}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(end)]);
}

function drawing(lines: readonly Line[]): string {
  const shown = (text: string) => text.replace(/[\\()]/g, letter => `\\${letter}`);
  return `BT /F1 12 Tf ${lines.map(([x, y, text]) => `1 0 0 1 ${x} ${y} Tm (${shown(text)}) Tj`).join('\n')} ET`;
}

const letter: Sheet = {
  lines: [
    [72, 700, 'Date Assigned:'],
    [180, 700, '03/04/2019'],
    [330, 700, 'Application'],
    [430, 700, '03/01/2019'],
    [330, 687, 'Received:'],
    [72, 640, 'A knee brace for Ada Quill was asked for.'],
  ],
};
const deflated = (megabytes: number, times = 1) => {
  let data = Buffer.alloc(megabytes * 1_000_000, 32);
  for (let i = 0; i < times; i++) data = deflateSync(data, { level: times > 1 ? 9 : 1 });
  return data;
};
/** A hundred megabytes of drawing nothing: many seconds of work for whoever follows it. */
const endless = pdf([{ content: deflateSync(Buffer.alloc(100_000_000, 'q Q '), { level: 1 }), filters: 1 }]);

describe('a PDF', () => {
  test('gives each page as it looks, columns beside one another', async () => {
    const read = await readPdf(pdf([letter, { lines: [[72, 700, 'Second page.']] }]));
    expect(read).toEqual({
      kind: 'pdf',
      notes: [],
      pages: [
        expect.stringMatching(/Date Assigned: +03\/04\/2019 {2,}Application +03\/01\/2019\n +Received:\n\n+A knee/),
        'Second page.\n',
      ],
    });
  });

  test('protected against changes but open to readers is read, and this is noted', async () => {
    const read = await readPdf(pdf([letter], ''));
    expect(read).toMatchObject({ kind: 'pdf', notes: [expect.stringContaining('protected')] });
    expect(read.kind === 'pdf' && read.pages[0]).toContain('Ada Quill');
  });

  test.each([
    ['that opens only with a password', pdf([letter], 'sesame'), 'password-needed'],
    ['of a scanner, without text', pdf([{ picture: true }, { picture: true }]), 'scanned'],
    ['of blank sheets', pdf([{}]), 'no-text'],
    ['without pages', pdf([]), 'no-pages'],
    ['of ten thousand pages', pdf(Array.from({ length: 10_000 }, () => ({}))), 'too-many-pages'],
    ['cut off near its beginning', pdf([letter]).subarray(0, 300), 'damaged'],
    ['that only says it is one', Buffer.from('%PDF-1.7\nnothing follows'), 'damaged'],
  ])('%s is told apart', async (_, bytes, code) => {
    expect(await readPdf(bytes)).toMatchObject({ kind: 'problem', code });
  });

  test('with one scanned page says which page has no text', async () => {
    const read = await readPdf(pdf([letter, { picture: true }]));
    expect(read).toMatchObject({ kind: 'pdf', notes: ['Without text, blank or a picture: page 2.'] });
  });

  test('whose end is missing is never taken for whole, wherever it was cut', async () => {
    const whole = pdf([letter, letter, letter], '');
    for (let cut = 10; cut < whole.byteLength - 10; cut += 97) {
      const read = await readPdf(whole.subarray(0, cut));
      if (read.kind === 'pdf') expect(read.notes.join()).toContain('cut short');
      else expect(['damaged', 'no-pages', 'no-text']).toContain(read.code);
    }
  });

  test('leaves the bytes it was read from as they were', async () => {
    const bytes = pdf([letter]);
    const before = Buffer.from(bytes);
    await readPdf(bytes);
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('threads that read PDFs', () => {
  let compiled = '';
  let worker: URL;
  beforeAll(() => {
    mkdirSync(join(repository, 'node_modules/.cache'), { recursive: true });
    compiled = mkdtempSync(join(repository, 'node_modules/.cache/pdf-worker-'));
    const source = fileURLToPath(new URL('./pdf-worker.ts', import.meta.url));
    const options = JSON.parse(readFileSync(join(repository, 'tsconfig.json'), 'utf8')).compilerOptions;
    const wanted = ['target', 'module', 'moduleResolution'].flatMap(name => [`--${name}`, options[name]]);
    const tsc = join(repository, 'node_modules/typescript/bin/tsc');
    const to = ['--ignoreConfig', '--outDir', compiled, '--rootDir', join(repository, 'src')];
    const how = ['--noCheck', '--rewriteRelativeImportExtensions', '--types', 'node', ...wanted];
    spawnSync(process.execPath, [tsc, ...to, ...how, source], { cwd: repository });
    worker = pathToFileURL(join(compiled, 'outside/pdf-in/pdf-worker.js'));
  });
  afterAll(() => rmSync(compiled, { recursive: true, force: true }));

  const reading = async (options: object, use: (readers: PdfReaders) => Promise<void>) => {
    const readers = new PdfReaders({ threads: 1, worker, ...options });
    try {
      await use(readers);
    } finally {
      await readers.close();
    }
  };

  test('answer many documents at once, each with its own', async () => {
    await reading({ threads: 2 }, async readers => {
      const texts = await Promise.all(
        [1, 2, 3, 4, 5].map(n => readers.read(pdf([{ lines: [[72, 700, `Case ${n}`]] }]))),
      );
      expect(texts.map(text => text.kind === 'pdf' && text.pages[0])).toEqual([1, 2, 3, 4, 5].map(n => `Case ${n}\n`));
    });
  });

  test.each([
    ['a page that unpacks to far more than it may', 1],
    ['one that is packed twice over', 2],
  ])('refuse %s, and read the next document', async (_, times) => {
    await reading({ limits: { ...PDF_LIMITS, unpackedBytes: 20_000_000 } }, async readers => {
      const bomb = pdf([{ content: deflated(60, times), filters: times }]);
      expect(bomb.byteLength).toBeLessThan(400_000);
      expect(await readers.read(bomb)).toMatchObject({ code: 'too-much-memory' });
      expect(await readers.read(pdf([letter]))).toMatchObject({ kind: 'pdf' });
    });
  });

  test('give up a document that takes too long, and read the next', async () => {
    await reading({ time: 2_000 }, async readers => {
      expect(await readers.read(endless)).toMatchObject({ code: 'too-much-time' });
      expect(await readers.read(pdf([letter]))).toMatchObject({ kind: 'pdf' });
    });
  });

  test('give up a document that makes the process grow too much', async () => {
    await reading({ growth: 20_000_000 }, async readers => {
      expect(await readers.read(endless)).toMatchObject({ code: 'too-much-memory' });
    });
  });

  test('note damage in the middle of a document, after which text may be lacking', async () => {
    const words = Array.from(
      { length: 40 },
      (_, i): Line => [72, 750 - i * 14, `Line ${i} of the letter, number ${i * i}.`],
    );
    const packed = deflateSync(Buffer.from(drawing(words), 'latin1'));
    packed.fill(0xff, packed.byteLength >> 1, (packed.byteLength >> 1) + 8);
    await reading({}, async readers => {
      const read = await readers.read(pdf([{ content: packed, filters: 1 }]));
      expect(read).toMatchObject({ kind: 'pdf', notes: [expect.stringContaining('damaged in places')] });
    });
  });

  test('refuse a document with more text than any determination has', async () => {
    await reading({ limits: { ...PDF_LIMITS, letters: 10 } }, async readers => {
      expect(await readers.read(pdf([letter]))).toMatchObject({ code: 'too-much-memory' });
    });
  });

  test.runIf(existsSync(published))('do not let a damaged document harm the one after it', async () => {
    const letters = readdirSync(join(published, 'pdf')).map(name => readFileSync(join(published, 'pdf', name)));
    // Without these bytes pdf.js leaves a promise to fail alone, after its answer, in the time of the next document.
    const damaged = Buffer.concat([letters[19]!.subarray(0, 3466), letters[19]!.subarray(3485)]);
    await reading({}, async readers => {
      const answers = await Promise.all([damaged, letters[0]!, damaged, letters[1]!].map(bytes => readers.read(bytes)));
      expect([answers[1]!.kind, answers[3]!.kind]).toEqual(['pdf', 'pdf']);
    });
  });

  test('answer what is under way when they are closed', async () => {
    const readers = new PdfReaders({ threads: 1, worker });
    const answers = [readers.read(endless), readers.read(pdf([letter]))];
    await readers.close();
    for (const answer of await Promise.all(answers)) expect(answer.kind).toBe('problem');
  });
});

describe.runIf(existsSync(published))('the published determinations', () => {
  test('read word for word and line for line as pdftotext -layout shows them', async () => {
    const lines = (text: string) =>
      text
        .replace(/\n*\f/g, '\f')
        .trim()
        .split(/[\n\f]/)
        .map(line => line.trim().replace(/\s+/g, ' '));
    for (const name of readdirSync(join(published, 'pdf'))) {
      const read = await readPdf(readFileSync(join(published, 'pdf', name)));
      const shown = readFileSync(join(published, 'text', name.replace('.pdf', '.txt')), 'utf8');
      expect(read.kind === 'pdf' && lines(read.pages.join('\f')), name).toEqual(lines(shown));
    }
  }, 120_000);
});
