import { service } from './service-line.ts';
import { BODY, type Reason, SPINE, type TreatmentLine } from './treatment-line.ts';

const PARTIAL_CARE: Reason = {
  records: ['past: {He} washes, dresses and cooks, slowly but alone, and leaves the house daily.'],
  finds: '{worker} washes, dresses and cooks alone and leaves the house daily.',
  holds:
    'A worker who goes out and looks after {himself} is not homebound, and help with housework alone is not medical care.',
  absent: /homebound|bedridden|wound care/i,
};

/** Consultations, care at home and programs. */
export const VISITS_AND_PROGRAMS: readonly TreatmentLine[] = [
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
];
