import { type Words, wordsOf } from '../text/index.ts';
import { drugsIn, isClassName } from './drugs.ts';
import type { DrugMention, TreatmentMention } from './treatment-request.ts';
import { isKindOf, type Treatment, treatment, treatmentsIn } from './treatments.ts';

/** A place in the State's tree; see `CATEGORIES` for the labels. */
export interface Placed {
  readonly category: string;
  readonly subcategory: string;
}

const place = (category: string, subcategory: string): Placed => ({ category, subcategory });

/** What is said of a request around what it asks for. */
export const ASSOCIATED = /^\W*(?:an? )?associated surgical (?:service|procedure|item|request)s?\b/i;

/** The category and subcategory of a request; "other" / "other" where nothing fits. */
export function categorise(text: string, words: Words = wordsOf(text)): Placed {
  return categoryOf(text, words, treatmentsIn(text, words, 'request'), drugsIn(text, words, 'request'));
}

/** The same from mentions already found. */
export function categoryOf(
  text: string,
  words: Words,
  treatments: readonly TreatmentMention[],
  drugs: readonly DrugMention[],
): Placed {
  const drug = drugs.find(one => !isClassName(one.drug));
  const asked = primaryTreatment(treatments, words);
  if (drug && isDrugRequest(drug, treatments)) return place('pharmaceuticals', drug.drugClass);
  if (asked) {
    if (ASSOCIATED.test(text) && !KEEPS_ITS_PLACE.has(asked.kind)) return ADJUNCT;
    return placeOf(asked, treatments, words);
  }
  const first = drug ?? drugs[0];
  if (first) return place('pharmaceuticals', first.drugClass);
  if (ASSOCIATED.test(text)) return ADJUNCT;
  return placeByWords(text, words);
}

const ADJUNCT = place('surgery', 'adjunct-surgical-services');
const KEEPS_ITS_PLACE = new Set(['active-therapy', 'manual-therapy', 'home-care', 'transport', 'facility']);

/** A drug is what is asked for where it stands before any treatment, or no treatment is the way it is given or tested. */
function isDrugRequest(drug: DrugMention, treatments: readonly TreatmentMention[]): boolean {
  const kinds = treatments.map(one => ({ kind: treatment(one.treatment).kind, id: one.treatment, start: one.start }));
  if (kinds.some(one => one.kind === 'injection' || one.id === 'infusion' || one.id === 'intrathecal-pump'))
    return false;
  const before = kinds.filter(one => one.start < drug.start);
  return before.every(
    one =>
      one.id === 'therapy' || one.id === 'medical-supplies' || one.id === 'surgery' || one.kind === 'surgical-service',
  );
}

const VAGUE = new Set(
  `consultation evaluation office-visit transfer-of-care therapy surgery injection imaging fluoroscopy anesthesia diagnostic-test
  medical-supplies dme brace heat-therapy cold-therapy modalities preoperative-tests splint arthroscopy steroid-injection`.split(
    /\s+/,
  ),
);

/** What a request is for: the first thing named, unless that is a vague word for a thing named later. */
export function primaryTreatment(mentions: readonly TreatmentMention[], words: Words): Treatment | null {
  const named = mentions.map(one => treatment(one.treatment));
  const first = named[0];
  if (!first) return null;
  if (first.kind === 'visit' && VAGUE.has(first.id)) return visitOf(first, named);
  if (first.id === 'inpatient-surgical-stay' && mentions[0] && mentions[0].end - mentions[0].start <= 10) {
    const surgery = named.find(one => one.kind === 'surgery');
    if (surgery && !words.text.includes('stay') && !words.text.includes('days')) return surgery;
  }
  if (!VAGUE.has(first.id)) return first;
  const better = named.find(
    one => !VAGUE.has(one.id) && (one.kindOf.some(wider => isKindOf(wider, first.id)) || agrees(first, one)),
  );
  return better ?? named.find(one => one.id !== first.id && agrees(first, one) && one.kind !== first.kind) ?? first;
}

const agrees = (vague: Treatment, named: Treatment): boolean =>
  named.kind === vague.kind ||
  (vague.id === 'fluoroscopy' && named.kind === 'injection') ||
  (vague.id === 'anesthesia' && (named.kind === 'injection' || named.kind === 'surgery')) ||
  (vague.id === 'therapy' &&
    ['manual-therapy', 'acupuncture', 'passive-modality', 'psychology'].includes(named.kind)) ||
  (vague.id === 'brace' && named.kind === 'orthosis') ||
  (vague.id === 'dme' && ['equipment', 'orthosis', 'supply'].includes(named.kind)) ||
  (vague.id === 'injection' && named.kind === 'injection');

function visitOf(first: Treatment, named: readonly Treatment[]): Treatment {
  const special =
    named.find(one => one.kind === 'visit' && !VAGUE.has(one.id)) ?? named.find(one => one.kind === 'psychology');
  if (special) return special;
  if (named.some(one => one.kind === 'surgery')) return treatment('surgical-consult');
  const other = named.find(one =>
    ['program', 'dental', 'active-therapy', 'acupuncture', 'home-care', 'facility'].includes(one.kind),
  );
  return other && first.id !== 'office-visit' ? other : first;
}

