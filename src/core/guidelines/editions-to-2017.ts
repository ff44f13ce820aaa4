import type { AuthorityId } from '../law/index.ts';
import { adopted, type Chapter, type Edition } from './edition.ts';

const of2004 = (family: string, title: string, chapter: string, authority: AuthorityId): Chapter => ({
  ...{ family, title, chapter, authority, year: 2004, to: '2017-11-30', phase: 'acute' },
});

const first = adopted(
  {
    organisation: 'ACOEM',
    from: '2007-06-15',
    basis: 'determination',
    confidence: 'verified',
    source:
      'ACOEM Practice Guidelines, second edition, adopted 2007-06-15 and replaced 2017-12-01. That the date of the determination governs is our reading.',
  },
  [
    { ...of2004('general-approaches', 'General Approaches', '3', 'ccr-9792.22'), covers: [] },
    of2004('neck-and-upper-back', 'Neck and Upper Back Complaints', '8', 'ccr-9792.23.1'),
    of2004('shoulder', 'Shoulder Complaints', '9', 'ccr-9792.23.2'),
    {
      ...of2004('elbow', 'Elbow Complaints', '10', 'ccr-9792.23.3'),
      to: '2009-07-17',
      endConfidence: 'recalled-high',
    },
    of2004('forearm-wrist-hand', 'Forearm, Wrist, and Hand Complaints', '11', 'ccr-9792.23.4'),
    of2004('low-back', 'Low Back Complaints', '12', 'ccr-9792.23.5'),
    of2004('knee', 'Knee Complaints', '13', 'ccr-9792.23.6'),
    of2004('ankle-and-foot', 'Ankle and Foot Complaints', '14', 'ccr-9792.23.7'),
    of2004('stress', 'Stress-Related Conditions', '15', 'ccr-9792.23.8'),
    of2004('eye', 'Eye Complaints', '16', 'ccr-9792.23.9'),
    {
      family: 'elbow',
      title: 'Elbow Complaints',
      year: 2007,
      chapter: '10',
      from: '2009-07-18',
      to: '2017-11-30',
      confidence: 'recalled-high',
      authority: 'ccr-9792.23.3',
      phase: 'acute',
      source:
        'The 2007 revision of the elbow chapter, adopted 2009-07-18: recalled. The title and year stand in published determinations.',
    },
  ],
);

const OF_2009 = { organisation: 'DWC', from: '2009-07-18', basis: 'determination', confidence: 'verified' } as const;
const stateGuidelines = [
  ...adopted(
    {
      ...OF_2009,
      source:
        'Acupuncture guidelines, in force from 2007-06-15 until at least 2017-11-30; whether they ended then is not sure.',
    },
    [
      {
        family: 'acupuncture',
        title: 'Acupuncture Treatment',
        year: 2007,
        from: '2007-06-15',
        to: '2017-11-30',
        endConfidence: 'recalled-medium',
        authority: 'ccr-9792.24.1',
        covers: [],
      },
    ],
  ),
  ...adopted(
    { ...OF_2009, source: 'Chronic Pain Medical Treatment Guidelines (May 2009), in force from 2009-07-18.' },
    [
      {
        family: 'chronic-pain',
        title: 'Chronic Pain Medical Treatment',
        year: 2009,
        to: '2016-07-27',
        governs: { to: '2016-07-28' },
        endConfidence: 'secondary',
        authority: 'ccr-9792.24.2',
        covers: [],
        conditions: ['chronic pain'],
        phase: 'chronic',
      },
    ],
  ),
  ...adopted(
    {
      ...OF_2009,
      source: 'Postsurgical Treatment Guidelines, in force from 2009-07-18 and still cited in January 2023.',
    },
    [
      {
        family: 'postsurgical',
        title: 'Postsurgical Treatment',
        year: 2009,
        authority: 'ccr-9792.24.3',
        covers: [],
        conditions: ['rehabilitation after surgery'],
      },
    ],
  ),
];

const OF_2016 = { year: 2016, to: '2017-11-30', governs: { from: '2016-07-29' }, covers: [] } as const;
const set2016 = [
  ...adopted(
    {
      organisation: 'DWC',
      from: '2016-07-28',
      basis: 'request',
      confidence: 'secondary',
      source:
        'Reformatted ODG pain chapter of 2015-04-06, in force from 2016-07-28 for requests made on or after 2016-07-29.',
    },
    [
      {
        family: 'chronic-pain',
        title: 'Chronic Pain Medical Treatment',
        authority: 'ccr-9792.24.2',
        conditions: ['chronic pain'],
        phase: 'chronic',
        ...OF_2016,
      },
    ],
  ),
  ...adopted(
    {
      organisation: 'DWC',
      from: '2016-07-28',
      basis: 'request',
      confidence: 'verified',
      source:
        'Opioids Treatment Guidelines, in force from 2016-07-28 for requests made on or after 2016-07-29 (the latter from a public account).',
    },
    [
      {
        family: 'opioids',
        title: 'Opioid Treatment',
        authority: 'ccr-9792.24.4',
        conditions: ['opioid treatment'],
        ...OF_2016,
      },
    ],
  ),
];

/** The MTUS from its first adoption on 2007-06-15 until 2017-11-30, in the order of adoption. */
export const editionsTo2017: readonly Edition[] = [...first, ...stateGuidelines, ...set2016];
