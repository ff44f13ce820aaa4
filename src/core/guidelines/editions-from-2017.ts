import type { IsoDate } from '../calendar/index.ts';
import type { Confidence } from '../law/index.ts';
import { adopted, type Chapter, type Edition, type Window } from './edition.ts';

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

/** The ACOEM set that governs services from 2017-12-01 on, and its updates as far as they were found. */
export const editionsFrom2017: readonly Edition[] = [...set2017, ...updates];
