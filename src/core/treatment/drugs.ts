import { type Words, wordsOf } from '../text/index.ts';
import type { DrugClass } from './categories.ts';
import {
  CLASS_NAMES,
  DRUGS,
  MADE_TOPICAL,
  ORDINARY_DRUG_WORDS,
  SALTS,
  TOPICAL_FORMS,
  TURNS_TOPICAL,
} from './drug-data.ts';
import { makeNameFinder, readLines, spellingsOf } from './names.ts';
import { strengthsIn } from './strengths.ts';
import type { DrugMention } from './treatment-request.ts';

/** A drug, or a product of several ("hydrocodone/acetaminophen"), as the product knows it. */
export interface Drug {
  readonly id: string;
  readonly drugClass: DrugClass;
  /** The drugs in it; itself alone for a plain drug. */
  readonly ingredients: readonly string[];
  /** Brands and other spellings. */
  readonly names: readonly string[];
}

interface Named {
  readonly drug: string;
  readonly drugClass: DrugClass;
  readonly ordinary: boolean;
}

const known = new Map<string, Drug>();
const products = new Map<string, string>();
const entries: (readonly [string, Named])[] = [];
for (const drugClass of Object.keys(DRUGS) as DrugClass[]) {
  for (const line of readLines(DRUGS[drugClass] ?? '')) {
    const id = line.id.replace('*', '');
    const ownName = id === line.id;
    const ingredients = id.split('/');
    const names = line.names.flatMap(spellingsOf);
    if (ownName || !known.has(id)) known.set(id, { id, drugClass, ingredients, names });
    if (ingredients.length > 1) products.set([...ingredients].sort().join('/'), id);
    for (const name of ownName ? [id, ...names] : names) {
      entries.push([name, { drug: id, drugClass, ordinary: ORDINARY_DRUG_WORDS.has(name.toLowerCase()) }]);
    }
  }
}
const finder = makeNameFinder<Named>([
  ['day supply', null],
  ['medication management', null],
  ['medication review', null],
  ...entries,
]);

/** Everything the room knows of drugs, as data. */
export const drugs: ReadonlyMap<string, Drug> = known;

/** The class of a drug by its generic name; null for a drug the room does not know. */
export function drugClassOf(drug: string): DrugClass | null {
  return known.get(drug)?.drugClass ?? null;
}

/** The drugs in a product: "hydrocodone/acetaminophen" holds two. A brand name is not an id. */
export function ingredientsOf(drug: string): readonly string[] {
  return known.get(drug)?.ingredients ?? drug.split('/');
}

/** Whether the name is of a class ("opioids", "NSAIDs") and not of one drug. */
export function isClassName(drug: string): boolean {
  return CLASS_NAMES.has(drug);
}

/** Whether a drug is an opioid or holds one, in whatever form it is given. */
export function isOpioid(drug: string): boolean {
  return ingredientsOf(drug).some(one => known.get(one)?.drugClass === 'opioids') || drugClassOf(drug) === 'opioids';
}

interface Found {
  drug: string;
  drugClass: DrugClass;
  from: number;
  to: number;
  strength: string | null;
  strengthEnd: number;
  topical: boolean;
}

/**
 * The drugs named in a text, in order, each with the strength written at it. A product named by its parts
 * ("hydrocodone/APAP") or twice ("Ultram (tramadol)") is one mention; a compound has a mention of each of its drugs. What
 * is put on the skin has the class of topicals. In prose (the default) ordinary words such as "medication" name none.
 */
export function drugsIn(
  text: string,
  words: Words = wordsOf(text),
  where: 'prose' | 'request' = 'prose',
): DrugMention[] {
  const found: Found[] = [];
  for (const { value, from, to } of finder.find(text, words)) {
    if (value.ordinary && where === 'prose') continue;
    const hit = {
      drug: value.drug,
      drugClass: value.drugClass,
      from,
      to,
      strength: null,
      strengthEnd: -1,
      topical: false,
    };
    addOrJoin(text, words, found, withCodeine(text, words, hit));
  }
  if (found.length === 0) return [];
  attachStrengths(text, words, found);
  for (const hit of found) nameByStrength(hit);
  attachTopical(text, words, found);
  return found.map(({ drug, drugClass, strength, from, to }) => ({
    drug,
    drugClass,
    strength,
    start: words.start[from] as number,
    end: words.end[to - 1] as number,
  }));
}

