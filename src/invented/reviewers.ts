import type { Random } from './random.ts';
import type { ReviewerKind } from './treatments/treatment-line.ts';

type Weighted = readonly (readonly [readonly string[], number])[];

const GENERAL: Weighted = [
  [['Preventive Medicine', 'Occupational Medicine'], 45],
  [['Family Practice'], 40],
  [['Physical Medicine & Rehabilitation', 'Pain Management'], 17],
  [['Physical Medicine & Rehabilitation'], 18],
  [['Internal Medicine'], 7],
  [['Physical Medicine & Rehabilitation', 'Sports Medicine'], 5],
  [['Emergency Medicine'], 2],
  [['Occupational Medicine'], 3],
];

const SPECIALTIES: Readonly<Record<ReviewerKind, Weighted>> = {
  general: GENERAL,
  pain: [
    [['Physical Medicine & Rehabilitation', 'Pain Management'], 22],
    [['Anesthesiology', 'Pain Management'], 18],
    [['Preventive Medicine', 'Occupational Medicine'], 20],
    [['Family Practice'], 15],
    [['Neurology', 'Pain Management'], 8],
    [['Internal Medicine'], 6],
  ],
  surgeon: [
    [['Orthopedic Surgery'], 50],
    [['Orthopedic Surgery', 'Sports Medicine'], 30],
    [['Orthopedic Surgery', 'Hand Surgery'], 6],
  ],
  'spine-surgeon': [
    [['Orthopedic Surgery'], 50],
    [['Neurological Surgery'], 35],
  ],
  psychiatry: [
    [['Psychiatry'], 40],
    [['Psychologist'], 40],
    [['Psychiatry', 'Child & Adolescent Psychiatry'], 5],
  ],
  dentist: [[['Dentist'], 1]],
  eye: [
    [['Ophthalmology'], 5],
    [['Optometry'], 2],
  ],
  internal: [
    [['Internal Medicine'], 30],
    [['Internal Medicine', 'Pulmonary Disease'], 8],
    [['Internal Medicine', 'Hospice & Palliative Medicine'], 5],
    [['Preventive Medicine', 'Occupational Medicine'], 15],
  ],
};

/** What else a reviewer of a kind decides in the same case. */
export const ALSO_DECIDES: Readonly<Record<ReviewerKind, readonly ReviewerKind[]>> = {
  general: ['general', 'pain'],
  pain: ['pain', 'general'],
  surgeon: ['surgeon', 'general'],
  'spine-surgeon': ['spine-surgeon', 'surgeon', 'general'],
  psychiatry: ['psychiatry'],
  dentist: ['dentist'],
  eye: ['eye'],
  internal: ['internal', 'general'],
};

const STATES = (
  'Texas|New York|Florida|Arizona|Illinois|Ohio|Pennsylvania|North Carolina|New Jersey|Tennessee|Iowa|Nevada|Oregon|' +
  'Washington|Georgia|Maryland|Virginia|Michigan|Indiana|Connecticut|Massachusetts|New Mexico|Colorado|Montana|Hawaii'
).split('|');

/** Licences and certifications of an invented reviewer: one state in half of the cases, never more than three. */
export function inventReviewer(
  kind: ReviewerKind,
  part: string,
  random: Random,
): { statesOfLicensure: string[]; specialties: string[] } {
  const count = random.weighted([
    [1, 95],
    [2, 56],
    [3, 43],
  ] as const);
  const states = new Set<string>();
  while (states.size < count) states.add(random.pick(STATES));
  const statesOfLicensure = [...states];
  if (random.chance(0.64)) statesOfLicensure[random.int(0, count - 1)] = 'California';
  const specialties = part === 'abdomen' ? ['Surgery'] : [...random.weighted(SPECIALTIES[kind])];
  return { statesOfLicensure, specialties };
}
