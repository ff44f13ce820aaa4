import { isKindOf, sameTreatment, treatments } from '../../treatment/index.ts';

/** Treatments that a hurried reader may take for each other, though each has recommendations of its own. */
const FAMILIES: readonly ReadonlySet<string>[] = [
  kindsOf('electrical-stimulation'),
  new Set([...kindsOf('injection')].filter(one => one !== 'aspiration' && one !== 'steroid-injection')),
  new Set(['mri', 'ct', 'x-ray', 'bone-scan', 'ultrasound-imaging', 'pet-scan']),
  new Set(['emg', 'ncv', 'emg-ncv']),
  new Set(['physical-therapy', 'occupational-therapy', 'chiropractic', 'acupuncture', 'massage']),
];
// What the same recommendations are about: the guideline on physical medicine speaks of both therapies.
const ALIKE: readonly (readonly [string, string])[] = [
  ['physical-therapy', 'occupational-therapy'],
  ['nmes', 'electrical-muscle-stimulation'],
  ['nerve-block', 'epidural-injection'],
  ['nerve-block', 'sympathetic-block'],
  ['nerve-block', 'facet-injection'],
  ['neurolytic-injection', 'radiofrequency-ablation'],
  ['genicular-ablation', 'radiofrequency-ablation'],
];
/** Words for a whole family: a rule about them is about each of its kinds. */
const WHOLE = new Set(['injection', 'imaging']);

function kindsOf(id: string): Set<string> {
  return new Set([...treatments.keys()].filter(one => isKindOf(one, id)));
}

/** The family a treatment, or what it is a kind of, belongs to; null for most. */
export const familyOf = (id: string): ReadonlySet<string> | null =>
  WHOLE.has(id) ? null : (FAMILIES.find(family => [...family].some(one => isKindOf(id, one))) ?? null);

/** Whether a treatment belongs to a family. */
export const isOf = (id: string, family: ReadonlySet<string>): boolean =>
  !WHOLE.has(id) && (family.has(id) || [...family].some(one => isKindOf(id, one)));

/** Whether words about `a` may well be about `b`. */
export const isAlike = (a: string, b: string): boolean =>
  sameTreatment(a, b) ||
  ALIKE.some(([one, other]) => (isKindOf(a, one) && isKindOf(b, other)) || (isKindOf(a, other) && isKindOf(b, one)));

/** Whether a word names the whole of a family. */
export const isWhole = (id: string): boolean => WHOLE.has(id);
