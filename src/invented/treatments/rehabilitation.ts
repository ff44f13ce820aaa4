import { BODY, type Reason, SPINE, type TreatmentLine } from './treatment-line.ts';

/** Counted visits: what is asked, had and allowed. */
const OVER_LIMIT: Reason = {
  prior: 'over',
  records: [
    'past: {He} has [attended|completed|had] {prior} {unit} of {treatment} [for this injury|to date], the last of them in {lastMonth}.',
  ],
  finds:
    '{worker} has already had {prior} {unit} of {treatment}; with the {asked} now requested the total would be {total}, [above|more than] the {limit} {unit} the guideline allows.',
  holds:
    '[Nothing in the latest report sets this course of {treatment} apart from the usual|No reason for more {treatment} than that is given in the report of {visit}], and [the exercises learned so far can be carried on at home|a home program can keep what was gained].',
  absent: /exceptional|set back|new injury/i,
};
const NO_GAIN: Reason = {
  prior: 'within',
  records: [
    'past: {He} has [attended|completed] {prior} {unit} of {treatment}.',
    'complaint score: {His} pain was {score}/10 before that care and is {score}/10 now.',
  ],
  finds:
    'After {prior} {unit} of {treatment} the pain score [is where it was|has not moved from {score}/10], and the reports set down no measured gain in function.',
  holds:
    '[More {treatment} is not shown to be of use|That {treatment} has not changed {his} function is no basis for further care of the same kind].',
  absent: /functional (gain|improvement)|improved function|returned to/i,
};
const FIRST_COURSE: Reason = {
  prior: 'none',
  records: [
    'past: {He} has not had {treatment} so far.',
    'exam deficit: {He} has trouble with [lifting, reaching and household work|work above the waist and carrying], as the examiner measured.',
  ],
  finds:
    'This would be {his} first course of {treatment}, and the {asked} {unit} asked for stay within the {limit} the guideline allows.',
  holds:
    'The examination of {visit} records a [measured loss of function|deficit that supervised care can address], so a first course of {treatment} is in keeping with the guideline.',
};
const GAINING: Reason = {
  prior: 'within',
  records: [
    'past: {He} has completed {prior} {unit} of {treatment} with [steady|measured] functional improvement: {he} [lifts 25 pounds where {he} managed 10 before|walks a mile where {he} managed two blocks before].',
    'past: {His} duty restrictions were eased after that course.',
  ],
  finds:
    'The {prior} {unit} of {treatment} so far brought a measured functional improvement, and {prior} plus {asked} makes {total}, within the {limit} {unit} of the guideline.',
  holds:
    '[With gains on record and goals still open|As {his} restrictions have been eased and goals remain], the rest of the {treatment} is warranted.',
};
const VISITS_REFUSED = [OVER_LIMIT, NO_GAIN] as const;
const VISITS_GRANTED = [FIRST_COURSE, GAINING] as const;

