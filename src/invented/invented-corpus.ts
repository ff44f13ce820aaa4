import { addDays } from '../core/calendar/index.ts';
import type { DeterminationData, IssueData } from '../core/determination/index.ts';
import { type InventedCase, inventCase } from './invented-case.ts';
import type { Invented, InventedCategory } from './invented-determinations.ts';
import { cast, type Mould, mouldOf } from './moulds.ts';
import { makeRandom, type Random } from './random.ts';
import { brandName, makeVocabulary, type Vocabulary } from './vocabulary.ts';

/** A determination of a corpus: everything of an invented one but its printed letter, and no mistakes on purpose. */
export type CorpusEntry = Omit<Invented, 'text'>;

/** Cases written in full from which the corpus takes its items, guideline lines and the moulds of its sentences. */
const STOCK = 700;
/** Every how manyth item asks for a drug nobody else asks for. */
const RARE_DRUG = 0.06;
const RARE_CATEGORY: InventedCategory = { category: 'pharmaceuticals', subcategory: 'other-drugs' };

interface Stock {
  readonly cases: readonly InventedCase[];
  /** One list a case, and all of them. */
  readonly summariesOf: readonly (readonly Mould[])[];
  readonly summaries: readonly Mould[];
  /** Moulds of rationales by kind of treatment and decision: the conclusion's apart. */
  readonly rationales: ReadonlyMap<string, { readonly body: readonly Mould[]; readonly ends: readonly Mould[] }>;
  readonly vocabulary: Vocabulary;
  readonly days: readonly string[];
}

/**
 * `count` determinations for measuring at scale, some tens of thousands a second: the same seed gives the same entries.
 * Word frequencies fall as in real text, with rare drugs, codes and terms in their tens of thousands; lengths, decisions
 * and categories are those of `inventedDeterminations`. Sentences are of the right kind but do not tell a story.
 */
export function* inventedCorpus(count: number, seed: number): Generator<CorpusEntry, void> {
  const stock = layInStock(seed);
  for (let index = 0; index < count; index++) yield entry(index, seed, stock);
}

function layInStock(seed: number): Stock {
  const cases = Array.from({ length: STOCK }, (_, i) => inventCase(i, seed));
  const texts = cases.map(({ data }) => sentencesOf(data.summary));
  const rationales = new Map<string, { body: Mould[]; ends: Mould[] }>();
  for (const { data, issues } of cases)
    for (const [at, issue] of data.issues.entries()) {
      const key = keyOf(issues[at]!.line.id, issue.decision);
      const moulds = rationales.get(key) ?? { body: [], ends: [] };
      rationales.set(key, moulds);
      for (const sentence of sentencesOf(issue.rationale))
        moulds[/medically necessary/.test(sentence) ? 'ends' : 'body'].push(mouldOf(sentence));
    }
  const summariesOf = texts.map(sentences => sentences.map(mouldOf));
  const days: string[] = [];
  for (let day = '1998-01-01'; day < '2026-01-01'; day = addDays(day, 1)) days.push(day);
  const vocabulary = makeVocabulary(wordsByUse(texts.flat()), seed);
  return { cases, summariesOf, summaries: summariesOf.flat(), rationales, vocabulary, days };
}

const keyOf = (line: string, decision: string | null): string => `${line} ${decision}`;
const sentencesOf = (text: string | null): string[] => (text ?? '').split(/(?<=\.) (?=[A-Z])/);

function wordsByUse(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  for (const text of texts)
    for (const word of text.match(/\b[a-z]{4,}\b/g) ?? []) uses.set(word, (uses.get(word) ?? 0) + 1);
  return [...uses].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

function entry(index: number, seed: number, stock: Stock): CorpusEntry {
  const random = makeRandom(seed, index, 0xc0);
  const at = random.int(0, stock.cases.length - 1);
  const model = stock.cases[at] as InventedCase;
  const dates = datesLike(model, stock.days, random);
  const number = 9_000_000 + ((index + (Math.imul(seed, 0x9e3779b1) >>> 0)) % 1_000_000);
  const caseNumber = `CM${(dates.applicationReceived ?? '').slice(2, 4)}-${number}`;
  const written = slashed(dates.urDenialDate ?? '');
  const issues = model.data.issues.map((issue, at) =>
    issueLike(issue, model.issues[at]!.line.id, stock, written, random),
  );
  const data: DeterminationData = {
    ...model.data,
    ...dates,
    caseNumber,
    summary: composeText(
      stock.summaries,
      Math.min(734, Math.max(79, random.around(218, 0.42))),
      stock,
      written,
      random,
    ),
    issues,
  };
  const categories = issues.map(({ item }, at): InventedCategory => {
    const { category, subcategory } = model.issues[at]!.line;
    return item === model.data.issues[at]!.item ? { category, subcategory } : RARE_CATEGORY;
  });
  return { data, layout: model.layout, name: `invented-${caseNumber}.txt`, categories, defects: [] };
}

const slashed = (date: string): string => `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}`;

type Dates = Pick<
  DeterminationData,
  'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'applicationReceived'
>;

/** The model's dates, all moved by the same number of days within the year of the decision. */
function datesLike({ data }: InventedCase, days: readonly string[], random: Random): Dates {
  const decided = indexOfDay(data.decisionDate ?? '');
  const year = (data.decisionDate ?? '').slice(0, 4);
  const shift = random.int(0, 120);
  const by = (days[decided + shift] ?? '').startsWith(year)
    ? shift
    : (days[decided - shift] ?? '').startsWith(year)
      ? -shift
      : 0;
  const moved = (date: string | null): string => days[Math.max(0, indexOfDay(date ?? '') + by)] as string;
  return {
    dateAssigned: moved(data.dateAssigned),
    dateOfInjury: moved(data.dateOfInjury),
    decisionDate: moved(data.decisionDate),
    urDenialDate: moved(data.urDenialDate),
    applicationReceived: moved(data.applicationReceived),
  };
}

const FIRST_DAY = Date.UTC(1998, 0, 1);
const indexOfDay = (date: string): number => Math.round((Date.parse(`${date}T00:00:00Z`) - FIRST_DAY) / 86_400_000);

function issueLike(issue: IssueData, line: string, stock: Stock, written: string, random: Random): IssueData {
  const moulds = stock.rationales.get(keyOf(line, issue.decision));
  const length = Math.min(859, Math.max(20, random.around(116, 0.6)));
  const end =
    moulds && moulds.ends.length > 0 ? ` ${cast(random.pick(moulds.ends), stock.vocabulary, written, random)}` : '';
  const item =
    random.chance(RARE_DRUG) && !issue.item.includes('original request')
      ? `${brandName(random)} ${random.int(1, 80) * 5}mg #${random.int(1, 6) * 15}`
      : issue.item;
  return { ...issue, item, rationale: composeText(moulds?.body ?? [], length - 15, stock, written, random) + end };
}

/** Sentences of the kind up to a number of words; among them some of any summary. */
function composeText(moulds: readonly Mould[], length: number, stock: Stock, written: string, random: Random): string {
  let text = '';
  let words = 0;
  do {
    const mould = random.next() < 0.6 && moulds.length > 0 ? random.pick(moulds) : random.pick(stock.summaries);
    text += (text ? ' ' : '') + cast(mould, stock.vocabulary, written, random);
    words += mould.words;
  } while (words < length);
  return text;
}
