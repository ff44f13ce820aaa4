import type { IsoDate } from '../calendar/index.ts';
import type { AuthorityId, Confidence } from '../law/index.ts';
import type { Edition } from './edition.ts';

interface Window {
  readonly organisation: 'ACOEM' | 'DWC';
  readonly from: IsoDate;
  readonly basis: Edition['basis'];
  readonly confidence: Confidence;
  readonly source: string;
}
type Chapter = Pick<Edition, 'family' | 'title'> & Partial<Omit<Edition, 'id'>> & { readonly year: number };

/** Chapters adopted by one order. Those of a body part cover the family of their name. */
const adopted = (window: Window, chapters: readonly Chapter[]): Edition[] =>
  chapters.map(chapter => ({
    id: `${chapter.family}-${chapter.year}`,
    chapter: null,
    mtus: true,
    to: null,
    authority: null,
    covers: [chapter.family],
    conditions: [],
    phase: 'any',
    ...window,
    ...chapter,
  }));

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

const ORDER_2017: Window = {
  organisation: 'ACOEM',
  from: '2017-12-01',
  basis: 'service',
  confidence: 'verified',
  source: 'Order adopting the ACOEM set for services on or after 2017-12-01.',
};
const set2017 = adopted(ORDER_2017, [
  { family: 'general-approaches', title: 'Initial Approaches to Treatment', year: 2017, covers: [] },
  { family: 'opioids', title: 'Opioids', year: 2017, covers: [], conditions: ['opioid treatment'] },
  {
    family: 'chronic-pain',
    title: 'Chronic Pain',
    year: 2017,
    covers: [],
    conditions: ['chronic pain'],
    phase: 'chronic',
  },
  { family: 'ankle-and-foot', title: 'Ankle and Foot Disorders', year: 2015, to: '2019-04-17' },
  {
    family: 'asthma',
    title: 'Occupational/Work-Related Asthma',
    year: 2016,
    to: '2020-09-20',
    covers: ['lungs'],
    conditions: ['asthma'],
  },
  { family: 'low-back', title: 'Low Back Disorders', year: 2016, to: '2019-08-10' },
  { family: 'neck-and-upper-back', title: 'Cervical and Thoracic Spine Disorders', year: 2016, to: '2019-04-17' },
  { family: 'elbow', title: 'Elbow Disorders', year: 2013, to: '2019-04-17' },
  { family: 'eye', title: 'Eye Disorders', year: 2017 },
  { family: 'forearm-wrist-hand', title: 'Hand, Wrist, and Forearm Disorders', year: 2016, to: '2019-04-17' },
  { family: 'hip-and-groin', title: 'Hip and Groin Disorders', year: 2011, to: '2019-10-06' },
  { family: 'knee', title: 'Knee Disorders', year: 2015, to: '2020-09-20' },
  {
    family: 'interstitial-lung',
    title: 'Occupational Interstitial Lung Disease',
    year: 2016,
    to: '2020-09-20',
    covers: ['lungs'],
    conditions: ['interstitial lung disease'],
  },
  { family: 'shoulder', title: 'Shoulder Disorders', year: 2016 },
]);

const update = (from: IsoDate, confidence: Confidence, chapters: readonly Chapter[]): Edition[] =>
  adopted({ ...ORDER_2017, from, confidence, source: `Order of update for services on or after ${from}.` }, chapters);

const updates = [
  ...update('2019-04-18', 'verified', [
    { family: 'neck-and-upper-back', title: 'Cervical and Thoracic Spine Disorders', year: 2018 },
    { family: 'elbow', title: 'Elbow Disorders', year: 2018 },
    { family: 'forearm-wrist-hand', title: 'Hand, Wrist, and Forearm Disorders', year: 2019 },
    { family: 'ankle-and-foot', title: 'Ankle and Foot Disorders', year: 2018 },
    {
      family: 'mental-health',
      title: 'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
      year: 2018,
      covers: ['stress'],
      conditions: ['posttraumatic stress disorder', 'acute stress disorder'],
    },
  ]),
  ...update('2019-08-11', 'verified', [
    { family: 'low-back', title: 'Low Back Disorders', year: 2019, to: '2021-11-22', endConfidence: 'secondary' },
  ]),
  ...update('2019-10-07', 'verified', [{ family: 'hip-and-groin', title: 'Hip and Groin Disorders', year: 2019 }]),
  ...update('2020-09-21', 'verified', [
    { family: 'knee', title: 'Knee Disorders', year: 2019 },
    {
      family: 'asthma',
      title: 'Occupational/Work-Related Asthma',
      year: 2020,
      covers: ['lungs'],
      conditions: ['asthma'],
    },
    {
      family: 'interstitial-lung',
      title: 'Occupational Interstitial Lung Disease',
      year: 2019,
      covers: ['lungs'],
      conditions: ['interstitial lung disease'],
    },
  ]),
  ...update('2021-11-23', 'secondary', [{ family: 'low-back', title: 'Low Back Disorders', year: 2020 }]),
];

const formulary: Edition = {
  id: 'formulary-2018',
  family: 'formulary',
  title: 'MTUS Drug Formulary',
  organisation: 'DWC',
  year: 2018,
  chapter: null,
  mtus: true,
  from: '2018-01-01',
  to: null,
  basis: 'service',
  confidence: 'verified',
  authority: 'ccr-9792.27.1',
  source: 'Drug formulary and drug list, from 2018-01-01 for every date of injury.',
  covers: [],
  conditions: ['drugs'],
  phase: 'any',
};

const odg: Edition = {
  id: 'odg',
  family: 'odg',
  title: 'Official Disability Guidelines (ODG)',
  organisation: 'ODG',
  year: null,
  chapter: null,
  mtus: false,
  from: null,
  to: null,
  basis: 'determination',
  confidence: 'seen',
  authority: 'ccr-9792.21.1-a',
  source:
    'Not part of the MTUS; searched, in its most current version, where the MTUS is silent or rebutted. Its editions are not held here.',
  covers: [],
  conditions: [],
  phase: 'any',
};

/** Every edition that was part of the MTUS as far as is known, and the ODG beside it; oldest orders first. */
export const editions: readonly Edition[] = [
  ...first,
  ...stateGuidelines,
  ...set2016,
  ...set2017,
  ...updates,
  formulary,
  odg,
];

/** The latest order of update that was found: later ones may exist, so an edition in force then may have been replaced since. */
export const latestOrderKnown: IsoDate = '2021-11-23';

const byId = new Map(editions.map(edition => [edition.id, edition]));

/** The edition with an id ("chronic-pain-2016", "low-back-2004", "odg"), or null. */
export const findEdition = (id: string): Edition | null => byId.get(id) ?? null;
