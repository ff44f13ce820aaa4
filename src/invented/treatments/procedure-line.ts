import type { GuidelineTopic, Reason, ReviewerKind, TreatmentLine } from './treatment-line.ts';

export const UNTRIED: Reason = {
  records: ['past: {He} has had {few} weeks of rest and ice and no formal rehabilitation.'],
  finds:
    '[Care so far has been|So far there have been] {few} weeks of rest and ice, [as far as the record goes|with {item} as the next proposal].',
  holds: 'Rehabilitation comes before {item}.',
  absent: /physical therapy|exercise program|acupuncture|chiropractic/i,
};
export const EXHAUSTED: Reason = {
  records: [
    'past: Exercise, medicine and {prior} sessions of supervised therapy over {months} months gave no lasting benefit.',
    'study match: Imaging of {oldStudy} shows a lesion that matches the findings.',
  ],
  finds:
    '[Exercise, medicine and {prior} sessions of therapy over {months} months gave no lasting benefit, and imaging of {oldStudy} matches the findings|The lesion seen on imaging of {oldStudy} matches the findings, and {prior} sessions of therapy beside exercise and medicine over {months} months did not last in their effect|In {months} months neither exercise nor medicine nor {prior} sessions of therapy gave lasting benefit; imaging of {oldStudy} bears the findings out].',
  holds:
    '[Conservative care has been exhausted and the lesion is clear enough for {item}|The steps that should come before {item} have been taken].',
};
export const NO_NERVE: Reason = {
  records: [
    'exam strength: Strength is 5/5 in all groups.',
    'exam sensation: Light touch is preserved.',
    'exam tension: Nerve tension signs are negative.',
  ],
  finds:
    '[On {visit} strength was 5/5, light touch was preserved and nerve tension signs were negative|Nerve tension signs were negative on {visit}, with full strength and preserved touch].',
  holds: 'Nerve root trouble, the very thing that {item} treats, was not found.',
  absent: /radicul|numb|tingl|4\/5/i,
};
export const NERVE: Reason = {
  records: [
    'complaint radiation: Pain runs down the limb in the line of one nerve root.',
    'exam sensation: Light touch is lessened along that root.',
    'exam tension: Nerve tension signs are positive.',
    'study match: Imaging of {oldStudy} shows that same root displaced.',
    'past: Exercise and anti-inflammatory medicine were tried for {months} months in vain.',
  ],
  finds:
    'The pain follows one nerve root, tension signs are positive, imaging of {oldStudy} shows that root displaced, and {months} months of exercise and medicine were in vain.',
  holds: 'Examination and imaging agree [on the need for {item}|in support of {item}], and simpler care has failed.',
};
export const NO_LESION: Reason = {
  records: ['study match: Imaging of {oldStudy} was read as showing changes of age without a tear or instability.'],
  finds:
    '[Imaging of {oldStudy} shows changes of age without a tear or instability|No tear and no instability were seen on imaging of {oldStudy}, which shows changes of age].',
  holds: 'A lesion that {item} is known to help has not been shown.',
  absent: /full-thickness|unstable|ruptur/i,
};

export function line(
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
  const item =
    subcategory === 'adjunct-surgical-services'
      ? ({ form: 'plain', items: items.split('|'), ancillary: true } as const)
      : ({ form: 'plain', items: items.split('|') } as const);
  return { id, category, subcategory, weight, overturned, parts, reviewer, item, guideline, says, refused, granted };
}
