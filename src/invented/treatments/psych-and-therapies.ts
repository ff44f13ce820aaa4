import { service } from './service-line.ts';
import { type Reason, SPINE, type TreatmentLine } from './treatment-line.ts';

const NEARBY: Reason = {
  records: ['past: {His} daughter drives {him}, and a bus stops at the clinic.'],
  finds: 'A relative drives {worker}, and a bus stops at the clinic.',
  holds: 'Appointments can be kept without this service.',
  absent: /cannot (drive|travel)|wheelchair/i,
};
const NO_SCREEN: Reason = {
  records: ['complaint mood: {He} is frustrated by the slow recovery.'],
  finds: 'Frustration with a slow recovery is all that is noted, without a screening score.',
  holds: 'A step that starts from a screening has been taken before the screening.',
  absent: /depress|PHQ|Beck|panic/i,
};
const SCREENED: Reason = {
  records: ['complaint mood: {He} is low and sleeps badly; a PHQ-9 score of {phq} was recorded.'],
  finds: 'A PHQ-9 score of {phq} with low mood and bad sleep was recorded.',
  holds: 'Psychological factors may be holding up recovery and deserve attention.',
};

/** Care of the mind, therapies of other kinds, and rides. */
export const PSYCH_AND_THERAPIES: readonly TreatmentLine[] = [
  service(
    ['psych-services', 'evaluation-management', 'psychological-evaluation'],
    [1.2, 0.22],
    ['psyche', ...SPINE],
    'psychiatry',
    'Psychological evaluation|Psychiatric consultation|Initial psychological consultation and testing',
    {
      book: 'chronic',
      section: 'Psychological evaluations',
      pages: '100-101',
      odg: ['Mental Illness & Stress', 'Psychological evaluations'],
    },
    ['{Guideline} values psychological evaluation where mood, fear or other circumstances seem to delay recovery.'],
    [NO_SCREEN],
    [SCREENED],
  ),
  {
    id: 'cognitive-behavioral-therapy',
    category: 'psych-services',
    subcategory: 'therapies',
    weight: 1.4,
    overturned: 0.2,
    parts: ['psyche', ...SPINE],
    reviewer: 'psychiatry',
    item: {
      form: 'visits',
      name: 'cognitive behavioral therapy',
      unit: 'sessions',
      perWeek: [1, 1],
      weeks: [4, 8],
      limit: [10, 6],
      where: '',
    },
    guideline: {
      book: 'chronic',
      section: 'Behavioral interventions',
      pages: '23',
      odg: ['Mental Illness & Stress', 'Cognitive therapy for depression'],
    },
    says: [
      '{Guideline} starts with three or four visits in two weeks and goes on to {limit} in all if there is a gain in function.',
    ],
    refused: [
      {
        prior: 'over',
        records: [
          'past: {He} has had {prior} {unit} of {treatment}.',
          'complaint mood: {His} mood is described as unchanged.',
        ],
        finds:
          '{worker} has had {prior} {unit} of {treatment}; {asked} more would make {total}, beyond the {limit} of the guideline.',
        holds: 'With an unchanged mood there is no ground for an exception.',
        absent: /improve|better|gain/i,
      },
    ],
    granted: [
      {
        prior: 'none',
        records: ['complaint mood: A PHQ-9 score of {phq} was recorded.', 'past: {He} has had no {treatment} before.'],
        finds: 'A PHQ-9 score of {phq} was recorded, and the {asked} {unit} would be the first course.',
        holds: 'The need is documented and the number is within the guideline.',
      },
    ],
  },
  service(
    ['rehabilitation', 'other-therapies', 'cognitive-rehabilitation'],
    [0.9, 0.2],
    ['head'],
    'general',
    'Speech therapy evaluation|Cognitive rehabilitation, 8 visits',
    { book: 'odg', section: '', odg: ['Head', 'Cognitive therapy'], subject: 'rehabilitation after head injury' },
    ['{Guideline} supports therapy for deficits of thought, speech or balance that testing has shown.'],
    [
      {
        records: ['exam testing: A bedside test of memory was full marks.', 'exam balance: Balance is normal.'],
        finds: 'A bedside memory test was full marks and balance is normal.',
        holds: 'A deficit that therapy could work on has not been found.',
        absent: /sways|loses the thread/i,
      },
    ],
    [
      {
        records: ['exam testing: Formal testing of {oldStudy} showed slow processing and poor recall.'],
        finds: 'Formal testing of {oldStudy} showed slow processing and poor recall.',
        holds: 'Those are measured deficits that such therapy addresses.',
      },
    ],
  ),
  service(
    ['rehabilitation', 'other-therapies', 'pulmonary-rehabilitation'],
    [0.8, 0.25],
    ['lungs'],
    'internal',
    'Pulmonary rehabilitation, 12 visits|Pulmonary rehabilitation, 8 visits',
    {
      book: 'odg',
      section: '',
      odg: ['Pulmonary', 'Pulmonary rehabilitation'],
      subject: 'rehabilitation of the lungs',
    },
    ['{Guideline} supports training of breath for those short of it in spite of inhaled medicine.'],
    [
      {
        records: ['past: An inhaler prescribed on {visit} has not been started yet.'],
        finds: 'The inhaler prescribed on {visit} has not been started.',
        holds: 'Its effect should be seen first.',
        absent: /despite|in spite/i,
      },
    ],
    [
      {
        records: ['past: Two inhalers over {months} months have not restored {his} breath.'],
        finds: 'Two inhalers over {months} months have not restored {his} breath.',
        holds: 'Training is the next step.',
      },
    ],
  ),
  service(
    ['therapies', 'therapies', 'infusion'],
    [0.9, 0.06],
    [...SPINE, 'shoulder'],
    'pain',
    'Ketamine infusion times 3|Intravenous infusion therapy, 2 sessions|Ketamine infusions, one series',
    { book: 'odg', section: '', odg: ['Pain', 'Ketamine'], subject: 'infusions for chronic pain' },
    [
      '{Guideline} does not support infusions for chronic pain outside of a study, given the little that is known of their lasting effect.',
    ],
    [
      {
        records: ['past: Infusions are proposed because tablets tire {him}.'],
        finds: 'Infusions are proposed because tablets tire {worker}.',
        holds: 'Tiredness from tablets calls for other tablets or a lower dose before anything given by vein.',
        absent: /refractory|regional pain/i,
      },
    ],
    [
      {
        records: [
          'past: A pain center proposes infusions within a study for a regional pain syndrome that nothing else has touched.',
        ],
        finds:
          'A pain center proposes the infusions within a study, for a regional pain syndrome that nothing else has touched.',
        holds: 'That is the one setting in which they are supported.',
      },
    ],
  ),
  service(
    ['therapies', 'therapies', 'hyperbaric-oxygen'],
    [0.8, 0.15],
    ['ankle', 'knee'],
    'internal',
    'Hyperbaric oxygen therapy, 20 sessions|Hyperbaric oxygen, 10 treatments',
    {
      book: 'odg',
      section: '',
      odg: ['Diabetes', 'Hyperbaric oxygen therapy (HBOT)'],
      subject: 'oxygen under pressure',
    },
    ['{Guideline} limits this treatment to wounds that have not closed in thirty days of good care.'],
    [
      {
        records: ['exam skin: The skin over the {part} is closed.'],
        finds: 'The skin over the {part} is closed.',
        holds: 'There is no wound that the oxygen could help to heal.',
        absent: /ulcer|open wound/i,
      },
    ],
    [
      {
        records: [
          'exam skin: A wound over the {part} has stayed open for {weeks} weeks of dressings and measures 3 cm.',
        ],
        finds: 'A wound over the {part} has stayed open through {weeks} weeks of dressings.',
        holds: 'Good care has failed and the criterion is met.',
      },
    ],
  ),
  service(
    ['transportation', 'transportation', 'transportation'],
    [1, 0.15],
    ['lumbar-spine', 'knee', 'hip', 'head'],
    'general',
    'Transportation to and from medical appointments|Transportation to physician visits for 3 months|Round trip medical transportation',
    {
      book: 'odg',
      section: '',
      odg: ['Knee & Leg', 'Transportation (to & from appointments)'],
      subject: 'rides to appointments',
    },
    [
      '{Guideline} grants rides within the community to those whose disability keeps them from travelling by themselves.',
    ],
    [NEARBY],
    [
      {
        records: ['past: {He} cannot drive in a cast, lives alone and is an hour from the clinic.'],
        finds: '{worker} cannot drive in a cast, lives alone and is an hour from the clinic.',
        holds: 'The disability keeps {him} from getting there otherwise.',
      },
    ],
  ),
];
