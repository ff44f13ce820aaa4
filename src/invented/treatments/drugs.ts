import {
  BODY,
  type Drug,
  type GuidelineTopic,
  LIMBS,
  type Reason,
  SPINE,
  type TreatmentLine,
} from './treatment-line.ts';

const NO_EFFECT_NOTED: Reason = {
  records: ['past: {He} has taken {called} for {months} months.'],
  finds:
    '{worker} has taken {called} for {months} months, but [no report measures what it does for the pain|its effect on pain and activity is nowhere set down].',
  holds:
    '[Without a recorded effect there is no basis for going on with {called}|Another supply of {called} has no recorded effect to rest on|What {called} does for {him} ought to be known before more is supplied].',
  absent: /relie[fv]|helps|benefit|with the medicine|eases/i,
};
const TOO_LONG: Reason = {
  records: ['past: {He} has taken {called} daily for {months} months.'],
  finds:
    'With {months} months of daily use [behind {him}|on record] the supply of {called} now asked for [continues|prolongs] long-term treatment.',
  holds:
    '[Use of {called} for that long|So long a time on {called}] is [well past|beyond] the short course the guideline has in view, and [no plan to stop is described|nothing shows a new flare].',
  absent: /flare|acute exacerbation|taper/i,
};
const WORKS: Reason = {
  records: [
    'complaint score: With {called} {his} pain falls from {high}/10 to {low}/10.',
    'complaint tasks: On it {he} can [cook, drive and walk the dog|work a full shift and sleep through the night], and there are no side effects.',
  ],
  finds:
    'With {called} the pain falls from {high}/10 to {low}/10, daily tasks are done, and no side effects are reported.',
  holds:
    '[A recorded gain in pain and activity supports going on with {called}|This answer to {called} is of the kind the guideline looks for].',
};
const SHORT_COURSE: Reason = {
  records: [
    'complaint flare: A flare began {few} days before the visit, with spasm on examination.',
    'past: {He} has not taken {called} before.',
  ],
  finds: 'A flare began {few} days before the visit, spasm was found, and {called} would be new to {him}.',
  holds: 'A short supply [of {called} for a flare|of {called} to get through a flare] is within the guideline.',
};
const NO_TRIAL: Reason = {
  records: ['past: {He} takes [acetaminophen|ibuprofen] as needed.'],
  finds:
    '{worker} takes an over-the-counter medicine as needed; a first-line medicine has not been tried before {called}.',
  holds: 'The order of treatment that the guideline sets out before {called} has not been followed.',
  absent: /gabapentin|duloxetine|amitriptyline|pregabalin|failed/i,
};

const drug = (called: string, names: string, quantities = '#30|#60|#90'): Drug => ({
  called,
  names: names.split('|'),
  quantities: quantities.split('|'),
});

function drugLine(
  id: string,
  subcategory: string,
  weight: number,
  overturned: number,
  drugs: readonly Drug[],
  guideline: GuidelineTopic,
  says: readonly string[],
  refused: readonly Reason[],
  granted: readonly Reason[],
  parts: readonly string[] = BODY,
): TreatmentLine {
  const reviewer = 'pain';
  return {
    id,
    category: 'pharmaceuticals',
    subcategory,
    weight,
    overturned,
    parts,
    reviewer,
    item: { form: 'drug', drugs },
    guideline,
    says,
    refused,
    granted,
  };
}

