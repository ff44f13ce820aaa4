import { describe, expect, test } from 'vitest';
import { authorities } from '../law/index.ts';
import {
  editionOf,
  editions,
  editionsInForce,
  evidenceScales,
  findEdition,
  findSection,
  fitsBodyPart,
  latestOrderKnown,
  parseGuidelineLine,
  searchSequence,
  wasInForce,
  weighing,
} from './index.ts';

const get = (id: string) => {
  const edition = findEdition(id);
  if (!edition) throw new Error(`no edition ${id}`);
  return edition;
};
const onlyCitation = (line: string) => {
  const { citations } = parseGuidelineLine(`Decision based on MTUS ${line}.`);
  expect(citations).toHaveLength(1);
  return citations[0] as (typeof citations)[0];
};
const meant = (line: string) => editionOf(onlyCitation(line))?.id ?? null;

describe('editions as data', () => {
  test('no two editions share an id, and none ends before it begins', () => {
    expect(new Set(editions.map(each => each.id)).size).toBe(editions.length);
    for (const { id, from, to } of editions) if (from && to) expect(from <= to, id).toBe(true);
  });
  test('of one guideline never two editions are in force on one day', () => {
    const days = editions.flatMap(({ from, to }) => [from, to]).filter(day => day !== null);
    for (const day of days) {
      const families = editionsInForce(day).map(each => each.family);
      expect(families, day).toEqual([...new Set(families)]);
    }
  });
  test('an authority named is one held in core/law', () => {
    const known = new Set<string>(authorities.map(each => each.id));
    for (const { authority } of editions) if (authority) expect(known).toContain(authority);
  });
  test('what is only recalled is marked: the elbow revision, and the day acupuncture ended', () => {
    expect(get('elbow-2007').confidence).toBe('recalled-high');
    expect(get('acupuncture-2007').endConfidence).toBe('recalled-medium');
  });
});

describe('which edition was in force', () => {
  test.each([
    [
      '2015-06-15',
      'lumbar-spine',
      ['general-approaches-2004', 'low-back-2004', 'acupuncture-2007', 'chronic-pain-2009', 'postsurgical-2009'],
    ],
    ['2009-07-17', 'elbow', ['general-approaches-2004', 'elbow-2004', 'acupuncture-2007']],
    [
      '2017-01-20',
      'elbow',
      [
        'general-approaches-2004',
        'elbow-2007',
        'acupuncture-2007',
        'postsurgical-2009',
        'chronic-pain-2016',
        'opioids-2016',
      ],
    ],
    [
      '2018-01-15',
      'knee',
      [
        'postsurgical-2009',
        'general-approaches-2017',
        'opioids-2017',
        'chronic-pain-2017',
        'knee-2015',
        'formulary-2018',
      ],
    ],
  ])('on %s for the %s', (date, bodyPart, ids) => {
    expect(editionsInForce(date, { bodyPart }).map(each => each.id)).toEqual(ids);
  });
  test('on the day the 2016 guidelines came into force, a request still goes by those of 2009', () => {
    const chronic = (basis: 'request' | 'determination') =>
      editionsInForce('2016-07-28', { basis })
        .filter(each => each.family === 'chronic-pain')
        .map(each => each.id);
    expect(chronic('determination')).toEqual(['chronic-pain-2016']);
    expect(chronic('request')).toEqual(['chronic-pain-2009']);
  });
  test('before the first adoption nothing was in force', () => {
    expect(editionsInForce('2007-06-14')).toEqual([]);
  });
  test('the ODG is never part of the MTUS', () => {
    expect(editionsInForce('2016-01-01').some(each => each.id === 'odg')).toBe(false);
  });
});

