import type { GuidelineLines } from './guideline-lines.ts';
import type { InventedItem } from './items.ts';
import { capital, type Slots, say, wordCount } from './phrase.ts';
import { type Random, shuffled } from './random.ts';
import type { Reason, TreatmentLine } from './treatments/treatment-line.ts';

const INTRODUCTIONS = [
  'The [question|matter] is {item}.',
  'At issue is {item}.',
  '[A review of|Regarding] {item} starts from the guideline.',
  '[This decision concerns|What is asked for is] {item}.',
];

const CONCLUSIONS = {
  upheld: [
    '[For these reasons|On this record|Taking this together|Accordingly], {item} is not medically necessary.',
    '[As such|Hence|Consequently], the request for {item} is not medically necessary.',
    '[Therefore|So], the request is not medically necessary.',
    'The request for {item} [thus falls short and|does not meet the guideline and] is not medically necessary.',
    'Medical necessity of {item} has not been shown; the request is not medically necessary.',
  ],
  overturned: [
    '[For these reasons|On this record|Taking this together|Accordingly], {item} is medically necessary.',
    '[As such|Hence|Consequently], the request for {item} is medically necessary.',
    '[Therefore|So], the request is medically necessary.',
    'The request for {item} [agrees with|meets] the guideline and is medically necessary.',
  ],
} as const;

const SILENT = [
  'The MTUS does not address {subject}; {guideline} is used because it does.',
  'For {subject} the MTUS offers no recommendation, which is why {guideline} is relied on.',
];

const NONE_COMPETE = [
  'On {item} the two sources cited agree, so there was nothing to weigh between them.',
  'No competing recommendation on {item} was cited that would have to be compared in strength.',
];

/** Thoughts that fit any rationale, for the long ones. */
const THOUGHTS = [
  '[The guideline is presumed right unless better evidence is brought|A departure from the guideline needs evidence of higher quality], and no such evidence came with the request.',
  'What counts is [a change in what the worker can do|function], not comfort alone.',
  'The [treating provider|requesting provider] knows {him} best, and the report was read with that in mind.',
  'The record sent for review was read in full, with most weight on the report of {visit}.',
  'The age of {age} and the time since {injury} were taken into account.',
  'Harm and cost were weighed against what the treatment may bring.',
  '[Alternatives were considered|Other ways to the same end were thought of], among them exercise and simple medicine.',
  'The decision concerns this request only and does not bind a later one on new facts.',
  'A request may be made again with the facts that were found wanting, should they exist.',
  'Any opinion to the contrary in the request was considered and is respected.',
  'The [letter|note] that came with the request [adds no clinical fact|repeats the report].',
  'A [longer|shorter] course of action might be judged differently.',
  'Improvement in pain scores by itself was [given some weight|not taken as decisive].',
  'The expected natural course over the coming [weeks|months] was part of the assessment.',
  'The injury of {injury} is the only one considered here.',
  'The studies behind this recommendation are [few|small] but point the same way.',
  'That the claims administrator reached its own decision on {ur} did not enter into this judgment.',
];

const OPIOID_NOTICES = [
  'This decision is about the medical necessity of the opioid as prescribed and is no advice to stop it abruptly. The worker should talk with the treating physician, and both should look to the MTUS Opioids Treatment Guidelines on tapering for a safe way of weaning.',
  'Nothing here advises that long-term opioids be stopped abruptly. The patient is asked to speak with the treating physician, who will find in the MTUS Opioids Treatment Guidelines, under tapering opioids, how weaning may be done.',
] as const;

export interface RationaleFacts {
  readonly line: TreatmentLine;
  readonly item: InventedItem;
  readonly reason: Reason;
  readonly decision: 'upheld' | 'overturned';
  readonly guidelines: GuidelineLines;
  readonly slots: Slots;
  /** What the summary says of this part's examination, for rationales that tell it again. */
  readonly findings: readonly string[];
  /** Words aimed at. */
  readonly length: number;
  /** What earlier rationales of the case have said: no other says it again. Added to. */
  readonly told: Set<string>;
}

/** One paragraph: what the guideline says, the facts, what follows, the conclusion. */
export function writeRationale(facts: RationaleFacts, random: Random): string {
  const { line, reason, decision, guidelines } = facts;
  const subject = line.guideline.subject ?? `conditions of the ${facts.slots.plain}`;
  const slots = { ...facts.slots, guideline: guidelines.called, Guideline: capital(guidelines.called), subject };
  const again = { ...slots, guideline: 'the same source', Guideline: 'The same source' };
  const guideline = random
    .some(line.says, facts.length > 150 ? 2 : 1)
    .map((text, at) => say(text, at === 0 ? slots : again, random));
  if (guidelines.basis === 'outside-mtus') guideline.unshift(say(random.pick(SILENT), slots, random));
  if (guidelines.basis === 'mtus-and-other') guideline.push(say(random.pick(NONE_COMPETE), slots, random));
  const found = [sayNew(reason.finds, slots, facts.told, random)];
  const follows = [sayNew(reason.holds, slots, facts.told, random)];
  const conclusion = [say(concluding(facts, random), slots, random)];
  if (line.id === 'opioids' && decision === 'upheld') conclusion.push(random.pick(OPIOID_NOTICES));
  const intro = random.chance(0.4) ? [say(random.pick(INTRODUCTIONS), slots, random)] : [];
  const core = [intro, guideline, found, follows, conclusion];
  let left = facts.length - wordCount(core.flat().join(' '));
  for (const text of facts.findings) {
    if (left < 15) break;
    if (facts.told.has(text)) continue;
    facts.told.add(text);
    found.push(
      found.length === 1
        ? say(
            '[The report of {visit} adds the following.|More was noted on {visit}.] {text}',
            { ...slots, text },
            random,
          )
        : text,
    );
    left -= wordCount(text);
  }
  for (const thought of shuffled(THOUGHTS, random).slice(0, random.int(0, 6))) {
    if (left < 12) break;
    if (facts.told.has(thought)) continue;
    facts.told.add(thought);
    const text = say(thought, slots, random);
    follows.push(text);
    left -= wordCount(text);
  }
  return core.flat().join(' ');
}

/** Says a phrase in words the case has not used yet, as far as the phrase has others. */
function sayNew(phrase: string, slots: Slots, told: Set<string>, random: Random): string {
  let text = say(phrase, slots, random);
  for (let attempt = 0; attempt < 8 && told.has(text); attempt++) text = say(phrase, slots, random);
  told.add(text);
  return text;
}

function concluding({ item, decision }: RationaleFacts, random: Random): string {
  const text = random.pick(CONCLUSIONS[decision]);
  return item.retrospective ? text.replace(/\bis ((?:not )?medically)/g, 'was $1') : text;
}
