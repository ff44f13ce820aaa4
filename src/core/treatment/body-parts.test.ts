import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyPart, bodyParts, bodyPartsIn, isWithin, levelsOf, sameRegion } from './index.ts';

const said = (text: string): string[] =>
  bodyPartsIn(text).map(({ part, side, levels }) =>
    [side, part, levels.length > 0 ? levels.join(' ') : null].filter(Boolean).join(' '),
  );

describe('the parts of the body a text names', () => {
  it.each([
    ['Therapy for the lower back', ['lumbar-spine']],
    ['MRI L/S', ['lumbar-spine']],
    ['C-spine films', ['cervical-spine']],
    ['cervical, thoracic, and lumbar', ['cervical-spine', 'thoracic-spine', 'lumbar-spine']],
    ['Thoraco-lumbar regions', ['thoracolumbar-spine']],
    ['EMG BUE', ['bilateral upper-extremity']],
    ['NCS of the RLE', ['right lower-extremity']],
    ['upper and lower extremities', ['upper-extremity', 'lower-extremity']],
    ['left SI joint', ['left si-joint']],
    ['right fifth digit', ['right finger']],
  ])('%s', (text, parts) => expect(said(text)).toEqual(parts));

  it('attaches a side before or after its part, and along a list', () => {
    expect(said('right shoulder, wrist and hand')).toEqual(['right shoulder', 'right wrist', 'right hand']);
    expect(said('knee (R)')).toEqual(['right knee']);
    expect(said('Lt. ankle')).toEqual(['left ankle']);
    expect(said('B/L knees')).toEqual(['bilateral knee']);
    expect(said('left and right wrists')).toEqual(['bilateral wrist']);
    expect(said('wrist and hand, bilaterally')).toEqual(['bilateral wrist', 'bilateral hand']);
    expect(said('right total knee arthroplasty')).toEqual(['right knee']);
  });

  it('does not carry a side to the middle of the body, to what stood before it, or over a comma', () => {
    expect(said('left shoulder and neck')).toEqual(['left shoulder', 'cervical-spine']);
    expect(said('shoulder, right wrist')).toEqual(['shoulder', 'right wrist']);
    expect(said('neck, right paraspinal tenderness')).toEqual(['cervical-spine']);
  });

  it('reads spinal levels, however they are joined', () => {
    expect(said('L4-5, L5-S1 injections')).toEqual(['lumbar-spine L4-5 L5-S1']);
    expect(said('C7 - T-1')).toEqual(['cervical-spine C7-T1']);
    expect(said('right L5-S1')).toEqual(['right lumbar-spine L5-S1']);
    expect(said('lumbar spine L4-L5 fusion')).toEqual(['lumbar-spine L4-L5']);
    expect(said('T2 weighted images')).toEqual([]);
    expect(levelsOf('C5-C7')).toEqual(['C5', 'C6', 'C7']);
    expect(levelsOf('L4-5')).toEqual(levelsOf('L4-L5'));
    expect(levelsOf('L5-S1')).toEqual(['L5', 'S1']);
  });

  it('finds none in phrases that only sound like one', () => {
    expect(said('On the other hand, he went back to work after a straight leg raise, taken by mouth.')).toEqual([]);
    expect(said('She is 5 foot 4.')).toEqual([]);
  });
});

describe('how parts lie to each other', () => {
  it('a finger is within the hand and the upper extremity, not within the leg', () => {
    expect(isWithin('finger', 'hand')).toBe(true);
    expect(isWithin('finger', 'upper-extremity')).toBe(true);
    expect(isWithin('finger', 'lower-extremity')).toBe(false);
  });

  it('the lumbar spine overlaps the thoracolumbar spine and the back, not the neck', () => {
    expect(sameRegion('lumbar-spine', 'thoracolumbar-spine')).toBe(true);
    expect(sameRegion('back', 'lumbar-spine')).toBe(true);
    expect(sameRegion('lumbar-spine', 'cervical-spine')).toBe(false);
    expect(sameRegion('wrist', 'hand')).toBe(true);
    expect(sameRegion('knee', 'hip')).toBe(false);
  });

  it('every part lies in parts that exist, and never in itself', () => {
    for (const part of bodyParts.values()) {
      for (const wider of part.within) {
        expect(bodyPart(wider).id).toBe(wider);
        expect(isWithin(wider, part.id)).toBe(false);
      }
    }
  });

  it('being of one region works both ways', () => {
    const ids = fc.constantFrom(...bodyParts.keys());
    fc.assert(fc.property(ids, ids, (a, b) => sameRegion(a, b) === sameRegion(b, a)));
  });
});
