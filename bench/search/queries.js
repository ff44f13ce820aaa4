// The queries asked of every engine, drawn from the corpus itself by how many determinations hold their words.
import { corpus, textOf } from './corpus.js';

const SAMPLE = 5000;

/** Forty queries of each kind, always the same for a seed. */
export function makeQueries(seed = 1) {
  const sentences = [];
  const ids = [];
  const counts = new Map();
  for (const record of corpus(SAMPLE, seed)) {
    const words =
      textOf(record)
        .toLowerCase()
        .match(/[a-z]{3,}/g) ?? [];
    // The summary is one text, so no phrase of it runs from one text into another.
    sentences.push(record.summary?.text ?? '');
    ids.push(record.id);
    for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const between = (low, high) =>
    spread(
      [...counts]
        .filter(([, count]) => count >= low * SAMPLE && count <= high * SAMPLE)
        .map(([word]) => word)
        .sort(),
    );
  const rare = between(0.0004, 0.002);
  const medium = between(0.01, 0.05);
  const common = between(0.3, 0.95);
  // Two or three words in a row as some determination has them, short words and figures too.
  const phrases = spread(
    sentences.flatMap((text, i) => {
      if (i % 25 !== 0) return [];
      const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
      return [words.slice(i % 60, (i % 60) + 2 + ((i / 25) % 2)).join(' ')];
    }),
  ).filter(phrase => phrase.includes(' '));
  const categories = ['pharmaceuticals', 'diagnostic-testing', 'rehabilitation', 'surgery'];
  const filter = i => ({ category: categories[i % 4], outcome: i % 2 ? 'overturned' : 'upheld' });
  return {
    rare: rare.map(word => ({ words: [word] })),
    medium: medium.map(word => ({ words: [word] })),
    common: common.map(word => ({ words: [word] })),
    together: common.map((word, i) => ({ words: [word, medium[i % medium.length], common[(i + 7) % common.length]] })),
    either: common.map((word, i) => ({
      words: [word, medium[i % medium.length], rare[i % rare.length]],
      either: true,
    })),
    phrase: phrases.map(phrase => ({ phrase })),
    filtered: [...common.slice(0, 20), ...medium.slice(0, 20)].map((word, i) => ({ words: [word], filter: filter(i) })),
    similar: spread(ids).map(id => ({ similar: id })),
  };
}

/** Forty, evenly from all. */
const spread = list =>
  Array.from(
    { length: Math.min(40, list.length) },
    (_, i) => list[Math.floor((i * list.length) / Math.min(40, list.length))],
  );

/** A query as the library's own language writes it. */
export function written({ words, either, phrase, filter }) {
  const text = phrase ? `"${phrase}"` : words.join(either ? ' OR ' : ' ');
  return filter ? `${text} category:${filter.category} outcome:${filter.outcome}` : text;
}

/** The p-th percentile of times in milliseconds. */
export function percentile(times, p) {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * p) / 100))];
}

/**
 * Asks each query once to warm up and once with the clock: by kind, milliseconds on the wall and of the processor. On a
 * machine with other work the second says what the first would be without it.
 */
export async function measure(queries, ask, { warmUp = true } = {}) {
  const kinds = {};
  for (const [kind, list] of Object.entries(queries)) {
    if (warmUp) for (const query of list) await ask(query);
    const times = [];
    const work = [];
    for (const query of list) {
      const before = process.cpuUsage();
      const start = performance.now();
      await ask(query);
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      work.push((user + system) / 1000);
    }
    kinds[kind] = {
      p50: percentile(times, 50),
      p95: percentile(times, 95),
      cpu50: percentile(work, 50),
      cpu95: percentile(work, 95),
    };
  }
  return kinds;
}

export const firstOf = (queries, count) =>
  Object.fromEntries(Object.entries(queries).map(([kind, list]) => [kind, list.slice(0, count)]));
