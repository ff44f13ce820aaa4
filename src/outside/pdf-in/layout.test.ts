import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOut, type TextRun } from './layout.ts';

/** A run in 12-point letters, five points wide each, unless said otherwise. */
function run(x: number, y: number, str: string, more: Partial<TextRun> = {}): TextRun {
  return { str, dir: 'ltr', transform: [12, 0, 0, 12, x, y], width: str.length * 5, height: 12, ...more };
}
const turned = (x: number, y: number, str: string) => run(x, y, str, { transform: [0, 12, -12, 0, x, y] });

describe('a page laid out', () => {
  test('has a label broken over two lines beside its date', () => {
    const page = layOut([
      run(72, 700, 'Priority:'),
      run(180, 699.9, 'Standard'),
      run(330, 700, 'Application'),
      run(330, 687, 'Received:'),
      run(430, 699.9, '01/25/2017'),
    ]);
    const [first, second] = page.split('\n');
    expect(first).toMatch(/^Priority: {2,}Standard {2,}Application {2,}01\/25\/2017$/);
    expect(second).toMatch(/^ +Received:$/);
    expect(second!.indexOf('Received:')).toBe(first!.indexOf('Application'));
  });

  test('leaves an empty line between paragraphs and none within', () => {
    expect(layOut([700, 686, 672, 644, 630].map((y, i) => run(72, y, `Line ${i}`)))).toBe(
      'Line 0\nLine 1\nLine 2\n\nLine 3\nLine 4\n',
    );
  });

  test('does not tear a word that was printed in pieces, nor glue two that stand apart', () => {
    const page = layOut([
      run(72, 700, 'rota'),
      run(92.2, 700, 'tor'),
      run(110, 700, 'cuff'),
      run(130, 700, ' '),
      run(130.1, 700, 'tear'),
    ]);
    expect(page).toBe('rotator cuff tear\n');
  });

  test('keeps a raised ending on its line', () => {
    const raised = run(77, 704, 'st', { transform: [7, 0, 0, 7, 77, 704], height: 7, width: 6 });
    expect(layOut([run(72, 700, '1'), raised, run(86, 700, 'visit'), run(72, 686, 'next')])).toBe('1st visit\nnext\n');
  });

  test('says once what was printed twice to look bold', () => {
    expect(layOut([run(72, 700, 'Upheld'), run(72.3, 700, 'Upheld')])).toBe('Upheld\n');
  });

  test('reads a page printed sideways, and puts a note up the margin after the text', () => {
    expect(layOut([turned(100, 50, 'first'), turned(114, 50, 'second')])).toBe('first\nsecond\n');
    expect(layOut([turned(20, 100, 'copy'), run(72, 700, 'The determination')])).toBe('The determination\n\ncopy\n');
  });

  test('reads a line of Hebrew from its right end', () => {
    const hebrew = (x: number, str: string) => run(x, 700, str, { dir: 'rtl' });
    expect(layOut([hebrew(100, 'עולם'), hebrew(200, 'שלום')]).trim()).toMatch(/^שלום +עולם$/);
  });

  test('takes no letter for the end of a line or a page', () => {
    expect(layOut([run(72, 700, 'a\fb\nc\u0000d\ud800')])).toBe('a b c d\ufffd\n');
  });

  test('of nothing is empty', () => {
    expect(layOut([])).toBe('');
    expect(layOut([run(72, 700, '  ')])).toBe('');
  });

  test('loses no letter, whatever the places and sizes say', () => {
    const number = fc.oneof(fc.double(), fc.double({ min: -1000, max: 1000 }));
    const place = fc.record({ t: fc.array(number, { maxLength: 6 }), width: number, height: number });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 40 }), places => {
        const page = layOut(
          places.map(({ t, width, height }, i) => ({ ...run(0, 0, `<${i}>`), transform: t, width, height })),
        );
        const found = [...page.matchAll(/<\d+>/g)].map(([word]) => word);
        expect(found.sort()).toEqual(places.map((_, i) => `<${i}>`).sort());
        expect(page.length).toBeLessThan(1_000 * places.length + 1);
      }),
    );
  });
});