const TO_OWN = new Set(
  'unit units purchase rental rent device machine stimulator home kit system buy purchased rented months month'.split(
    ' ',
  ),
);
const IN_SESSIONS = new Set('session sessions visit visits treatment treatments times weekly week x'.split(' '));

function placeOf(asked: Treatment, mentions: readonly TreatmentMention[], words: Words): Placed {
  const owned = words.text.some(word => TO_OWN.has(word));
  if (isKindOf(asked.id, 'electrical-stimulation')) {
    const sessions = words.text.some(word => IN_SESSIONS.has(word));
    if (asked.kind === 'passive-modality' && owned) return place('dmepos', 'electrical-stimulation');
    if (asked.kind === 'equipment' && sessions && !owned) return place('rehabilitation', 'other-therapies');
  } else if (
    asked.kind === 'passive-modality' &&
    words.text.some(word => word !== 'home' && word !== 'month' && TO_OWN.has(word))
  ) {
    return place('dmepos', 'dme');
  }
  if (asked.kind === 'surgery') return surgeryPlace(asked, mentions, words);
  return place(asked.category, asked.subcategory);
}

function surgeryPlace(asked: Treatment, mentions: readonly TreatmentMention[], words: Words): Placed {
  const all = mentions.map(one => treatment(one.treatment)).filter(one => one.kind === 'surgery');
  if (all.some(one => one.subcategory === 'spine') && asked.subcategory !== 'arthroscopic')
    return place('surgery', 'spine');
  const open = words.text.includes('open') && !words.text.includes('arthroscopic');
  if (all.some(one => one.id === 'arthroscopy') || (asked.subcategory === 'arthroscopic' && !open))
    return place('surgery', 'arthroscopic');
  if (asked.id === 'surgery' && words.text.some(word => SPINE_WORDS.has(word))) return place('surgery', 'spine');
  return place('surgery', open && asked.subcategory === 'arthroscopic' ? 'non-arthroscopic' : asked.subcategory);
}

const SPINE_WORDS = new Set('spine spinal lumbar cervical thoracic laminectomy discectomy'.split(' '));

/** Where no name is known, the shape of the words tells at least the kind. Rules are tried in order. */
const BY_WORDS: readonly (readonly [RegExp, Placed])[] = [
  [/^(?=.*\d).*\b(?:cream|ointment|lotion|gel)\b/i, place('pharmaceuticals', 'topical-compounds')],
  [/\d\s?(?:grams?|gms?|g)\b/i, place('pharmaceuticals', 'topical-compounds')],
  [
    /\d\s?(?:mg|mcg)\b|\b(?:tablets?|tabs?|capsules?|caps|pills|rx|medications?|drugs?|refills?)\b/i,
    place('pharmaceuticals', 'other-drugs'),
  ],
  [/\b\w{1,30}(?:ectomy|ectomies|plasty|otomy|ostomy|desis|rrhaphy|pexy)\b/i, place('surgery', 'non-arthroscopic')],
  [/\b\w+scopy\b/i, place('diagnostic-testing', 'other-diagnostic-tests')],
  [
    /\b\w+(?:ologist|ology|iatrist|iatry)\b|\b(?:physician|doctor|provider|md|specialty)\b/i,
    place('evaluation-management', 'medical-specialties'),
  ],
  [
    /\b(?:repair|release|reconstruction|resection|removal|revision|implant\w*|decompression|graft|transfer)\b/i,
    place('surgery', 'non-arthroscopic'),
  ],
  [/\b(?:scan|imaging|films?|radiolog\w+|views)\b/i, place('diagnostic-testing', 'imaging')],
  [/\b(?:lab|labs|level|levels|panel|culture|assay|specimen)\b/i, place('diagnostic-testing', 'lab-pathology')],
  [
    /\b(?:tests?|testing|screening|study|studies|measurement\w*|monitoring|analysis|\w+gram|\w+graphy)\b/i,
    place('diagnostic-testing', 'other-diagnostic-tests'),
  ],
  [/\b(?:program|class|classes|course|membership)\b/i, place('programs', 'other-programs')],
  [
    /\b(?:purchase|rental|unit|device|machine|equipment|system|kit|chair|bed|cushion|seat|rent)\b/i,
    place('dmepos', 'dme'),
  ],
  [/\b(?:garment|stockings?|hose|pads?|kit|wrap|strips?|refill kit|tubing|bags?)\b/i, place('dmepos', 'supplies')],
  [/\b(?:visits?|examination|exam|follow|appointment)\b/i, place('evaluation-management', 'medical-specialties')],
  [/\b(?:sessions?|therapist|treatments?)\b/i, place('rehabilitation', 'other-therapies')],
];

function placeByWords(text: string, words: Words): Placed {
  if (words.text.length === 0) return place('other', 'other');
  return BY_WORDS.find(([pattern]) => pattern.test(text))?.[1] ?? place('other', 'other');
}
