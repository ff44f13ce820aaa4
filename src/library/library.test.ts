import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Library, type LibraryItem, type LibraryRecord, openLibrary, wilson } from './index.ts';

let folder: string;
let library: Library;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openimr-library-'));
  library = await openLibrary(folder);
});
afterEach(async () => {
  await library.close();
  rmSync(folder, { recursive: true, force: true });
});

function item(number: number, text: string, more: Partial<LibraryItem> = {}): LibraryItem {
  return {
    number,
    text,
    decision: 'upheld',
    category: 'other',
    subcategory: 'other',
    treatments: [],
    drugs: [],
    bodyParts: [],
    citations: [],
    claimsAdministratorGuideline: null,
    reviewerGuideline: null,
    rationale: null,
    ...more,
  };
}

function record(id: number | string, more: Partial<LibraryRecord> = {}): LibraryRecord {
  return {
    id: `id-${id}`,
    shortId: String(id),
    caseNumber: null,
    decisionDate: '2016-12-05',
    dateOfInjury: null,
    urDenialDate: null,
    applicationReceived: null,
    layout: 'years-and-sections',
    invented: true,
    importedAt: '2026-01-01T00:00:00.000Z',
    specialties: [],
    summary: { text: 'The knee hurts after a fall.', sentences: [] },
    items: [item(1, 'A brace for the knee')],
    findings: [],
    ...more,
  };
}

const many = (count: number, from = 0): LibraryRecord[] => Array.from({ length: count }, (_, i) => record(from + i));

async function* stream(records: Iterable<LibraryRecord>): AsyncGenerator<LibraryRecord> {
  yield* records;
}

async function everyPage(
  query: string,
  limit: number,
  between?: (page: number) => Promise<unknown>,
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  for (let page = 0; page === 0 || cursor; page++) {
    const answer = await library.search({ query, cursor, limit });
    expect(answer.problems).toEqual([]);
    ids.push(...answer.hits.map(hit => hit.id));
    cursor = answer.cursor;
    await between?.(page);
  }
  return ids;
}

describe('paging', () => {
  it('shows each of thousands of equal hits once, by relevance and by date', async () => {
    await library.add(many(3000));
    await library.add(many(2500, 3000));
    for (const query of ['knee', 'decided:2016', '']) {
      const ids = await everyPage(query, 97);
      expect(ids).toHaveLength(5500);
      expect(new Set(ids).size).toBe(5500);
    }
  });

  it('neither repeats nor skips while determinations are added and taken out and segments are made one', async () => {
    await library.add(many(60));
    const ids = await everyPage('knee', 7, async page => {
      // What is new is rarer words and more of them: it would change every score.
      await library.add(
        many(3, 1000 + 10 * page).map(each => ({ ...each, summary: { text: 'Elbow. '.repeat(page), sentences: [] } })),
      );
      if (page === 2) await library.remove(['id-0', 'id-59']);
    });
    expect(ids).toEqual(many(59).map(({ id }) => id));
  });

  it('says so when a page is of another query or from before a rebuild, and begins again', async () => {
    await library.add(many(30));
    const { cursor } = await library.search({ query: 'knee', limit: 10 });
    const other = await library.search({ query: 'brace', limit: 10, cursor });
    expect(other.problems[0]!.message).toContain('no longer there');
    expect(other.hits[0]!.id).toBe('id-0');
    expect((await library.search({ query: 'knee', cursor: 'nonsense' })).problems).toHaveLength(1);
    await library.rebuild(stream(many(30)));
    expect((await library.search({ query: 'knee', cursor })).problems).toHaveLength(1);
  });

  it('keeps no word of the query in a cursor, for it stands in addresses', async () => {
    await library.add(many(30));
    const { cursor } = await library.search({ query: 'knee', limit: 10 });
    expect(Buffer.from(cursor!, 'base64url').toString()).not.toContain('knee');
  });
});

describe('order', () => {
  it('puts first what says a word more often, in fewer words, and the rarer word', async () => {
    const summary = (text: string) => ({ summary: { text, sentences: [] }, items: [] });
    await library.add([
      record('once', summary('tear of the thing and more words and more words and more words')),
      record('short', summary('tear of it')),
      record('often', summary('tear tear tear of it')),
      record('rare', summary('meniscus of it')),
      ...many(20),
    ]);
    expect((await library.search({ query: 'tear' })).hits.map(hit => hit.id)).toEqual([
      'id-often',
      'id-short',
      'id-once',
    ]);
    expect((await library.search({ query: 'meniscus OR knee' })).hits[0]!.id).toBe('id-rare');
  });

  it('goes from the latest decision to the earliest, undated last', async () => {
    await library.add([record(1, { decisionDate: null }), record(2, { decisionDate: '2014-02-03' }), record(3)]);
    const { hits } = await library.search({ query: 'knee', sort: 'date' });
    expect(hits.map(hit => hit.id)).toEqual(['id-3', 'id-2', 'id-1']);
  });
});

