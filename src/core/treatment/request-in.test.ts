import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, categorise, categoryLabel, requestIn, splitModifiedItem } from './index.ts';

const placed = (text: string): string => {
  const { category, subcategory } = categorise(text);
  return `${category}/${subcategory}`;
};

describe('where a request belongs in the State’s tree', () => {
  it.each([
    ['MRI of the left ankle', 'diagnostic-testing/imaging'],
    ['NCS/EMG LUE', 'diagnostic-testing/emg-ncv'],
    ['Urine toxicology screen', 'diagnostic-testing/lab-pathology'],
    ['TENS unit purchase', 'dmepos/electrical-stimulation'],
    ['Electrical stimulation 8 sessions', 'rehabilitation/other-therapies'],
    ['Lumbar brace', 'dmepos/prosthetics-orthotics'],
    ['Home aide 4 hours a day', 'home-health/home-health'],
    ['Cervical facet injection', 'injection/facet-injection'],
    ['Injection of 5cc of lidocaine 1% to the knee', 'injection/injection'],
    ['Celebrex 200mg #30', 'pharmaceuticals/nsaid'],
    ['An unheard-of remedy 40mg #30', 'pharmaceuticals/other-drugs'],
    ['Functional restoration program', 'programs/functional-restoration'],
    ['Cognitive behavioral therapy x 6', 'psych-services/therapies'],
    ['PT evaluation and treatment', 'rehabilitation/pt-ot'],
    ['Arthroscopy of the right shoulder', 'surgery/arthroscopic'],
    ['L4-5 laminectomy', 'surgery/spine'],
    ['Right carpal tunnel release', 'surgery/non-arthroscopic'],
    ['Evaluation by a spine surgeon', 'surgery/surgical-consult'],
    ['Associated surgical service: Cold therapy unit', 'surgery/adjunct-surgical-services'],
    ['Associated surgical service: Keflex 500mg #20', 'pharmaceuticals/antibiotics'],
    ['Transportation to appointments', 'transportation/transportation'],
    ['Consultation with a neurologist', 'evaluation-management/medical-specialties'],
    ['qwerty', 'other/other'],
    ['', 'other/other'],
  ])('%s', (text, place) => expect(placed(text)).toBe(place));

  it('any text has a place that the tree knows, and spans that lie in it', () => {
    const word = fc.constantFrom(
      'MRI',
      'L4-',
      '5',
      '#60',
      'right',
      'knee',
      'Norco',
      '10/325',
      'x',
      '(',
      '2x6',
      'weeks',
      '%',
      'unit',
      'B/L',
      '\u0130',
    );
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(word, { maxLength: 14 }).map(words => words.join(' ')),
    );
    fc.assert(
      fc.property(text, item => {
        const request = requestIn(item);
        expect(CATEGORIES.some(one => one.id === request.category)).toBe(true);
        expect(categoryLabel(request.category, request.subcategory)).not.toBe(request.subcategory);
        for (const { start, end } of [...request.treatments, ...request.bodyParts, ...request.drugs]) {
          expect(start >= 0 && start < end && end <= item.length).toBe(true);
        }
        splitModifiedItem(item);
      }),
      { numRuns: 500 },
    );
  });
});

describe('what is said around a request', () => {
  it('knows treatment already given', () => {
    expect(requestIn('Retrospective E-stim').retrospective).toBe(true);
    expect(requestIn('Massage (DOS 3/4/15)').retrospective).toBe(true);
    expect(requestIn('Massage').retrospective).toBe(false);
  });

  it('knows a service around a procedure', () => {
    for (const text of [
      'Associated surgical service: Walker',
      'Pre-op clearance',
      'Postoperative sling',
      'Assistant surgeon',
    ])
      expect({ text, ancillary: requestIn(text).ancillary }).toEqual({ text, ancillary: true });
    expect(requestIn('Walker').ancillary).toBe(false);
  });

  it('the only side spoken of is the side of the only part', () => {
    expect(requestIn('Knee MRI, left').bodyParts).toMatchObject([{ part: 'knee', side: 'left' }]);
    expect(requestIn('Neck and knee MRI, left').bodyParts.map(one => one.side)).toEqual([null, 'left']);
  });
});

const AUTHORIZED = 'authorized by the Claims Administrator.';
const REMAINING = 'The remaining IMR eligible portion of the original request,';

describe('a modified request taken apart', () => {
  it('with the same service in a smaller amount', () => {
    const text = `Massage 9 visits was the original request. Massage 4 visits was ${AUTHORIZED} ${REMAINING} Massage 5 visits is`;
    expect(splitModifiedItem(text)).toEqual({
      original: 'Massage 9 visits',
      authorized: 'Massage 4 visits',
      remaining: 'Massage 5 visits',
    });
  });

  it('with another service authorized, where the whole request is left', () => {
    const text =
      'Purchase of a walker was the original request. The Claims Administrator authorized a walker for 2 months, leaving the original request IMR eligible. The original request, purchase of a walker is:';
    expect(splitModifiedItem(text)).toEqual({
      original: 'Purchase of a walker',
      authorized: 'a walker for 2 months',
      remaining: 'purchase of a walker',
    });
  });

  it('with plurals, without the last word, and with a part missing', () => {
    const plural = `Eight visits were the original request. Three visits were ${AUTHORIZED} ${REMAINING} Five visits:`;
    expect(splitModifiedItem(plural)).toEqual({
      original: 'Eight visits',
      authorized: 'Three visits',
      remaining: 'Five visits',
    });
    const short =
      'The Claims Administrator authorized a rental, leaving the original request IMR eligible. The original request, a purchase';
    expect(splitModifiedItem(short)).toEqual({
      original: 'a purchase',
      authorized: 'a rental',
      remaining: 'a purchase',
    });
  });

  it('is nothing else', () => {
    expect(splitModifiedItem('MRI of the left knee')).toBeNull();
    expect(splitModifiedItem('The original request')).toBeNull();
  });
});
