import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataOf, read } from '../core/determination/index.ts';
import { CATEGORIES } from '../core/treatment/index.ts';
import {
  INVENTED_ORGANIZATION,
  type Invented,
  inventDetermination,
  inventedCorpus,
  inventedDeterminations,
} from './index.ts';

const SEED = 1;
const all: readonly Invented[] = [...inventedDeterminations(500, SEED)];
const clean = all.filter(({ defects }) => defects.length === 0);
const words = (text: string | null): number => (text ?? '').split(/\s+/).length;
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] as number;
const prose = ({ data }: Invented): string[] =>
  [data.summary, ...data.issues.flatMap(issue => [issue.item, issue.rationale])].filter(text => text !== null);

describe('invented determinations', () => {
  test('the same seed gives the same letters, another seed others', () => {
    expect([...inventedDeterminations(20, SEED)]).toEqual(all.slice(0, 20));
    expect(inventDetermination(17, SEED)).toEqual(all[17]);
    expect(inventDetermination(17, SEED + 1).text).not.toBe(all[17]?.text);
  });

  test('every layout, year and category of the State’s search occurs in five hundred', () => {
    expect(new Set(all.map(({ layout }) => layout)).size).toBe(6);
    const years = new Set(all.map(({ data }) => data.decisionDate?.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 13 }, (_, i) => String(2013 + i)));
    const seen = new Set(all.flatMap(({ categories }) => categories.map(({ category }) => category)));
    const wanted = CATEGORIES.map(({ id }) => id).filter(id => id !== 'other');
    expect(wanted.filter(id => !seen.has(id))).toEqual([]);
  });

  test('every category is one the State’s search has', () => {
    const known = new Set(CATEGORIES.flatMap(({ id, subcategories }) => subcategories.map(sub => `${id}/${sub.id}`)));
    const used = all.flatMap(({ categories }) => categories.map(sort => `${sort.category}/${sort.subcategory}`));
    expect([...new Set(used)].filter(id => !known.has(id))).toEqual([]);
  });

  test('the days of a case follow one another', () => {
    for (const { data } of all) {
      const days = [
        data.dateOfInjury,
        data.urDenialDate,
        data.applicationReceived,
        data.dateAssigned,
        data.decisionDate,
      ];
      expect([...days].sort()).toEqual(days);
    }
  });

  test('each letter is marked invented and bears a number no real case has', () => {
    for (const { text, data, name } of all) {
      expect(text.replace(/\s+/g, ' ')).toContain(INVENTED_ORGANIZATION);
      expect(data.caseNumber).toMatch(/^CM\d\d-9\d{6}$/);
      expect(name).toBe(`invented-${data.caseNumber}.txt`);
    }
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test('outcomes, lengths and numbers of items are like those of published determinations', () => {
    const issues = all.flatMap(({ data }) => data.issues);
    const overturned = issues.filter(({ decision }) => decision === 'overturned').length / issues.length;
    expect(overturned).toBeGreaterThan(0.08);
    expect(overturned).toBeLessThan(0.17);
    expect(median(all.map(({ data }) => words(data.summary)))).toBeGreaterThan(180);
    expect(median(all.map(({ data }) => words(data.summary)))).toBeLessThan(260);
    expect(median(issues.map(({ rationale }) => words(rationale)))).toBeGreaterThan(90);
    expect(median(issues.map(({ rationale }) => words(rationale)))).toBeLessThan(140);
    const single = all.filter(({ data }) => data.issues.length === 1).length / all.length;
    expect(single).toBeGreaterThan(0.5);
    expect(Math.max(...all.map(({ data }) => data.issues.length))).toBeGreaterThan(9);
  });

  test('about one in six bears a mistake, and says which', () => {
    const planted = all.filter(({ defects }) => defects.length > 0);
    expect(planted.length).toBeGreaterThan(55);
    expect(planted.length).toBeLessThan(115);
    for (const { defects, data } of planted)
      for (const { check, issue } of defects) {
        expect(check).toMatch(/^[a-z-]+$/);
        expect(issue ?? 1).toBeLessThanOrEqual(data.issues.length);
      }
  });

  test('the others say no word twice in a row and leave no slot unfilled', () => {
    for (const invented of clean)
      for (const text of prose(invented)) {
        expect(text).not.toMatch(/\b([a-z]+) \1\b/i);
        expect(text).not.toMatch(/[{}[\]|]|undefined|null|NaN/);
        expect(text).not.toMatch(/ {2}|\s[,.]|\ba [aeio8]/);
      }
  });

  test('read back, a letter gives what it was made of', () => {
    for (const { text, data, layout } of all) {
      const { tree } = read(text);
      expect({ layout: tree.layout, ...dataOf(tree) }).toEqual({ layout, ...data });
    }
  });

  test('no twelve words in a row stand in a published determination', () => {
    const taken = publishedRuns();
    const found = all.flatMap(({ data }) => {
      // An item says how much of what is asked for, in the few words there are for it; it is no sentence.
      const items = data.issues.map(({ item }) => item.replace(/^.*original request, | is$/gs, '').toLowerCase());
      const own = [data.summary, ...data.issues.map(({ rationale }) => rationale)].map(text =>
        items.reduce((left, item) => left.replaceAll(item, 'ITEM'), (text ?? '').toLowerCase()),
      );
      return own.flatMap(text => runs(text).filter(run => taken.has(run)));
    });
    expect(found).toEqual([]);
  });
});

describe('an invented corpus', () => {
  const entries = [...inventedCorpus(2000, SEED)];

  test('is the same for the same seed', () => {
    expect([...inventedCorpus(50, SEED)]).toEqual(entries.slice(0, 50));
  });

  test('has rare words as well as common ones, and no sentence that all share', () => {
    const uses = new Map<string, number>();
    for (const { data } of entries)
      for (const word of new Set(`${data.summary} ${data.issues.map(issue => issue.rationale).join(' ')}`.split(/\W+/)))
        uses.set(word, (uses.get(word) ?? 0) + 1);
    const counts = [...uses.values()];
    expect(counts.filter(count => count === 1).length).toBeGreaterThan(1000);
    expect(counts.filter(count => count > 1000).length).toBeGreaterThan(20);
    const openings = new Set(entries.map(({ data }) => data.summary?.slice(0, 40)));
    expect(openings.size).toBeGreaterThan(500);
  });

  test('has one category an item and unlike case numbers', () => {
    for (const { data, categories } of entries) expect(categories.length).toBe(data.issues.length);
    expect(new Set(entries.map(({ data }) => data.caseNumber?.slice(5))).size).toBe(entries.length);
  });
});

const RUN = 12;

function runs(text: string): string[] {
  const tokens = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return tokens.slice(RUN - 1).map((_, at) => tokens.slice(at, at + RUN).join(' '));
}

/** Every run of twelve words in the published determinations, where they lie beside the repository. */
function publishedRuns(): Set<string> {
  const folders = ['seeds', 'determinations/text'].map(folder => join(import.meta.dirname, '../../../shared', folder));
  const files = folders.filter(existsSync).flatMap(folder => readdirSync(folder).map(file => join(folder, file)));
  return new Set(files.flatMap(file => runs(readFileSync(file, 'utf8'))));
}