/** "Tylenol #3" is codeine; "Tylenol 3 times a day" is not. */
function withCodeine(text: string, words: Words, hit: Found): Found {
  if (hit.drug !== 'acetaminophen' || words.text[hit.to - 1] !== 'tylenol') return hit;
  const next = words.text[hit.to];
  if (next !== '3' && next !== '4') return hit;
  const after = text.slice(words.end[hit.to - 1], (words.end[hit.to] as number) + 8);
  if (!/^\s?(?:#|no\.?|-)\s?[34](?!\d)|^\s?[34](?!\d|\s?(?:x|times|tab|cap|per|a day|\/|daily))/i.test(after))
    return hit;
  return { ...hit, drug: 'codeine/acetaminophen', drugClass: 'opioids', to: hit.to + 1 };
}

function addOrJoin(text: string, words: Words, found: Found[], hit: Found): void {
  const last = found.at(-1);
  if (last && isJoined(text, words, last, hit)) {
    if (last.drug === hit.drug) {
      last.to = hit.to;
      return;
    }
    const together = [...ingredientsOf(last.drug), ...ingredientsOf(hit.drug)].sort().join('/');
    const product = products.get(together);
    if (product !== undefined) {
      last.drug = product;
      last.drugClass = known.get(product)?.drugClass ?? last.drugClass;
      last.to = hit.to;
      return;
    }
    // "LidoPro topical ointment" names a drug and then its class.
    if (isClassName(hit.drug) && !isClassName(last.drug)) return;
    if (ingredientsOf(last.drug).includes(hit.drug) && ingredientsOf(last.drug).length > 1) {
      last.to = hit.to;
      return;
    }
  }
  found.push(hit);
}

/** Whether nothing but a stroke, a bracket or a salt stands between two names. A comma alone makes a list. */
function isJoined(text: string, words: Words, last: Found, hit: Found): boolean {
  for (let at = last.to; at < hit.from; at++) if (!SALTS.has(words.text[at] as string)) return false;
  const gap = text.slice(words.end[last.to - 1], words.start[hit.from]);
  return gap.length < 30 && !/[.;:,]/.test(gap);
}

function attachStrengths(text: string, words: Words, found: readonly Found[]): void {
  let floor = 0;
  found.forEach((hit, index) => {
    const start = words.start[hit.from] as number;
    const end = words.end[hit.to - 1] as number;
    const next = found[index + 1];
    const limit = Math.min(next ? (words.start[next.from] as number) : text.length, end + 70);
    const before = strengthsIn(text, Math.max(floor, start - 16), start, false).at(-1);
    const after = strengthsIn(text, end, limit, true)[0];
    const beforeFits = before && /^\s?(?:of\s|-)?\s?$/.test(text.slice(before.end, start));
    const afterFits = after && isNear(text.slice(end, after.start));
    const strength = beforeFits ? before : afterFits ? after : undefined;
    if (strength) {
      hit.strength = strength.text;
      hit.strengthEnd = strength.end;
    }
    floor = Math.max(end, strength?.end ?? 0);
  });
}

/** "Hydrocodone 10/325" holds 325 mg of acetaminophen, said or not. */
function nameByStrength(hit: Found): void {
  if (hit.strength === null || !/[/-]\s?(?:300|325|500|650|750)(?!\d)/.test(hit.strength)) return;
  const product = products.get(['acetaminophen', hit.drug].sort().join('/'));
  if (product !== undefined) hit.drug = product;
}

const isNear = (between: string): boolean => {
  if (/[.;:]\s/.test(between)) return false;
  const words = wordsOf(between).text;
  return (
    words.length <= 5 &&
    words.every(word => SALTS.has(word) || TOPICAL_FORMS.has(word) || word === 'in' || word === 'of' || word === 'the')
  );
};

const NOT_ON_SKIN = new Set([
  'injection',
  'injections',
  'inject',
  'injected',
  'infusion',
  'block',
  'epidural',
  'iv',
  'im',
  'suspension',
  'oral',
  'cc',
]);
const STAYS = new Set<DrugClass>([
  'steroids',
  'antibiotics',
  'eye-ear-skin',
  'hormones',
  'stimulants',
  'topical-compounds',
  'biologics',
  'antiemetic',
]);

function attachTopical(text: string, words: Words, found: readonly Found[]): void {
  for (const [index, hit] of found.entries()) {
    const next = found[index + 1];
    hit.topical = isTopical(text, words, hit, next ? next.from : words.text.length);
  }
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    while (to < found.length && isCompounded(text, words, found[to - 1] as Found, found[to] as Found)) to++;
    const group = found.slice(from, to);
    if (group.some(hit => hit.topical)) classifyTopical(words, group);
    from = to;
  }
}

function isTopical(text: string, words: Words, hit: Found, limit: number): boolean {
  if (STAYS.has(hit.drugClass)) return false;
  const percent = hit.strength !== null && /%|percent/i.test(hit.strength);
  let form = false;
  for (let at = hit.to; at < Math.min(limit, hit.to + 7); at++) {
    const word = words.text[at] as string;
    if (hit.strength === null && /[.,;:]/.test(text.slice(words.end[at - 1], words.start[at]))) break;
    if (NOT_ON_SKIN.has(word)) return false;
    if (TOPICAL_FORMS.has(word)) form = true;
  }
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - 4); at--) {
    if (/[.,;]/.test(text.slice(words.end[at], words.start[at + 1]))) break;
    const word = words.text[at] as string;
    if (NOT_ON_SKIN.has(word)) return false;
    if (word === 'topical' || word === 'transdermal' || word.startsWith('compound')) form = true;
  }
  if (percent) return true;
  return form && TURNS_TOPICAL.has(hit.drugClass);
}

/** Drugs of one preparation are joined by strokes, or each carries its percentage. */
function isCompounded(text: string, words: Words, one: Found, next: Found): boolean {
  const end = Math.max(words.end[one.to - 1] as number, one.strengthEnd);
  const gap = text.slice(end, words.start[next.from]);
  const percent = one.strength !== null && /%|percent/i.test(one.strength);
  return percent ? /^[\s,/&+;-]*(?:and|in|with)?\s*[\d.%\s]*$/i.test(gap) : /^\s?[/-]\s?[\d.%\s]*$/.test(gap);
}

function classifyTopical(words: Words, group: readonly Found[]): void {
  const first = group[0] as Found;
  const named = words.text.slice(Math.max(0, first.from - 2), first.from).some(word => word.startsWith('compound'));
  const ready = !named && group.every(hit => ingredientsOf(hit.drug).every(one => MADE_TOPICAL.has(one)));
  for (const hit of group)
    if (!isClassName(hit.drug)) hit.drugClass = ready ? 'topical-analgesics' : 'topical-compounds';
}
