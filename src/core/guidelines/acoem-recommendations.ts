import { type Recommendation, stated } from './recommendation.ts';

const CONDITIONAL = { recommendation: 'COND', confidence: 'recalled-high' } as const;

/** What is public of the chapters of 2004: diagnostics, physical methods, referral. */
export const acoemRecommendations: readonly Recommendation[] = [
  ...stated('neck-and-upper-back-2004', [
    {
      ...{
        id: 'DX-1',
        topic: 'MRI or CT of the neck',
        pages: ['182'],
        treatments: ['mri', 'ct'],
        bodyParts: ['cervical-spine'],
      },
      ...{ recommendation: 'COND', confidence: 'seen' },
      conditions: [
        'to confirm compromise of a nerve root, clear from history and examination, before an invasive procedure',
      ],
    },
    {
      ...{
        id: 'DX-2',
        topic: 'imaging of the neck',
        pages: ['177-178'],
        treatments: ['imaging', 'mri', 'ct', 'x-ray'],
      },
      ...{ bodyParts: ['cervical-spine'], ...CONDITIONAL },
      conditions: [
        'a red flag',
        'tissue insult or neurologic dysfunction',
        'failed strengthening',
        'anatomy before a procedure',
      ],
    },
    {
      ...{ id: 'AC04-4', topic: 'passive modalities for the neck', pages: ['173-174'] },
      ...{
        treatments: ['traction', 'heat-therapy', 'cold-therapy', 'massage', 'tens'],
        bodyParts: ['cervical-spine'],
        ...CONDITIONAL,
      },
      conditions: ['no evidence of high grade'],
    },
  ]),
  ...stated('low-back-2004', [
    {
      ...{
        id: 'DX-3',
        topic: 'imaging of the low back',
        pages: ['303-304'],
        treatments: ['imaging', 'mri', 'ct', 'x-ray'],
      },
      ...{ bodyParts: ['lumbar-spine'], ...CONDITIONAL },
      conditions: ['unequivocal nerve compromise on examination', 'no response to treatment', 'surgery considered'],
    },
    {
      ...{ id: 'DX-4', topic: 'electrodiagnosis of the low back', pages: ['303'], treatments: ['emg', 'ncv'] },
      ...{ bodyParts: ['lumbar-spine', 'lower-extremity'], ...CONDITIONAL },
      conditions: ['subtle focal neurologic dysfunction, symptoms for over three to four weeks'],
    },
    {
      ...{
        id: 'AC04-2',
        topic: 'lumbar traction',
        pages: ['300'],
        treatments: ['traction'],
        bodyParts: ['lumbar-spine'],
      },
      ...{ recommendation: 'NOT_REC', confidence: 'seen' },
      conditions: ['no lasting effect shown', 'decompression lacks evidence'],
    },
    {
      ...{ id: 'AC04-3', topic: 'physical methods for the low back', pages: ['298-300'] },
      ...{
        treatments: ['chiropractic', 'physical-therapy', 'modalities'],
        bodyParts: ['lumbar-spine'],
        ...CONDITIONAL,
      },
      conditions: [
        'manipulation in the first month without radiculopathy',
        'education and exercise at home before passive modalities',
      ],
      source: 'the citation read in a published determination, the content recalled',
    },
    {
      ...{
        id: 'AC04-5',
        topic: 'lumbar support',
        pages: ['301'],
        treatments: ['back-brace'],
        bodyParts: ['lumbar-spine'],
      },
      ...{ recommendation: 'NOT_REC', confidence: 'recalled-high' },
      conditions: ['beyond the acute phase'],
    },
    {
      ...{
        id: 'IN-8',
        topic: 'facet injection',
        pages: ['300-301'],
        treatments: ['facet-injection'],
        bodyParts: ['lumbar-spine'],
      },
      ...CONDITIONAL,
      conditions: ['invasive techniques of doubtful merit', 'medial branch blocks by way of the ODG'],
    },
  ]),
  ...stated('general-approaches-2004', [
    {
      ...{ id: 'AC04-1', topic: 'prescription of physical therapy', pages: ['48'], treatments: ['physical-therapy'] },
      ...{ recommendation: 'COND', confidence: 'seen' },
      conditions: ['worth more where the prescription states the goals of treatment'],
    },
    {
      ...{
        id: 'AC04-9',
        topic: 'consultation',
        pages: ['127'],
        treatments: ['consultation'],
        recommendation: 'REC',
        confidence: 'recalled-high',
      },
      conditions: ['diagnosis uncertain or complex', 'psychosocial factors', 'care may gain by it'],
      source: 'recalled, not read; chapter 7 of the second edition, whose adoption into the MTUS was not verified',
    },
  ]),
  ...stated('shoulder-2004', [
    {
      ...{ id: 'AC04-6', topic: 'imaging and surgery of the shoulder', pages: ['207-211'] },
      ...{ treatments: ['imaging', 'mri', 'surgery'], bodyParts: ['shoulder'], ...CONDITIONAL },
      conditions: ['a red flag, or three to six months of care failed with a clear lesion'],
    },
    {
      ...{
        id: 'AC04-7',
        topic: 'injection of the shoulder',
        pages: ['204'],
        treatments: ['steroid-injection'],
        bodyParts: ['shoulder'],
      },
      ...CONDITIONAL,
      quantity: { min: 2, max: 3, unit: 'injections', perWeeks: null },
      conditions: ['subacromial, over an extended period'],
    },
  ]),
  ...stated('knee-2004', [
    {
      ...{ id: 'AC04-8', topic: 'imaging and surgery of the knee', pages: ['341-345'] },
      ...{ treatments: ['imaging', 'mri', 'meniscectomy'], bodyParts: ['knee'], ...CONDITIONAL },
      conditions: ['most problems improve', 'MRI for ligament or meniscus', 'meniscectomy on clear mechanical signs'],
    },
  ]),
];
