import { type Words, wordsOf } from '../text/index.ts';
import { makeNameFinder, type NameHit, readLines, spellingsOf } from './names.ts';
import { ORDINARY_WORDS, TREATMENT_GROUPS, type TreatmentKind } from './treatment-data.ts';
import type { TreatmentMention } from './treatment-request.ts';

/** A treatment, test, device or service as the product knows it. */
export interface Treatment {
  readonly id: string;
  readonly label: string;
  readonly kind: TreatmentKind;
  /** Where the State's search has it. */
  readonly category: string;
  readonly subcategory: string;
  /** What it is a kind of: NMES, TENS and interferential are each electrical stimulation. */
  readonly kindOf: readonly string[];
}

interface Named {
  readonly id: string;
  readonly ordinary: boolean;
}

const known = new Map<string, Treatment>();
const ordinary = new Set(
  ORDINARY_WORDS.split(',').flatMap(name => spellingsOf(name.trim().replace(/^!/, '').toLowerCase())),
);
const entries: (readonly [string, Named])[] = [];
for (const { kind, category, subcategory, lines } of TREATMENT_GROUPS) {
  for (const { id, under, names } of readLines(lines)) {
    known.set(id, { id, label: labelOf(names[0] ?? id), kind, category, subcategory, kindOf: under });
    for (const name of names)
      for (const spelling of spellingsOf(name)) {
        const phrase = spelling.replace(/^!/, '').toLowerCase();
        entries.push([spelling, { id, ordinary: ordinary.has(phrase) }]);
      }
  }
}
const finder = makeNameFinder<Named>([['day supply', null], ['days supply', null], ['month supply', null], ...entries]);

function labelOf(pattern: string): string {
  const plain = pattern
    .replace(/^!/, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/\{([^|}]*)[^}]*\}/g, '$1');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** Everything the room knows of treatments, as data. */
export const treatments: ReadonlyMap<string, Treatment> = known;

/** The treatment of an id. Throws on an id that is no treatment's. */
export function treatment(id: string): Treatment {
  const found = known.get(id);
  if (!found) throw new Error(`No treatment has the id ${id}`);
  return found;
}

/** Whether `a` is `b` or a kind of it: TENS is electrical stimulation, electrical stimulation is not TENS. */
export function isKindOf(a: string, b: string): boolean {
  return a === b || (known.get(a)?.kindOf.some(wider => isKindOf(wider, b)) ?? false);
}

/** Whether words about `a` may be about `b`: one is a kind of the other. NMES and TENS are not. */
export function sameTreatment(a: string, b: string): boolean {
  return isKindOf(a, b) || isKindOf(b, a);
}

/**
 * The treatments named in a text, in order. In prose (the default) ordinary words such as "support", "evaluation" or
 * "surgery" name none; in a `request` they do.
 */
export function treatmentsIn(
  text: string,
  words: Words = wordsOf(text),
  where: 'prose' | 'request' = 'prose',
): TreatmentMention[] {
  const mentions: TreatmentMention[] = [];
  for (const hit of finder.find(text, words)) {
    if (hit.value.ordinary && where === 'prose') continue;
    const id = hit.value.id === 'ultrasound' ? ultrasoundOf(words, hit) : hit.value.id;
    mentions.push({ treatment: id, start: hit.start, end: hit.end });
  }
  return mentions;
}

const THERAPY_NEAR = new Set(
  `therapy treatment treatments session sessions massage stimulation stim heat traction manipulation chiropractic modalities exercise
  exercises infrared diathermy myofascial times weekly visits week per x therapeutic electrical physiotherapy`.split(
    /\s+/,
  ),
);

/** A bare "ultrasound" looks inside the body unless the words around it speak of therapy. */
function ultrasoundOf(words: Words, hit: NameHit<Named>): string {
  const next = words.text[hit.to] ?? '';
  if (next.startsWith('guid')) return 'fluoroscopy';
  if (['of', 'scan', 'study', 'imaging', 'exam', 'examination', 'to', 'evaluation'].includes(next))
    return 'ultrasound-imaging';
  for (let at = Math.max(0, hit.from - 4); at < Math.min(words.text.length, hit.to + 4); at++) {
    if (THERAPY_NEAR.has(words.text[at] as string)) return 'therapeutic-ultrasound';
  }
  return 'ultrasound-imaging';
}
