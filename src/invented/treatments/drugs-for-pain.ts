import { drug, drugLine, NO_EFFECT_NOTED, SHORT_COURSE, TOO_LONG, WORKS } from './drug-line.ts';
import { SPINE, type TreatmentLine } from './treatment-line.ts';

/** The classes most often disputed. */
export const DRUGS_FOR_PAIN: readonly TreatmentLine[] = [
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
];
