import { drug, drugLine, NO_EFFECT_NOTED, NO_TRIAL, SHORT_COURSE, TOO_LONG, WORKS } from './drug-line.ts';
import { LIMBS, type TreatmentLine } from './treatment-line.ts';

export const OTHER_DRUGS: readonly TreatmentLine[] = [
  drugLine(
    'topical-analgesics',
    'topical-analgesics',
    3,
    0.03,
    [
      drug('lidocaine patch', 'Lidoderm 5% patch|Lidocaine 5% patch|Terocin patch', '#30|#60'),
      drug('diclofenac gel', 'Voltaren 1% gel 100 grams|Diclofenac 1% gel 300 grams', 'one tube|#1'),
      drug('capsaicin cream', 'Capsaicin 0.025% cream 60 grams', 'one tube'),
    ],
    { book: 'chronic', section: 'Topical analgesics', pages: '111-113', odg: ['Pain', 'Topical analgesics'] },
    [
      '{Guideline} regards most agents put on the skin as unproven; they come after first-line medicine by mouth has failed.',
      'Agents rubbed on or stuck to the skin are, for {guideline}, mainly a choice for nerve pain once an antidepressant or anti-epilepsy drug has failed.',
    ],
    [NO_TRIAL],
    [
      {
        records: [
          'past: Gabapentin and duloxetine were stopped because of dizziness.',
          'complaint score: With {called} {his} pain falls from {high}/10 to {low}/10.',
        ],
        finds:
          'Gabapentin and duloxetine had to be stopped, and with {called} the pain falls from {high}/10 to {low}/10.',
        holds: 'First-line medicine has failed and the benefit is on record.',
      },
    ],
    [...LIMBS, 'lumbar-spine'],
  ),
  drugLine(
    'topical-compounds',
    'topical-compounds',
    3,
    0.01,
    [
      drug(
        'the compounded cream',
        'Compound cream: flurbiprofen 20%, baclofen 2%, 240 grams|Flurbiprofen 20%/lidocaine 5% cream 180 grams|Cyclobenzaprine 2%/gabapentin 10% cream 180 grams|Ketoprofen 10%/cyclobenzaprine 3% cream 120 grams',
        'one jar|#1',
      ),
    ],
    { book: 'chronic', section: 'Topical analgesics', pages: '111-113', odg: ['Pain', 'Compound drugs'] },
    [
      'By {guideline} a compound falls with its weakest part: one ingredient that is not recommended rules out the whole.',
    ],
    [
      {
        records: ['past: A compounded cream was first dispensed at the visit of {visit}.'],
        finds:
          'The cream holds at least one ingredient that the guideline does not recommend for use on the skin, and it was first dispensed on {visit}.',
        holds: 'One such ingredient is enough to rule out the mixture.',
      },
    ],
    [
      {
        records: [
          'past: {He} cannot swallow tablets after a stroke, and a compounded cream let {him} go back to light work.',
        ],
        finds: '{worker} cannot swallow tablets, and the cream let {him} go back to light work.',
        holds: 'These are unusual facts that justify an exception.',
      },
    ],
  ),
  drugLine(
    'sedative-hypnotics',
    'sedative-hypnotics',
    1.4,
    0.04,
    [drug('zolpidem', 'Ambien 10mg|Zolpidem 5mg', '#30'), drug('eszopiclone', 'Lunesta 2mg', '#30')],
    { book: 'odg', section: '', odg: ['Pain', 'Insomnia treatment'], subject: 'sleeping medicine' },
    [
      '{Guideline} allows a sleeping pill for some weeks at most, after the cause of the bad sleep has been looked into.',
    ],
    [TOO_LONG],
    [SHORT_COURSE],
  ),
  drugLine(
    'antiemetics',
    'antiemetic',
    0.9,
    0.04,
    [drug('ondansetron', 'Zofran 4mg|Ondansetron 8mg', '#10|#20|#30')],
    { book: 'odg', section: '', odg: ['Pain', 'Antiemetics (for opioid nausea)'], subject: 'medicine against nausea' },
    [
      '{Guideline} accepts this medicine for nausea after an operation or chemotherapy and advises against it for nausea from long opioid use.',
    ],
    [
      {
        records: ['past: It is prescribed in case {his} pain medicine upsets the stomach.'],
        finds: 'The medicine is prescribed in case pain medicine upsets the stomach.',
        holds: 'That is a use the guideline advises against.',
        absent: /vomit|chemotherapy|operation on/i,
      },
    ],
    [
      {
        records: ['past: Surgery is authorized for next month, and {he} vomited after an earlier anesthetic.'],
        finds: 'Surgery is authorized and {worker} vomited after an earlier anesthetic.',
        holds: 'A few tablets for the days after surgery are in order.',
      },
    ],
  ),
  drugLine(
    'antianxiety',
    'antianxiety',
    0.9,
    0.06,
    [drug('buspirone', 'Buspar 10mg|Buspirone 15mg', '#60'), drug('hydroxyzine', 'Hydroxyzine 25mg', '#60')],
    {
      book: 'odg',
      section: '',
      odg: ['Mental Illness & Stress', 'Anxiety medications in chronic pain'],
      subject: 'this medicine for anxiety',
    },
    [
      '{Guideline} asks for a diagnosis of the kind of anxiety before a drug for it is chosen, and for a look at its effect.',
    ],
    [NO_EFFECT_NOTED],
    [WORKS],
    ['psyche', 'lumbar-spine', 'cervical-spine'],
  ),
  drugLine(
    'atypical-antipsychotics',
    'atypical-antipsychotic',
    0.9,
    0.05,
    [drug('quetiapine', 'Seroquel 50mg|Quetiapine 25mg', '#30|#60'), drug('aripiprazole', 'Abilify 5mg', '#30')],
    {
      book: 'odg',
      section: '',
      odg: ['Mental Illness & Stress', 'Atypical antipsychotics'],
      subject: 'antipsychotic medicine',
    },
    [
      '{Guideline} finds too little evidence for a drug of this class against depression or bad sleep unless better proven treatment has failed.',
    ],
    [NO_TRIAL],
    [WORKS],
    ['psyche'],
  ),
  drugLine(
    'misc-analgesics',
    'misc-analgesics',
    0.9,
    0.08,
    [
      drug('butalbital with caffeine', 'Fioricet 50/325/40mg', '#30|#60'),
      drug('acetaminophen', 'Acetaminophen 500mg', '#90'),
    ],
    {
      book: 'chronic',
      section: 'Barbiturate-containing analgesic agents (BCAs)',
      pages: '23',
      odg: ['Pain', 'Barbiturate-containing analgesic agents (BCAs)'],
    },
    [
      '{Guideline} warns of dependence and of rebound headache from pain mixtures and gives simple analgesics preference.',
    ],
    [TOO_LONG, NO_EFFECT_NOTED],
    [WORKS],
    ['head', 'cervical-spine'],
  ),
  drugLine(
    'impotence-agents',
    'impotence-agents',
    0.8,
    0.06,
    [drug('sildenafil', 'Viagra 50mg|Sildenafil 100mg', '#6|#10'), drug('tadalafil', 'Cialis 20mg', '#10')],
    {
      book: 'odg',
      section: '',
      odg: ['Diabetes', 'Sildenafil (Viagra)'],
      subject: 'treatment of erectile dysfunction',
    },
    ['{Guideline} would have the cause examined, hormones and drug effects included, before a drug is given.'],
    [
      {
        records: ['complaint intimacy: Difficulty with erections is mentioned once, without an examination.'],
        finds: 'The difficulty is mentioned once and its cause was not examined.',
        holds: 'Treatment before assessment is not supported.',
        absent: /testosterone|urolog/i,
      },
    ],
    [
      {
        records: [
          'complaint intimacy: A urologist traced the erectile difficulty to the pelvic injury and found hormones normal.',
        ],
        finds: 'A urologist examined the difficulty, found hormones normal and traced it to the pelvic injury.',
        holds: 'The cause is known and the drug is the usual treatment.',
      },
    ],
    ['lumbar-spine'],
  ),
  drugLine(
    'calcium-channel-blockers',
    'calcium-channel-blocker',
    0.8,
    0.2,
    [drug('amlodipine', 'Norvasc 5mg|Amlodipine 10mg', '#30'), drug('verapamil', 'Verapamil ER 120mg', '#30')],
    { book: 'odg', section: '', odg: ['Diabetes', 'Hypertension treatment'], subject: 'medicine for blood pressure' },
    ['{Guideline} starts with habits and weight and goes on to one drug, then two, if readings stay high.'],
    [NO_EFFECT_NOTED],
    [
      {
        records: ['exam pressure: Readings at three visits were about 158/96 despite diet and exercise.'],
        finds: 'Readings at three visits were about 158/96 despite diet and exercise.',
        holds: 'Drug treatment is the next step.',
      },
    ],
  ),
  drugLine(
    'opioid-antagonists',
    'opioid-antagonist',
    0.8,
    0.3,
    [drug('naloxone', 'Narcan 4mg nasal spray|Naloxone 4mg nasal spray', '#1|#2')],
    { book: 'odg', section: '', odg: ['Pain', 'Naloxone (Narcan)'], subject: 'rescue medicine at home' },
    [
      '{Guideline} supports a rescue spray at home where a high dose, sedatives or breathing trouble raise the danger of an overdose.',
    ],
    [
      {
        records: ['past: {He} takes one low-dose tablet for pain at bedtime and lives alone.'],
        finds: '{worker} takes one low-dose tablet at bedtime and lives alone, so that nobody could give the spray.',
        holds: 'The danger that the guideline has in mind is not described.',
        absent: /overdose|sedat|asthma/i,
      },
    ],
    [
      {
        records: [
          'past: {He} takes a high daily dose of morphine, has sleep apnea, and {his} household has been taught to use a rescue spray.',
        ],
        finds:
          'A high dose of morphine and sleep apnea come together here, and the household has been taught the use of the spray.',
        holds: 'These are the risks for which the spray is meant.',
      },
    ],
  ),
  drugLine(
    'viscosupplementation',
    'viscosupplementation',
    1,
    0.12,
    [drug('hyaluronate', 'Synvisc-One injection|Orthovisc injection|Euflexxa injection', '#1|#3')],
    {
      book: 'odg',
      section: '',
      odg: ['Knee & Leg', 'Hyaluronic acid injections'],
      subject: 'hyaluronate for the knee',
    },
    [
      '{Guideline} reserves these injections for severe arthritis of the knee that has not answered to exercise, medicine and steroid for three months.',
    ],
    [
      {
        records: [
          'study plain: X-rays show slight narrowing of the joint.',
          'past: A steroid injection into the joint has not been tried.',
        ],
        finds: 'X-rays show slight narrowing, and a steroid injection has not been tried.',
        holds: 'The arthritis is not severe and a step has been left out.',
        absent: /severe|bone on bone/i,
      },
    ],
    [
      {
        records: [
          'study plain: X-rays show severe narrowing of the joint.',
          'past: Exercise, medicine and two steroid injections failed over {months} months.',
        ],
        finds:
          'X-rays show severe narrowing, and exercise, medicine and two steroid injections failed over {months} months.',
        holds: 'Every step the guideline names has been taken.',
      },
    ],
    ['knee'],
  ),
];
