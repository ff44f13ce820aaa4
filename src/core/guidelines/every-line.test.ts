import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Citation, parseGuidelineLine } from './index.ts';

/** A citation in one line: source, title, chapter, year, sections, pages. */
const inShort = ({ source, title, chapter, year, sections, pages }: Citation): string =>
  [source, title, chapter ? `ch. ${chapter}` : '', year ?? '', sections.join(' + '), pages.join(' & ')]
    .map(String)
    .filter(part => part !== '')
    .join(' | ');
const cited = (line: string): string[] => parseGuidelineLine(line).citations.map(inShort);
const ODG = 'ODG | Official Disability Guidelines (ODG)';

describe('any text at all', () => {
  const words = fc.constantFrom(
    ...[
      'Decision based on MTUS',
      'Decision based on Non-MTUS Citation',
      'ODG',
      'ACOEM',
      'Chapter 12',
      'Low Back Complaints',
    ],
    ...[
      '2004',
      ', and',
      'Section(s):',
      'Page(s): 98, 99',
      '(',
      ')',
      ';',
      ',',
      'Knee/',
      'https://a- b',
      '\f',
      'accessed',
      'p 3',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(words).map(parts => parts.join(' ')),
  );

  test('is read without a fault, every citation with a title and inside the text, in order and apart', () => {
    fc.assert(
      fc.property(text, line => {
        let last = 0;
        for (const { title, start, end } of parseGuidelineLine(line).citations) {
          expect(title).toBeTruthy();
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(line.length);
      }),
    );
  });
});

const published = new URL('../../../../shared/', import.meta.url);
if (existsSync(published))
  describe('published determinations', () => {
    const found = ['seeds/', 'determinations/text/'].flatMap(folder =>
      readdirSync(new URL(folder, published))
        .filter(name => name.endsWith('.txt'))
        .flatMap(name =>
          guidelineLinesIn(readFileSync(new URL(folder + name, published), 'utf8')).map(line => ({ folder, line })),
        ),
    );

    test('every guideline line is read, and every citation has a title and swallows no other', () => {
      expect(found.length).toBeGreaterThan(200);
      for (const { line } of found) {
        const { basis, citations } = parseGuidelineLine(line);
        expect(basis, line).not.toBe('unread');
        expect(citations.length === 0, line).toBe(basis === 'none-cited');
        for (const { title, sections } of citations) {
          expect(title, line).toBeTruthy();
          expect(title?.includes('Section(s)') || /\b20\d\d, and\b/.test(title ?? ''), line).toBe(false);
          expect(
            sections.filter(name => /Complaints 20|Guidelines \(ODG\)|https?:/.test(name)),
            line,
          ).toEqual([]);
        }
      }
    });

    test('the twenty guideline lines of the five seeds cite what a reader finds there', () => {
      const CP = 'MTUS | Chronic Pain Treatment Guidelines';
      const manipulation = [`${CP} | Manual therapy & manipulation | 58-60`];
      expect(found.filter(({ folder }) => folder === 'seeds/').map(({ line }) => cited(line))).toEqual([
        [],
        ['MTUS | Low Back Complaints | ch. 12 | 298', `${ODG} | Low Back Chapter + Physical Therapy`],
        [`${ODG} | Physical Therapy Guidelines`],
        [`${CP} | Physical Medicine | 98 & 99`],
        [`${CP} | Physical Medicine | 99`],
        [`${CP} | Physical medicine | 98-99`, `${ODG} | Hip section + Physical therapy`],
        manipulation,
        [`${CP} | manual therapy and treatments | 58 & 89`],
        manipulation,
        [`${CP} | physical medicine | 98 & 99`],
        manipulation,
        ['MTUS | Low Back Complaints | ch. 12 | 300', `${ODG} | low back chapter + traction`],
        manipulation,
        [`${CP} | neuromuscular electrical stimulation | 121`],
        manipulation,
        [`${CP} | massage therapy | 60`],
        [
          'MTUS | Neck and Upper Back Complaints | 2004',
          'MTUS | Low Back Complaints | 2004',
          'ACOEM | Low Back Complaints | ch. 12 | 2007 | 134',
        ],
        ['MTUS | General Approaches | 2004 | Initial Approaches to Treatment'],
        [],
        ['MTUS | Neck and Upper Back Complaints | 2004 | Summary'],
      ]);
    });
  });

function guidelineLinesIn(text: string): string[] {
  const mended = text.replace(/\s+/g, ' ');
  const printed = /(?:Claims Administrator|MAXIMUS) guideline: (.*?)(?= (?:MAXIMUS guideline|Decision rationale):)/g;
  return [...mended.matchAll(printed)].map(match => match[1] as string);
}
