import type { IsoDate } from '../core/calendar/index.ts';

/** A guideline as letters name it while it is in force. */
export interface Edition {
  readonly title: string;
  readonly year: number;
  /** Chapter of the ACOEM second edition, printed where letters cite pages. */
  readonly chapter: number | null;
  /** What it is called where letters cite pages and no year. */
  readonly pageTitle: string;
  readonly from: IsoDate;
}

type Row = readonly [from: IsoDate, title: string, year: number, chapter?: number | undefined, pageTitle?: string];

const START = '2009-07-18';
const ACOEM_2017 = '2017-12-01';

const BOOKS: Readonly<Record<string, readonly Row[]>> = {
  chronic: [
    [START, 'Chronic Pain Medical Treatment', 2009, undefined, 'Chronic Pain Treatment Guidelines'],
    ['2016-07-28', 'Chronic Pain Medical Treatment', 2016],
    [ACOEM_2017, 'Chronic Pain', 2017],
  ],
  opioids: [
    [START, 'Chronic Pain Medical Treatment', 2009, undefined, 'Chronic Pain Treatment Guidelines'],
    ['2016-07-28', 'Opioid Treatment', 2016],
    [ACOEM_2017, 'Opioids', 2017],
  ],
  acupuncture: [
    [START, 'Acupuncture Treatment', 2007, undefined, 'Acupuncture Treatment Guidelines'],
    [ACOEM_2017, 'Chronic Pain', 2017],
  ],
  'low-back': [
    [START, 'Low Back Complaints', 2004, 12],
    [ACOEM_2017, 'Low Back Disorders', 2016],
    ['2019-08-11', 'Low Back Disorders', 2019],
    ['2021-11-23', 'Low Back Disorders', 2020],
  ],
  neck: [
    [START, 'Neck and Upper Back Complaints', 2004, 8],
    [ACOEM_2017, 'Cervical and Thoracic Spine Disorders', 2016],
    ['2019-04-18', 'Cervical and Thoracic Spine Disorders', 2018],
  ],
  shoulder: [
    [START, 'Shoulder Complaints', 2004, 9],
    [ACOEM_2017, 'Shoulder Disorders', 2016],
  ],
  elbow: [
    [START, 'Elbow Complaints', 2007, 10],
    [ACOEM_2017, 'Elbow Disorders', 2013],
    ['2019-04-18', 'Elbow Disorders', 2018],
  ],
  hand: [
    [START, 'Forearm, Wrist, and Hand Complaints', 2004, 11],
    [ACOEM_2017, 'Hand, Wrist, and Forearm Disorders', 2016],
    ['2019-04-18', 'Hand, Wrist, and Forearm Disorders', 2019],
  ],
  hip: [
    [ACOEM_2017, 'Hip and Groin', 2011],
    ['2019-10-07', 'Hip and Groin Disorders', 2019],
  ],
  knee: [
    [START, 'Knee Complaints', 2004, 13],
    [ACOEM_2017, 'Knee Disorders', 2015],
    ['2020-09-21', 'Knee Disorders', 2019],
  ],
  ankle: [
    [START, 'Ankle and Foot Complaints', 2004, 14],
    [ACOEM_2017, 'Ankle and Foot Disorders', 2015],
    ['2019-04-18', 'Ankle and Foot Disorders', 2018],
  ],
  eye: [
    [START, 'Eye', 2004, 16],
    [ACOEM_2017, 'Eye Disorders', 2017],
  ],
};

/** The days on which some edition changes: no case has a date on either side of one. */
export const CHANGE_DAYS: readonly IsoDate[] = [
  '2016-07-28',
  ACOEM_2017,
  '2019-04-18',
  '2019-08-11',
  '2019-10-07',
  '2020-09-21',
  '2021-11-23',
];

/** The edition of a book in force on a day, or null where the MTUS had none. */
export function findEdition(book: string, on: IsoDate): Edition | null {
  const row = BOOKS[book]?.findLast(([from]) => from <= on);
  if (!row) return null;
  const [from, title, year, chapter, pageTitle] = row;
  return { from, title, year, chapter: chapter ?? null, pageTitle: pageTitle ?? title };
}

/** Pages of the ACOEM chapters that letters cite, by what is asked of them. */
const CHAPTER_PAGES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  imaging: {
    'low-back': '303-304',
    neck: '177-178',
    shoulder: '207-209',
    elbow: '33',
    hand: '268-269',
    knee: '341-343',
    ankle: '372-374',
  },
  nerve: { 'low-back': '303', neck: '178', elbow: '33', hand: '261-262' },
  surgery: {
    'low-back': '305-307',
    neck: '179-181',
    shoulder: '209-211',
    elbow: '35',
    hand: '270',
    knee: '343-345',
    ankle: '374-375',
  },
  injection: { shoulder: '204', knee: '339', hand: '265' },
  care: { knee: '340', ankle: '371', hand: '264', elbow: '25', shoulder: '204' },
};

/** The pages a topic cites: given outright, or "@imaging" looked up by chapter; null where none is known. */
export function pagesOf(pages: string | undefined, chapter: string): string | null {
  if (!pages) return null;
  return pages.startsWith('@') ? (CHAPTER_PAGES[pages.slice(1)]?.[chapter] ?? null) : pages;
}

const ODG_CHAPTERS: Readonly<Record<string, string>> = {
  'low-back': 'Low Back',
  neck: 'Neck and Upper Back',
  shoulder: 'Shoulder',
  elbow: 'Elbow',
  hand: 'Forearm, Wrist, & Hand',
  hip: 'Hip & Pelvis',
  knee: 'Knee & Leg',
  ankle: 'Ankle & Foot',
  head: 'Head',
  stress: 'Mental Illness & Stress',
  hernia: 'Hernia',
  eye: 'Eye',
  lungs: 'Pulmonary',
  dental: 'Head',
};

export const odgChapter = (chapter: string): string => ODG_CHAPTERS[chapter] ?? 'Pain';
