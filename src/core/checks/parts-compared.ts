import { type BodyPartId, bodyPart, isWithin, sameRegion } from '../treatment/index.ts';

/**
 * Which parts of the body may be meant by words about another: a hand is within the upper extremity, a calf begins where
 * the knee ends, the thoracolumbar spine overlaps the lumbar, pain in a leg may come from the back.
 */

/** Neighbours that borders and habits of speech run together. */
const ADJACENT: readonly (readonly [BodyPartId, BodyPartId])[] = [
  ['cervical-spine', 'thoracic-spine'],
  ['cervical-spine', 'trapezius'],
  ['cervical-spine', 'occiput'],
  ['forearm', 'elbow'],
  ['upper-arm', 'elbow'],
  ['upper-arm', 'shoulder'],
  ['shoulder', 'trapezius'],
  ['shoulder', 'chest'],
  ['lower-leg', 'ankle'],
  ['lower-leg', 'foot'],
  ['thigh', 'knee'],
  ['thigh', 'hip'],
  ['groin', 'hip'],
  ['groin', 'abdomen'],
  ['buttock', 'hip'],
  ['si-joint', 'hip'],
  ['pelvis', 'hip'],
  ['pelvis', 'lumbar-spine'],
  ['rib', 'thoracic-spine'],
  ['chest', 'thoracic-spine'],
  ['eye', 'head'],
  ['occiput', 'head'],
];

/** Where pain and nerves of one part are felt in another; a limb works as a whole. */
const REFERRED: readonly (readonly [BodyPartId, BodyPartId])[] = [
  ['cervical-spine', 'upper-extremity'],
  ['cervical-spine', 'head'],
  ['cervicothoracic-spine', 'upper-extremity'],
  ['thoracic-spine', 'chest'],
  ['thoracic-spine', 'shoulder'],
  ['thoracic-spine', 'abdomen'],
  ['lumbar-spine', 'lower-extremity'],
  ['lumbar-spine', 'hip'],
  ['lumbar-spine', 'groin'],
  ['thoracolumbar-spine', 'lower-extremity'],
  ['lower-extremity', 'lower-extremity'],
  ['upper-extremity', 'upper-extremity'],
  ['shoulder', 'chest'],
];

const isAmong = (pairs: readonly (readonly [BodyPartId, BodyPartId])[], a: BodyPartId, b: BodyPartId): boolean =>
  pairs.some(([one, other]) => (isWithin(a, one) && isWithin(b, other)) || (isWithin(b, one) && isWithin(a, other)));

/** The mind and the body as a whole are no place to be confused with another. */
const isNowhere = (part: BodyPartId): boolean => ['mental', 'whole-body'].includes(bodyPart(part).region);

/** Keeps what was compared: parts are few, and pairs come again in every letter. */
function kept(compare: (a: BodyPartId, b: BodyPartId) => boolean): (a: BodyPartId, b: BodyPartId) => boolean {
  const known = new Map<BodyPartId, Map<BodyPartId, boolean>>();
  return (a, b) => {
    const of = known.get(a) ?? new Map<BodyPartId, boolean>();
    known.set(a, of);
    const found = of.get(b) ?? compare(a, b);
    of.set(b, found);
    return found;
  };
}

/** Whether words about `a` may be meant for `b`: the same region, or neighbours. */
export const mayMean = kept((a, b) => isNowhere(a) || isNowhere(b) || sameRegion(a, b) || isAmong(ADJACENT, a, b));

/** Whether what is felt at `a` may bear on `b` as well. */
export const mayBearOn = kept((a, b) => mayMean(a, b) || isAmong(REFERRED, a, b));