describe('which edition a citation means', () => {
  test.each([
    ['ACOEM Chapter 12 Low Back Complaints Page(s): 298', 'low-back-2004'],
    ['Low Back Complaints 2004, Section(s): Special Studies', 'low-back-2004'],
    ['Chronic Pain Treatment Guidelines Physical Medicine Page(s): 98, 99', 'chronic-pain-2009'],
    ['Chronic Pain Medical Treatment 2009, Section(s): Physical Medicine', 'chronic-pain-2009'],
    ['Chronic Pain Medical Treatment 2016, Section(s): Office visits', 'chronic-pain-2016'],
    ['Chronic Pain 2017', 'chronic-pain-2017'],
    ['Opioid Treatment 2016', 'opioids-2016'],
    ['Opioids 2017', 'opioids-2017'],
    ['Elbow Complaints 2004', 'elbow-2004'],
    ['Elbow Complaints 2007', 'elbow-2007'],
    ['ACOEM Chapter 10 Elbow Complaints Page(s): 33', 'elbow-2007'],
    ['Neck and Upper Back Complaints', 'neck-and-upper-back-2004'],
    ['Forewarm, Wrist, and Hand Complaints 2004', 'forearm-wrist-hand-2004'],
    ['Accupuncture Treatment 2007', 'acupuncture-2007'],
    ['Acupuncture Treatment Guidelines', 'acupuncture-2007'],
    ['Post-Surgical Treatment Guidelines', 'postsurgical-2009'],
    ['General Approaches 2004', 'general-approaches-2004'],
    ['ACOEM Chapter 3 Initial Approaches to Treatment Page(s): 48', 'general-approaches-2004'],
    ['Initial Approaches to Treatment 2017', 'general-approaches-2017'],
    ['Cervical and Thoracic Spine Disorders 2018', 'neck-and-upper-back-2018'],
  ])('%s', (line, id) => {
    expect(meant(line)).toBe(id);
  });
  test.each(['Low Back Complaints 2012', 'Low Back Disorders', 'Carpal Matters 2004'])(
    '%s: none that is certain',
    line => {
      expect(meant(line)).toBeNull();
    },
  );
  test('a chapter the ACOEM itself is cited for is no edition of the MTUS', () => {
    const [citation] = parseGuidelineLine(
      'Decision based on Non-MTUS Citation ACOEM, Low Back Disorders, pg. 607.',
    ).citations;
    expect(citation && editionOf(citation)).toBeNull();
  });
});

describe('whether a cited edition was in force', () => {
  const check = (line: string, date: string) => wasInForce(onlyCitation(line), date);
  test('the chronic pain guidelines of 2009 were, in 2015, and no more in 2017', () => {
    expect(check('Chronic Pain Treatment Guidelines Page(s): 98', '2015-05-11')?.inForce).toBe(true);
    const late = check('Chronic Pain Medical Treatment 2009', '2017-02-06');
    expect(late?.inForce).toBe(false);
    expect(late?.why).toBe(
      'Chronic Pain Medical Treatment 2009 was in force until 2016-07-27. On 2017-02-06 it was Chronic Pain Medical Treatment 2016.',
    );
  });
  test('a low back chapter of 2019 was not yet, in 2018', () => {
    expect(check('Low Back Disorders 2019', '2018-03-01')).toMatchObject({ inForce: false, confidence: 'verified' });
  });
  test('an end that is not sure says so', () => {
    expect(check('Acupuncture Treatment 2007', '2018-05-01')).toMatchObject({
      inForce: false,
      confidence: 'recalled-medium',
    });
  });
  test('after the last order that was found, being in force is told with that reservation', () => {
    const found = check('Shoulder Disorders 2016', '2024-01-01');
    expect(found).toMatchObject({ inForce: true, confidence: 'secondary' });
    expect(found?.why).toContain(latestOrderKnown);
  });
  test('of the ODG nothing is said', () => {
    expect(
      wasInForce({ source: 'ODG', title: 'Official Disability Guidelines (ODG)', year: 2016 }, '2017-01-01'),
    ).toBeNull();
  });
});

describe('which part of the body an edition covers', () => {
  test('the low back chapter covers the lumbar spine and not the knee', () => {
    expect(fitsBodyPart(get('low-back-2004'), 'lumbar-spine')).toBe(true);
    expect(fitsBodyPart(get('low-back-2004'), 'knee')).toBe(false);
  });
  test('the hand chapter covers a finger', () => {
    expect(fitsBodyPart(get('forearm-wrist-hand-2004'), 'finger')).toBe(true);
  });
  test('the chronic pain guidelines cover every part', () => {
    expect(fitsBodyPart(get('chronic-pain-2016'), 'knee')).toBe(true);
    expect(fitsBodyPart(get('chronic-pain-2016'), 'abdomen')).toBe(true);
  });
});

describe('sections and evidence', () => {
  test('physical medicine stands on pages 98 and 99 of the guidelines of 2009, however it is written', () => {
    expect(findSection('chronic-pain-2009', 'physical medicine')?.pages).toEqual(['98-99']);
    expect(findSection('chronic-pain-2009', 'Antiepilepsy drugs (AEDs)')?.pages).toEqual(['16-22']);
    expect(findSection('chronic-pain-2016', 'Nothing of the kind')).toBeNull();
  });
  test('the MTUS is searched first, then ACOEM or ODG, then other guidelines, then studies', () => {
    expect(searchSequence[0]?.value.map(step => step.rank)).toEqual(['1', '2A', '2B', '2C']);
    expect(weighing[0]?.confidence).toBe('recalled-high');
  });
  test('the table of evidence of 2015 is marked as hardly known', () => {
    expect(evidenceScales.find(scale => scale.authority === 'ccr-9792.25.1-a')?.confidence).toBe('recalled-low');
  });
});
