import { BODY, type Drug, type GuidelineTopic, type Reason, type TreatmentLine } from './treatment-line.ts';

export const NO_EFFECT_NOTED: Reason = {
  records: ['past: {He} has taken {called} for {months} months.'],
  finds:
    '{worker} has taken {called} for {months} months, but [no report measures what it does for the pain|its effect on pain and activity is nowhere set down].',
  holds:
    '[Without a recorded effect there is no basis for going on with {called}|Another supply of {called} has no recorded effect to rest on|What {called} does for {him} ought to be known before more is supplied].',
  absent: /relie[fv]|helps|benefit|with the medicine|eases/i,
};
export const TOO_LONG: Reason = {
  records: ['past: {He} has taken {called} daily for {months} months.'],
  finds:
    'With {months} months of daily use [behind {him}|on record] the supply of {called} now asked for [continues|prolongs] long-term treatment.',
  holds:
    '[Use of {called} for that long|So long a time on {called}] is [well past|beyond] the short course the guideline has in view, and [no plan to stop is described|nothing shows a new flare].',
  absent: /flare|acute exacerbation|taper/i,
};
export const WORKS: Reason = {
  records: [
    'complaint score: With {called} {his} pain falls from {high}/10 to {low}/10.',
    'complaint tasks: On it {he} can [cook, drive and walk the dog|work a full shift and sleep through the night], and there are no side effects.',
  ],
  finds:
    'With {called} the pain falls from {high}/10 to {low}/10, daily tasks are done, and no side effects are reported.',
  holds:
    '[A recorded gain in pain and activity supports going on with {called}|This answer to {called} is of the kind the guideline looks for].',
};
export const SHORT_COURSE: Reason = {
  records: [
    'complaint flare: A flare began {few} days before the visit, with spasm on examination.',
    'past: {He} has not taken {called} before.',
  ],
  finds: 'A flare began {few} days before the visit, spasm was found, and {called} would be new to {him}.',
  holds: 'A short supply [of {called} for a flare|of {called} to get through a flare] is within the guideline.',
};
export const NO_TRIAL: Reason = {
  records: ['past: {He} takes [acetaminophen|ibuprofen] as needed.'],
  finds:
    '{worker} takes an over-the-counter medicine as needed; a first-line medicine has not been tried before {called}.',
  holds: 'The order of treatment that the guideline sets out before {called} has not been followed.',
  absent: /gabapentin|duloxetine|amitriptyline|pregabalin|failed/i,
};

export const drug = (called: string, names: string, quantities = '#30|#60|#90'): Drug => ({
  called,
  names: names.split('|'),
  quantities: quantities.split('|'),
});

export function drugLine(
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
