import { EXHAUSTED, line, NERVE, NO_NERVE, UNTRIED } from './procedure-line.ts';
import { SPINE, type TreatmentLine } from './treatment-line.ts';

export const INJECTIONS: readonly TreatmentLine[] = [
  line(
    ['injection', 'epidural-injection', 'epidural-steroid-injection'],
    [3.5, 0.12],
    ['lumbar-spine'],
    'pain',
    'Left L5-S1 transforaminal epidural steroid injection|Lumbar epidural steroid injection at L4-L5|Right L4-L5 transforaminal epidural steroid injection under fluoroscopy|Interlaminar epidural steroid injection L5-S1',
    {
      book: 'chronic',
      section: 'Epidural steroid injections (ESIs)',
      pages: '46',
      odg: [null, 'Epidural steroid injections (ESIs)'],
    },
    [
      '{Guideline} requires nerve root signs on examination that imaging or nerve tests bear out, and failure of simpler care, before an epidural injection.',
      'An epidural, for {guideline}, is a way to ease nerve root pain so that exercise can go on; signs on examination and a matching study are conditions.',
    ],
    [NO_NERVE],
    [NERVE],
  ),
  line(
    ['injection', 'facet-injection', 'medial-branch-block'],
    [1.4, 0.1],
    SPINE,
    'pain',
    'Bilateral L4-L5 and L5-S1 medial branch blocks|Medial branch block at C5-C6|Facet joint injections L3-L4, L4-L5|Radiofrequency ablation L4-L5 and L5-S1',
    {
      book: 'odg',
      section: '',
      odg: [null, 'Facet joint diagnostic blocks (injections)'],
      subject: 'diagnostic facet blocks in enough detail',
    },
    [
      '{Guideline} looks for axial pain without nerve root signs, at two levels at most, after some six weeks of failed rehabilitation.',
    ],
    [UNTRIED],
    [
      {
        records: [
          'complaint axial: The pain stays in the back and is worse on extension.',
          'past: {prior} sessions of rehabilitation over {months} months failed.',
          'exam facets: Facet loading is positive.',
        ],
        finds:
          'The pain stays in the back, loading of the facets is positive, and {prior} sessions of rehabilitation over {months} months failed.',
        holds: 'The picture is the one these blocks are meant to test.',
      },
    ],
  ),
  line(
    ['injection', 'trigger-point-injection', 'trigger-point-injection'],
    [1.2, 0.08],
    SPINE,
    'pain',
    'Trigger point injections to the {part} times 3|One set of trigger point injections, {part}|Retrospective trigger point injection to the {part} (DOS {dos})',
    {
      book: 'chronic',
      section: 'Trigger point injections',
      pages: '122',
      odg: ['Pain', 'Trigger point injections (TPIs)'],
    },
    [
      '{Guideline} permits these injections where a taut band with a twitch and referred pain is found, after three months and the failure of stretching and medicine.',
    ],
    [
      {
        records: ['exam tenderness: There is widespread tenderness on palpation.'],
        finds: 'The examination of {visit} describes widespread tenderness.',
        holds: 'Tenderness is not a trigger point, for which a twitch and referral of pain are the marks.',
        absent: /twitch|taut|referr/i,
      },
    ],
    [
      {
        records: [
          'exam tenderness: Palpation of a taut band gives a twitch and refers pain.',
          'past: {months} months of stretching and medicine failed.',
        ],
        finds:
          'A taut band that twitches and refers pain was found, and {months} months of stretching and medicine failed.',
        holds: 'Each condition is met.',
      },
    ],
  ),
  line(
    ['injection', 'injection', 'joint-injection'],
    [1.6, 0.14],
    ['shoulder', 'knee', 'hip', 'wrist'],
    'surgeon',
    'Corticosteroid injection to the {part}|Ultrasound guided cortisone injection, {part}|Platelet-rich plasma injection to the {part}',
    { book: 'part', section: 'Initial Care', pages: '@injection', odg: [null, 'Corticosteroid injections'] },
    [
      '{Guideline} accepts one injection, two or three at most over time, when exercise and medicine by mouth have not been enough.',
    ],
    [UNTRIED],
    [EXHAUSTED],
  ),
];