describe('filters about an item', () => {
  const mixed = record('mixed', {
    items: [
      item(1, 'Norco', { category: 'pharmaceuticals', subcategory: 'opioids' }),
      item(2, 'Repair', { category: 'surgery', subcategory: 'arthroscopic', decision: 'overturned' }),
    ],
  });
  it.each([
    ['category:opioids outcome:overturned', 0],
    ['category:opioids outcome:upheld', 1],
    ['(category:opioids outcome:upheld) (category:surgery outcome:overturned)', 1],
    ['(category:opioids OR category:surgery) outcome:overturned', 1],
    ['(category:opioids) (outcome:overturned)', 0],
    ['category:opioids case-outcome:partial', 1],
    ['category:opioids -outcome:overturned', 0],
  ])('in %j meet in one item unless parentheses part them', async (query, count) => {
    await library.add([mixed]);
    expect((await library.facets(query)).total).toBe(count);
  });

  it('count only the items they hold of', async () => {
    await library.add([mixed]);
    const { items, facets } = await library.facets('outcome:overturned');
    expect(items).toBe(1);
    const categories = facets.find(({ facet }) => facet === 'category');
    expect(categories!.values).toEqual([{ value: 'surgery', label: 'surgery', count: 1 }]);
    expect(await library.statistics('category:opioids', 'category')).toMatchObject([
      { key: 'pharmaceuticals', upheld: 1, overturned: 0 },
    ]);
  });
});

describe('a hit', () => {
  it('shows its items, the sentences that matched with their anchors, its guidelines and number of findings', async () => {
    await library.add([
      record(1, {
        caseNumber: 'CM16-0001234',
        summary: { text: 'She fell. The left knee swelled at once.', sentences: [] },
        items: [
          item(1, 'A brace for the knee', {
            citations: [{ by: 'reviewer', source: 'MTUS', title: 'Knee Complaints', year: 2004 }],
            reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004.',
            rationale: { text: 'Nothing here. The left knee is stable.', sentences: [0, 13, 14, 38] },
          }),
        ],
        findings: [{ check: 'visits-add-up', severity: 'warning', issue: 1 }],
      }),
    ]);
    const { hits } = await library.search({ query: '"left knee" -elbow' });
    expect(hits).toMatchObject([
      {
        caseNumber: 'CM16-0001234',
        items: [{ number: 1, text: 'A brace for the knee', decision: 'upheld', highlights: [] }],
        findings: 1,
        guidelines: ['Knee Complaints 2004'],
        passages: [
          { anchor: 'summary-2', field: 'summary', text: 'The left knee swelled at once.', highlights: [[4, 13]] },
          {
            anchor: 'issue-1-rationale-2',
            field: 'rationale',
            text: 'The left knee is stable.',
            highlights: [[4, 13]],
          },
        ],
      },
    ]);
    const byField = await library.search({ query: 'guideline:complaints item:brace' });
    expect(byField.hits[0]!.passages.map(({ anchor }) => anchor)).toEqual(['issue-1-reviewer-guideline']);
    expect(byField.hits[0]!.items[0]!.highlights).toEqual([[2, 7]]);
    expect((await library.search({ query: 'CM16-0001234' })).hits).toHaveLength(1);
  });

  it('comes with a hint where no determination has the value asked for', async () => {
    await library.add([record(1, { specialties: ['Neurology'] })]);
    const { problems } = await library.search({ query: 'knee specialty:neurolgy' });
    expect(problems).toEqual([{ start: 5, end: 23, message: expect.stringContaining('Did you mean "neurology"?') }]);
  });

  it('leads to others like it, itself left out', async () => {
    const about = (words: string) => ({ summary: { text: words, sentences: [] } });
    await library.add([
      record('a', about('Carpal tunnel release with numbness at night')),
      record('b', about('Carpal tunnel syndrome with numbness')),
      record('c', about('Fusion of the spine')),
      ...many(10),
    ]);
    const { hits } = await library.similar('id-a', 3);
    expect(hits[0]!.id).toBe('id-b');
    expect(hits.map(({ id }) => id)).not.toContain('id-a');
    expect((await library.similar('id-nobody')).hits).toEqual([]);
  });
});

describe('statistics', () => {
  it('give outcomes by month with the share and its interval', async () => {
    const decided = (id: string, decisionDate: string, ...decisions: ('upheld' | 'overturned' | null)[]) =>
      record(id, { decisionDate, items: decisions.map((decision, i) => item(i + 1, 'Brace', { decision })) });
    await library.add([
      decided('a', '2016-12-31', 'upheld', 'overturned'),
      decided('b', '2016-12-01', 'upheld', null),
      decided('c', '2017-01-01', 'overturned'),
    ]);
    const rows = await library.statistics('', 'month');
    expect(rows).toMatchObject([
      { key: '2016-12', determinations: 2, upheld: 2, overturned: 1, undecided: 1, share: 1 / 3 },
      { key: '2017-01', determinations: 1, upheld: 0, overturned: 1, undecided: 0, share: 1 },
    ]);
    expect(rows[0]!.low).toBeCloseTo(0.0615, 3);
    expect(rows[0]!.high).toBeCloseTo(0.7923, 3);
    expect(wilson(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
    expect((await library.statistics('', 'year')).map(({ key }) => key)).toEqual(['2016', '2017']);
  });
});

it('lists the values of a facet that hold what was typed', async () => {
  await library.add([
    record(1, { specialties: ['Family Practice', 'Neurology'] }),
    record(2, { specialties: ['Neurology'] }),
  ]);
  expect(library.values('specialty')).toEqual([
    { value: 'neurology', label: 'Neurology', count: 2 },
    { value: 'family-practice', label: 'Family Practice', count: 1 },
  ]);
  expect(library.values('specialty', 'pract').map(({ value }) => value)).toEqual(['family-practice']);
});
