import {
  BODY,
  type GuidelineTopic,
  type Reason,
  type ReviewerKind,
  SPINE,
  type TreatmentLine,
} from './treatment-line.ts';

function service(
  [category, subcategory, id]: readonly [string, string, string],
  [weight, overturned]: readonly [number, number],
  parts: readonly string[],
  reviewer: ReviewerKind,
  items: string,
  guideline: GuidelineTopic,
  says: readonly string[],
  refused: readonly Reason[],
  granted: readonly Reason[],
): TreatmentLine {
  return {
    id,
    category,
    subcategory,
    weight,
    overturned,
    parts,
    reviewer,
    item: { form: 'plain', items: items.split('|') },
    guideline,
    says,
    refused,
    granted,
  };
}

const NEARBY: Reason = {
  records: ['past: {His} daughter drives {him}, and a bus stops at the clinic.'],
  finds: 'A relative drives {worker}, and a bus stops at the clinic.',
  holds: 'Appointments can be kept without this service.',
  absent: /cannot (drive|travel)|wheelchair/i,
};
const PARTIAL_CARE: Reason = {
  records: ['past: {He} washes, dresses and cooks, slowly but alone, and leaves the house daily.'],
  finds: '{worker} washes, dresses and cooks alone and leaves the house daily.',
  holds:
    'A worker who goes out and looks after {himself} is not homebound, and help with housework alone is not medical care.',
  absent: /homebound|bedridden|wound care/i,
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

export const SERVICES: readonly TreatmentLine[] = [
  service(
    ['evaluation-management', 'medical-specialties', 'specialist-consultation'],
    [3, 0.22],
    BODY,
    'general',
    'Pain management consultation|Neurology consultation|Follow-up office visit in 4 weeks|Consultation with a physiatrist for the {part}|Internal medicine consult',
    { book: 'chronic', section: 'Office visits', pages: '1', odg: ['Pain', 'Office visits'] },
    [
      '{Guideline} leaves the need for a visit to the symptoms, the stability of the condition and the drugs taken, case by case.',
      'A referral is supported by {guideline} where the diagnosis is uncertain or complex, or where another view may change the plan.',
    ],
    [
      {
        records: ['past: The same specialist saw {him} on {oldStudy} and discharged {him} without further advice.'],
        finds: 'The same specialist saw {worker} on {oldStudy} and discharged {him}.',
        holds: 'What a further visit should settle is not said.',
        absent: /uncertain|complex|new question/i,
      },
    ],
    [
      {
        records: [
          'past: The provider calls the diagnosis uncertain after {months} months of care and puts a written question to the specialist.',
        ],
        finds: 'After {months} months the diagnosis is uncertain and a written question is put to the specialist.',
        holds: 'A question of that kind is a good ground for referral.',
      },
    ],
  ),
  service(
    ['evaluation-management', 'dental-services', 'dental-services'],
    [0.9, 0.3],
    ['jaw'],
    'dentist',
    'Crown for tooth number 8|Dental implant at tooth number 8|Occlusal guard|Periodontal cleaning, four quadrants',
    { book: 'odg', section: '', odg: ['Head', 'Dental trauma treatment (facial fractures)'], subject: 'dental care' },
    ['{Guideline} supports repair of teeth broken by the injury soon afterwards and to the extent of the damage.'],
    [
      {
        records: ['past: {He} had gum disease before the injury, as the dentist notes.'],
        finds: "By the dentist's own note the condition was there before the injury.",
        holds: 'The service treats something else than the injury.',
        absent: /fractured root|broken by the blow/i,
      },
    ],
    [
      {
        records: ['exam tooth: The front tooth was broken by the blow, and the nerve is exposed.'],
        finds: 'The front tooth was broken by the blow and its nerve is exposed.',
        holds: 'Prompt repair to that extent is appropriate care.',
      },
    ],
  ),
  service(
    ['evaluation-management', 'medical-specialties', 'eye-examination'],
    [0.8, 0.2],
    ['eye'],
    'eye',
    'Ophthalmology follow-up visit|Ophthalmology consultation|Optometry evaluation of the {part}',
    { book: 'part', section: 'Eye', pages: '416-417', odg: ['Eye', 'Office visits'] },
    ['{Guideline} ties further eye visits and tests to symptoms that last or to sight that is getting worse.'],
    [
      {
        records: ['exam acuity: Sight is 20/20 in both eyes.', 'complaint vision: {He} has no complaint when reading.'],
        finds: 'Sight is 20/20 and reading gives no trouble.',
        holds: 'A reason for this is not apparent.',
        absent: /worse|blur/i,
      },
    ],
    [
      {
        records: ['complaint vision: Sight has become blurred over {weeks} weeks.'],
        finds: 'Sight has become blurred over {weeks} weeks.',
        holds: 'That change has to be looked into.',
      },
    ],
  ),
  service(
    ['home-health', 'home-health', 'home-health-aide'],
    [1.3, 0.15],
    ['lumbar-spine', 'hip', 'knee', 'head'],
    'general',
    'Home health aide 4 hours a day, 5 days a week for 6 weeks|Home health care, 20 hours per week for 4 weeks|Home health nurse visits, 2 per week for 3 weeks',
    { book: 'chronic', section: 'Home health services', pages: '51', odg: [null, 'Home health services'] },
    ['{Guideline} covers part-time medical care at home, up to 35 hours a week, for a worker who cannot leave it.'],
    [PARTIAL_CARE],
    [
      {
        records: ['past: After surgery on {recent} {he} is homebound, lives alone, and needs wound care.'],
        finds: 'Since surgery on {recent} {worker} is homebound, lives alone and needs wound care.',
        holds: 'Part-time care at home for those weeks is what the guideline covers.',
      },
    ],
  ),
  service(
    ['programs', 'functional-restoration', 'functional-restoration-program'],
    [1.4, 0.25],
    [...SPINE, 'shoulder'],
    'pain',
    'Functional restoration program, 80 hours|Functional restoration program times 10 days|Initial evaluation for a functional restoration program',
    {
      book: 'chronic',
      section: 'Functional restoration programs (FRPs)',
      pages: '30-32',
      odg: ['Pain', 'Functional restoration programs (FRPs)'],
    },
    [
      '{Guideline} admits to such a program after a thorough evaluation, when other ways have failed, surgery is not an option and the worker is motivated to change.',
    ],
    [
      {
        records: ['past: A surgical opinion is pending.'],
        finds: 'A surgical opinion is still pending.',
        holds: 'Other options remain open, and the evaluation that has to come first is missing.',
        absent: /baseline|motivated|not a candidate/i,
      },
    ],
    [
      {
        records: [
          'past: A two-day evaluation found {him} motivated, set baselines, and confirmed that {he} is not a candidate for surgery.',
        ],
        finds: 'An evaluation of two days set baselines and found {worker} motivated and not a candidate for surgery.',
        holds: 'The conditions of admission are met one by one.',
      },
    ],
  ),
  service(
    ['programs', 'fitness-weight', 'weight-loss-program'],
    [0.8, 0.2],
    ['lumbar-spine', 'knee'],
    'internal',
    'Weight loss program, 10 weeks|Medically supervised weight loss program|Gym membership for 6 months',
    {
      book: 'odg',
      section: '',
      odg: ['Diabetes', 'Lifestyle (diet & exercise) modifications'],
      subject: 'weight loss and gym programs',
    },
    ['{Guideline} favors diet and exercise, and a supervised program when a real effort by oneself has failed.'],
    [
      {
        records: ['past: {He} has not tried a diet or exercise of {his} own.'],
        finds: 'A diet or exercise of {his} own has not been tried.',
        holds: 'That comes before a supervised program.',
        absent: /tried diets|food diary/i,
      },
    ],
    [
      {
        records: [
          'past: {He} kept a food diary and walked daily for {months} months with a loss of {few} pounds; the body mass index is {bmi}.',
        ],
        finds: 'With a body mass index of {bmi}, {months} months of diary and walking took off {few} pounds.',
        holds: 'An honest effort has failed and surgery waits on the weight.',
      },
    ],
  ),
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