export const DRUGS: readonly TreatmentLine[] = [
  drugLine(
    'opioids',
    'opioids',
    6,
    0.07,
    [
      drug('hydrocodone with acetaminophen', 'Norco 10/325mg|Norco 5/325mg|Hydrocodone/APAP 10/325mg', '#60|#90|#120'),
      drug('oxycodone', 'Oxycodone 10mg|Oxycodone IR 15mg', '#60|#90|#120'),
      drug('tramadol', 'Tramadol 50mg|Ultram 50mg|Tramadol ER 150mg', '#30|#60|#90'),
      drug('morphine', 'MS Contin 15mg|Morphine sulfate ER 30mg', '#60'),
      drug('tapentadol', 'Nucynta 75mg|Nucynta ER 100mg', '#60'),
      drug('transdermal buprenorphine', 'Butrans 10mcg/hr patch', '#4'),
    ],
    { book: 'opioids', section: 'Maintenance of Chronic Opioid Treatment', pages: '78-80', odg: ['Pain', 'Opioids'] },
    [
      '{Guideline} lets opioid treatment go on only where pain and function are both better for it, with one prescriber, the lowest dose that works, and regular looks at side effects and misuse.',
      'To continue an opioid, {guideline} wants four things on record at each visit: pain relief, activity, side effects and any sign of misuse.',
      'Long use of opioids is discouraged by {guideline} unless the worker functions better on the drug than off it, and this has to be set down and looked at again.',
    ],
    [
      NO_EFFECT_NOTED,
      {
        records: [
          'past: {He} has taken {called} for {years} years.',
          'complaint score: {His} pain is {score}/10 with medicine and {score}/10 without.',
          'past: {He} has not worked since {lastMonth}.',
        ],
        finds:
          'After {years} years of {called} the pain is {score}/10 with and without medicine and {worker} is not working.',
        holds: 'Neither pain nor function is better for it.',
        absent: /improv|relie[fv]|helps/i,
      },
    ],
    [
      WORKS,
      {
        records: [
          'past: {He} had an operation on {recent} and the first days were painful.',
          'past: {He} has signed an opioid agreement, and the State database shows one prescriber.',
        ],
        finds: 'The operation took place on {recent}; there is one prescriber and a signed agreement.',
        holds: 'For severe pain in the first weeks after surgery this supply is in order.',
      },
    ],
  ),
  drugLine(
    'nsaids',
    'nsaid',
    4,
    0.1,
    [
      drug('naproxen', 'Naproxen 550mg|Anaprox DS 550mg', '#60|#90'),
      drug('ibuprofen', 'Ibuprofen 800mg|Motrin 600mg', '#60|#90'),
      drug('meloxicam', 'Mobic 15mg|Meloxicam 7.5mg', '#30|#60'),
      drug('celecoxib', 'Celebrex 200mg', '#30|#60'),
      drug('etodolac', 'Etodolac 400mg', '#60'),
    ],
    {
      book: 'chronic',
      section: 'NSAIDs (non-steroidal anti-inflammatory drugs)',
      pages: '67-73',
      odg: ['Pain', 'NSAIDs'],
    },
    [
      '{Guideline} advises these medicines at the lowest dose for the shortest time, and with an eye to the stomach, the heart and the kidneys.',
      'For flares of pain {guideline} accepts an anti-inflammatory medicine briefly; for long use it asks for proof of effect.',
    ],
    [NO_EFFECT_NOTED, TOO_LONG],
    [WORKS, SHORT_COURSE],
  ),
  drugLine(
    'muscle-relaxants',
    'muscle-relaxants',
    4,
    0.05,
    [
      drug('cyclobenzaprine', 'Cyclobenzaprine 7.5mg|Flexeril 10mg', '#30|#60|#90'),
      drug('carisoprodol', 'Soma 350mg|Carisoprodol 350mg', '#30|#60'),
      drug('tizanidine', 'Zanaflex 4mg|Tizanidine 4mg', '#60|#90'),
      drug('methocarbamol', 'Robaxin 750mg', '#60'),
      drug('orphenadrine', 'Norflex ER 100mg|Orphenadrine ER 100mg', '#60'),
    ],
    { book: 'chronic', section: 'Muscle relaxants (for pain)', pages: '63-66', odg: ['Pain', 'Muscle relaxants'] },
    [
      '{Guideline} keeps muscle relaxants for flares, as a second choice and for two to three weeks.',
      'A relaxant loses its effect with time and may lead to dependence, says {guideline}, which allows short use only.',
    ],
    [TOO_LONG, NO_EFFECT_NOTED],
    [SHORT_COURSE],
    SPINE,
  ),
  drugLine(
    'benzodiazepines',
    'benzodiazepines',
    1.2,
    0.03,
    [
      drug('diazepam', 'Diazepam 5mg|Valium 10mg', '#30|#60'),
      drug('alprazolam', 'Xanax 0.5mg|Alprazolam 1mg', '#30|#60'),
      drug('clonazepam', 'Klonopin 1mg', '#30'),
    ],
    { book: 'chronic', section: 'Benzodiazepines', pages: '24', odg: ['Pain', 'Benzodiazepines'] },
    ['{Guideline} limits drugs of this class to four weeks, since tolerance comes quickly and dependence is a danger.'],
    [TOO_LONG],
    [SHORT_COURSE],
  ),
  drugLine(
    'antidepressants',
    'antidepressants',
    1.6,
    0.18,
    [
      drug('duloxetine', 'Cymbalta 60mg|Duloxetine 30mg', '#30|#60'),
      drug('amitriptyline', 'Elavil 25mg|Amitriptyline 25mg', '#30'),
      drug('trazodone', 'Trazodone 50mg', '#30|#60'),
      drug('sertraline', 'Zoloft 50mg', '#30'),
    ],
    {
      book: 'chronic',
      section: 'Antidepressants for chronic pain',
      pages: '13-16',
      odg: ['Pain', 'Antidepressants for chronic pain'],
    },
    [
      '{Guideline} gives this class a first place for nerve pain, with the effect on pain, sleep and mood to be assessed.',
    ],
    [NO_EFFECT_NOTED],
    [WORKS],
    [...SPINE, 'psyche', 'head'],
  ),
  drugLine(
    'anti-epilepsy-drugs',
    'anti-epilepsy-drugs',
    2.2,
    0.15,
    [
      drug('gabapentin', 'Neurontin 600mg|Gabapentin 300mg|Gabapentin 600mg', '#60|#90'),
      drug('pregabalin', 'Lyrica 75mg|Pregabalin 50mg', '#60'),
      drug('topiramate', 'Topamax 50mg', '#60'),
    ],
    { book: 'chronic', section: 'Anti-epilepsy drugs (AEDs)', pages: '16-22', odg: ['Pain', 'Anti-epilepsy drugs'] },
    ['{Guideline} supports these drugs for nerve pain and calls a drop of 30 percent in pain a fair response.'],
    [NO_EFFECT_NOTED],
    [WORKS],
  ),
  drugLine(
    'proton-pump-inhibitors',
    'proton-pump-inhibitors',
    3,
    0.08,
    [
      drug('omeprazole', 'Omeprazole 20mg|Prilosec 20mg', '#30|#60|#90'),
      drug('pantoprazole', 'Protonix 40mg|Pantoprazole 20mg', '#30|#60'),
      drug('esomeprazole', 'Nexium 40mg', '#30'),
    ],
    {
      book: 'chronic',
      section: 'NSAIDs, GI symptoms & cardiovascular risk',
      pages: '68-69',
      odg: ['Pain', 'Proton pump inhibitors (PPIs)'],
    },
    [
      '{Guideline} ties a stomach-protecting drug to risk: age over 65, an earlier ulcer or bleed, use of steroids or blood thinners, or several anti-inflammatory drugs at once.',
    ],
    [
      {
        records: ['past: {He} takes naproxen once daily, and denies heartburn or an earlier ulcer.'],
        finds:
          'At {age}, with naproxen once daily and no heartburn or earlier ulcer, {worker} carries none of these risks.',
        holds: 'A drug of this class is not called for.',
        absent: /gastritis|reflux|steroid medicine|aspirin/i,
      },
    ],
    [
      {
        records: ['past: {He} had a bleeding ulcer {years} years ago and needs naproxen daily.'],
        finds: 'A bleeding ulcer {years} years ago together with daily naproxen puts {worker} at high risk.',
        holds: 'Protection of the stomach is what the guideline advises for such risk.',
      },
    ],
  ),
  drugLine(
    'h2-blockers',
    'h2-blocker',
    0.9,
    0.06,
    [
      drug('ranitidine', 'Ranitidine 150mg|Zantac 150mg', '#60'),
      drug('famotidine', 'Pepcid 20mg|Famotidine 40mg', '#30|#60'),
    ],
    {
      book: 'chronic',
      section: 'NSAIDs, GI symptoms & cardiovascular risk',
      pages: '68-69',
      odg: ['Pain', 'H2 blockers'],
    },
    ['{Guideline} lists a change to an H2 blocker among the answers to stomach upset from anti-inflammatory medicine.'],
    [
      {
        records: ['complaint stomach: {He} has no stomach complaints.'],
        finds: 'No stomach complaints are reported.',
        holds: 'There is nothing for an H2 blocker to treat.',
        absent: /heartburn|dyspepsia|nausea/i,
      },
    ],
    [
      {
        records: [
          'complaint stomach: Naproxen helps, but gives {him} heartburn, and an H2 blocker settled it in the past.',
        ],
        finds: 'Naproxen gives {worker} heartburn that an H2 blocker settled in the past.',
        holds: 'Its use with naproxen follows the guideline.',
      },
    ],
  ),
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