export const REHABILITATION: readonly TreatmentLine[] = [
  {
    id: 'physical-therapy',
    category: 'rehabilitation',
    subcategory: 'pt-ot',
    weight: 11,
    overturned: 0.1,
    parts: BODY,
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'physical therapy',
      unit: 'sessions',
      perWeek: [1, 3],
      weeks: [3, 6],
      limit: [10, 8],
      where: 'for the {part}',
    },
    guideline: {
      book: 'chronic',
      section: 'Physical medicine treatment',
      pages: '98-99',
      odg: [null, 'Physical therapy'],
    },
    says: [
      '{Guideline} favors active therapy given in a short course, with visits tapering off as a home program takes over; for sprains and myalgia it allows {limit} visits over {limitWeeks} weeks.',
      'Under {guideline} supervised therapy is meant to teach exercises the worker then does alone, and {limit} visits across {limitWeeks} weeks is the upper figure for this kind of condition.',
      '{Guideline} counts {limit} visits within {limitWeeks} weeks as the usual course and expects passive measures to give way to exercise.',
    ],
    refused: VISITS_REFUSED,
    granted: VISITS_GRANTED,
  },
  {
    id: 'occupational-therapy',
    category: 'rehabilitation',
    subcategory: 'pt-ot',
    weight: 1.5,
    overturned: 0.1,
    parts: ['wrist', 'elbow'],
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'occupational therapy',
      unit: 'visits',
      perWeek: [1, 2],
      weeks: [3, 6],
      limit: [10, 8],
      where: 'for the {part}',
    },
    guideline: { book: 'part', section: 'Initial Care', pages: '264', odg: [null, 'Occupational therapy'] },
    says: [
      '{Guideline} supports a few visits of instruction in exercise, joint protection and work method, {limit} at most in {limitWeeks} weeks.',
      'The upper figure given by {guideline} for hand and arm therapy of this kind is {limit} visits over {limitWeeks} weeks, with the aim of independent exercise.',
    ],
    refused: VISITS_REFUSED,
    granted: VISITS_GRANTED,
  },
  {
    id: 'chiropractic',
    category: 'rehabilitation',
    subcategory: 'chiropractic',
    weight: 4.5,
    overturned: 0.07,
    parts: SPINE,
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'chiropractic treatment',
      unit: 'visits',
      perWeek: [1, 3],
      weeks: [2, 6],
      limit: [18, 8],
      where: 'for the {part}',
    },
    guideline: {
      book: 'chronic',
      section: 'Manual therapy & manipulation',
      pages: '58-60',
      odg: [null, 'Manipulation'],
    },
    says: [
      '{Guideline} starts manual therapy with a trial of six visits and goes on, to {limit} in all over {limitWeeks} weeks, only where function measurably improves.',
      'By {guideline}, manipulation is an option for musculoskeletal pain; {limit} visits is the ceiling and upkeep care is not supported.',
    ],
    refused: VISITS_REFUSED,
    granted: VISITS_GRANTED,
  },
  {
    id: 'acupuncture',
    category: 'rehabilitation',
    subcategory: 'acupuncture',
    weight: 3,
    overturned: 0.2,
    parts: [...SPINE, 'knee', 'wrist'],
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'acupuncture',
      unit: 'sessions',
      perWeek: [1, 2],
      weeks: [3, 8],
      limit: [12, 8],
      where: 'for the {part}',
    },
    guideline: { book: 'acupuncture', section: 'Acupuncture', odg: [null, 'Acupuncture'] },
    says: [
      '{Guideline} looks for an effect within three to six treatments and permits more only when function is shown to improve; a course of {limit} is the most relied on here.',
      'Needling is an option under {guideline} where pain medicine is cut back or badly tolerated, and a gain should show by the sixth treatment. A full course is taken as {limit}.',
    ],
    refused: VISITS_REFUSED,
    granted: VISITS_GRANTED,
  },
  {
    id: 'massage',
    category: 'rehabilitation',
    subcategory: 'other-therapies',
    weight: 1.4,
    overturned: 0.05,
    parts: SPINE,
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'massage therapy',
      unit: 'sessions',
      perWeek: [1, 2],
      weeks: [2, 6],
      limit: [6, 6],
      where: 'for the {part}',
    },
    guideline: { book: 'chronic', section: 'Massage therapy', pages: '60', odg: [null, 'Massage'] },
    says: [
      '{Guideline} accepts massage beside exercise for at most {limit} visits and warns against leaning on passive care.',
      'Massage is treated by {guideline} as an aid to active care, limited to {limit} visits.',
    ],
    refused: VISITS_REFUSED,
    granted: VISITS_GRANTED,
  },
  {
    id: 'aquatic-therapy',
    category: 'rehabilitation',
    subcategory: 'pt-ot',
    weight: 1.2,
    overturned: 0.08,
    parts: ['lumbar-spine', 'knee', 'hip'],
    reviewer: 'general',
    item: {
      form: 'visits',
      name: 'aquatic therapy',
      unit: 'sessions',
      perWeek: [2, 3],
      weeks: [3, 6],
      limit: [10, 8],
      where: 'for the {part}',
    },
    guideline: { book: 'chronic', section: 'Aquatic therapy', pages: '22', odg: [null, 'Aquatic therapy'] },
    says: [
      '{Guideline} offers exercise in water to those who need less weight on their joints, and counts its visits as for therapy on land: {limit} in {limitWeeks} weeks.',
      'Pool exercise is supported by {guideline} where a lighter load is wanted; its number of visits, {limit}, is that of other therapy.',
    ],
    refused: [
      {
        prior: 'none',
        records: [
          'past: {He} does {his} land exercises at home [each morning|every other day] and tolerates them.',
          'exam weight: {He} bears full weight on both legs.',
        ],
        finds: '{worker} bears full weight and [manages|tolerates] exercise on land.',
        holds:
          'A need to take weight off the joints is not shown, so [there is no ground for treatment in a pool|land exercise serves the purpose].',
        absent: /obes|body mass|weight.?bearing limit/i,
      },
      OVER_LIMIT,
    ],
    granted: [
      {
        prior: 'none',
        records: [
          'exam weight: The body mass index is {bmi} and {he} cannot finish land exercises because of pain on loading.',
        ],
        finds: 'With a body mass index of {bmi}, {worker} could not finish exercises on land.',
        holds:
          'This is the very situation for which exercise in water is meant, and {asked} {unit} keep to the number allowed.',
      },
    ],
  },
];
