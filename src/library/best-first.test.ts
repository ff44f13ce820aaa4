import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Library, type LibraryRecord, openLibrary, type Query } from './index.ts';

/*
 * A short page leaves unread what cannot be on it. That must never be seen: the scores of single words, added up, say what
 * the order has to be. Words of very different rarity in several segments make most rows ones that can be spared.
 */
const WORDS = ['common', 'usual', 'medium', 'seldom', 'rare'];
let folder: string;
let library: Library;
const scores = new Map<string, Map<string, number>>();
const entered: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'openimr-library-'));
  library = await openLibrary(folder);
  for (let batch = 0; batch < 5; batch++) {
    const records = Array.from({ length: 150 }, (_, i) => record(batch * 150 + i));
    entered.push(...records.map(({ id }) => id));
    await library.add(records);
  }
  for (const word of WORDS)
    scores.set(word, new Map((await everyHit(text(word), 100)).map(({ id, score }) => [id, score])));
});

afterAll(async () => {
  await library.close();
  rmSync(folder, { recursive: true });
});

/** Each word so often as a number that looks random says, more often the commoner it is. */
function record(number: number): LibraryRecord {
  const drawn = WORDS.flatMap((word, i) => {
    const draw = (Math.imul(number * 5 + i + 1, 0x9e3779b1) >>> 8) % 1000;
    return Array.from({ length: draw < 900 / 3 ** i ? 1 + (draw % 7) : 0 }, () => word);
  });
  const filler = Array.from({ length: number % 50 }, (_, i) => `filler${i}`);
  return {
    id: `id-${number}`,
    shortId: String(number),
    caseNumber: null,
    decisionDate: null,
    dateOfInjury: null,
    urDenialDate: null,
    applicationReceived: null,
    layout: 'unknown',
    invented: true,
    importedAt: '2026-01-01T00:00:00.000Z',
    specialties: number % 3 === 0 ? ['Neurology'] : [],
    summary: { text: [...drawn, ...filler].join(' '), sentences: [] },
    items: [],
    findings: [],
  };
}

const text = (...words: string[]): Query => ({ type: 'text', field: null, words, prefix: false });

async function everyHit(query: Query, limit: number): Promise<{ id: string; score: number }[]> {
  const hits: { id: string; score: number }[] = [];
  let cursor: string | null = null;
  do {
    const page = await library.search({ query, sort: 'relevance', cursor, limit });
    hits.push(...page.hits);
    cursor = page.cursor;
  } while (cursor);
  return hits.map(({ id, score }) => ({ id, score }));
}

/** The score of a determination, undefined where it is not found: the sum over the words of what holds. */
function scoreOf(query: Query, id: string): number | undefined {
  if (query.type === 'text') return scores.get(query.words[0]!)!.get(id);
  if (query.type === 'filter') return Number(id.slice(3)) % 3 === 0 ? 0 : undefined;
  if (query.type === 'not') return scoreOf(query.child, id) === undefined ? 0 : undefined;
  if (query.type !== 'and' && query.type !== 'or') return 0;
  const parts = query.children.map(child => scoreOf(child, id));
  const held = parts.filter(part => part !== undefined);
  if (query.type === 'and' ? held.length < parts.length : held.length === 0) return undefined;
  return held.reduce((sum, part) => sum + part, 0);
}

const { query } = fc.letrec<{ query: Query }>(tie => ({
  query: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'query' },
    fc.constantFrom(...WORDS).map(word => text(word)),
    fc.constant<Query>({ type: 'filter', facet: 'specialty', any: [{ kind: 'named', value: 'neurology' }] }),
    tie('query').map((child): Query => ({ type: 'not', child })),
    fc
      .tuple(fc.constantFrom('and' as const, 'or' as const), fc.array(tie('query'), { minLength: 2, maxLength: 4 }))
      .map(([type, children]): Query => ({ type, children })),
  ),
}));

it('puts the best first, whatever it spared itself on the way', async () => {
  await fc.assert(
    fc.asyncProperty(query, fc.constantFrom(1, 3, 20), async (asked, limit) => {
      const scored = entered.flatMap((id, row) => {
        const score = scoreOf(asked, id);
        return score === undefined ? [] : { id, score, row };
      });
      const best = scored.sort((a, b) => b.score - a.score || a.row - b.row).map(({ id, score }) => ({ id, score }));
      const first = await library.search({ query: asked, sort: 'relevance', limit });
      expect(first.hits.map(({ id, score }) => ({ id, score }))).toEqual(best.slice(0, limit));
      if (limit === 20) expect(await everyHit(asked, limit)).toEqual(best);
    }),
    { numRuns: 300 },
  );
});
