import {
  compose,
  type Determination,
  type DeterminationData,
  type IssueData,
} from '../src/core/determination/index.ts';

/** A few invented letters for the tests of the pages: every outcome, one item and many, with and without a header. */
const denied = (
  item: string,
  decision: IssueData['decision'],
  rationale: string,
  reviewerGuideline: string,
): IssueData => ({
  item,
  decision,
  claimsAdministratorGuideline: 'Decision based on MTUS Low Back Complaints 2004.',
  reviewerGuideline,
  rationale,
});

const MRI = denied(
  'MRI of the lumbar spine without contrast',
  'upheld',
  'The guideline in force supports imaging where an examination shows nerve compromise that has not answered to treatment, or where a procedure is being planned. In this case straight leg raising was negative on both sides and strength was full in both legs. No procedure is being considered. The worker has had four of the six sessions of therapy that were authorized, and reports some relief from them. Therefore, the requested MRI of the lumbar spine is not medically necessary.',
  'Decision based on MTUS Low Back Complaints 2004, Section(s): Special Studies.',
);
const THERAPY = denied(
  'Physical therapy 2 times a week for 4 weeks, left knee',
  'overturned',
  'Nine to ten visits over eight weeks are supported for a strain of this kind, fading to a home program. Two visits have been used so far. Eight more make ten in all, which stays within what is supported, and the notes show that bending improved by twenty degrees. As such, the request for eight sessions is medically necessary.',
  'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Physical medicine treatment.',
);
const OPIOID = denied(
  'Tramadol 50mg #60 with 2 refills',
  'upheld',
  'Ongoing use of an opioid rests on documented relief, function, side effects and monitoring. The notes list none of the four. A drug screen has not been done since the medicine was begun. The request is is not medically necessary.',
  'Decision based on MTUS Opioid Treatment 2016, and Chronic Pain Medical Treatment 2016.',
);
const SURGERY = denied(
  'Right shoulder arthroscopy with subacromial decompression',
  'overturned',
  'Surgery is considered after three to six months of treatment without lasting gain where an image shows a lesion that answers to repair. The worker completed twelve sessions and an injection, each with short relief, and the image shows a partial tear of the left shoulder. The request is medically necessary.',
  'Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.',
);
const ITEMS = [MRI, THERAPY, OPIOID, SURGERY] as const;
const SPECIALTIES = ['Preventive Medicine, Occupational Medicine', 'Family Practice', 'Orthopedic Surgery'] as const;

const SUMMARY =
  'The injured worker is a 47 year old female who hurt her back and left knee on 10-13-2016 when a pallet slid from a lift. She was first seen two days later and was given naproxen and six sessions of physical therapy. A report dated 10-27-2016 notes pain of 6 out of 10, worse on bending, with normal strength and sensation. His gait was described as slow. On 11-03-2016 utilization review denied what is in dispute here.';

const pad = (value: number): string => String(value).padStart(2, '0');

/** The i-th letter; the same each time. Every third has two items, every tenth seven. */
export function exampleData(i: number): DeterminationData {
  const year = 2013 + (i % 5);
  const count = i % 10 === 9 ? 7 : i % 3 === 0 ? 2 : 1;
  const date = (month: number, day: number) => `${year}-${pad(month)}-${pad(day)}`;
  return {
    caseNumber: i === 7 ? null : `CM${pad(year % 100)}-${String(1_000_000 + i * 137).slice(-7)}`,
    dateAssigned: date(2, 1 + (i % 20)),
    dateOfInjury: `${year - 1}-10-13`,
    decisionDate: date(3, 1 + (i % 25)),
    urDenialDate: date(1, 3 + (i % 20)),
    applicationReceived: date(1, 9 + (i % 20)),
    priority: 'standard',
    reviewer: { statesOfLicensure: ['California', 'Texas'], specialties: (SPECIALTIES[i % 3] as string).split(', ') },
    documents: null,
    summary: SUMMARY,
    issues: Array.from({ length: count }, (_, n) => ITEMS[(i + n) % ITEMS.length] as IssueData),
  };
}

export const exampleLetter = (i: number): Determination => compose(exampleData(i), 'years-and-sections');
