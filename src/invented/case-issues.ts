import type { CaseIssue, FactOfRecord } from './case-issue.ts';
import { type CitationStyle, guidelineLines, lineOf } from './guideline-lines.ts';
import { type InventedItem, inventItem, substitutedItem } from './items.ts';
import { PURCHASE_AFTER_RENTAL, REST_OF_DRUG, REST_OF_VISITS } from './modified-requests.ts';
import { type Slots, say } from './phrase.ts';
import type { Random } from './random.ts';
import { type Place, placeSlots, type Scene } from './scene.ts';
import { split } from './summary.ts';
import type { Reason, TreatmentLine } from './treatments/treatment-line.ts';

/** What an ancillary service shares the fate of. */
const WITH_OPERATION = {
  upheld: {
    records: [],
    finds: 'The service, {item}, belongs to the operation decided above.',
    holds: 'Since that operation was not found necessary, nothing remains for this service to support.',
  },
  overturned: {
    records: [],
    finds: 'The service, {item}, belongs to the operation decided above, which was found necessary.',
    holds: 'It is a usual part of such an operation.',
  },
} as const satisfies Record<string, Reason>;

export const isOperation = (line: TreatmentLine): boolean =>
  line.reviewer.endsWith('surgeon') && /arthroscop|surgery|repair|fusion/.test(line.id);
const isAncillary = (line: TreatmentLine): boolean => line.item.form === 'plain' && line.item.ancillary === true;

/** Decides each line's request in turn, so that no issue's facts contradict another's. Drops a line that cannot agree. */
export function inventIssues(
  scene: Scene,
  lines: readonly TreatmentLine[],
  style: CitationStyle,
  random: Random,
): CaseIssue[] {
  const issues: CaseIssue[] = [];
  for (const line of lines) {
    const place = scene.places.find(({ part }) => line.parts.includes(part.id));
    if (!place) continue;
    for (let attempt = 0; attempt < 8; attempt++) {
      const issue = inventIssue(scene, line, place, issues, style, random);
      if (!issue || !agree(issue, issues)) continue;
      issues.push(issue);
      break;
    }
  }
  return issues;
}

function inventIssue(
  scene: Scene,
  line: TreatmentLine,
  place: Place,
  before: readonly CaseIssue[],
  style: CitationStyle,
  random: Random,
): CaseIssue | null {
  const operation = isAncillary(line) ? before.find(issue => isOperation(issue.line)) : undefined;
  const decision = operation?.decision ?? (random.chance(line.overturned) ? 'overturned' : 'upheld');
  const slots = placeSlots(scene, place);
  const chosen = operation
    ? { reason: WITH_OPERATION[decision] as Reason, modify: false }
    : chooseReason(scene, line, decision, random);
  if (!chosen) return null;
  const { reason, item } = itemFor(line, decision, chosen, slots, random);
  const all = { ...slots, ...item.slots };
  const guidelines = guidelineLines(
    { topic: line.guideline, chapter: place.part.chapter, on: scene.dates.ur, style },
    random,
  );
  return {
    line,
    place,
    decision,
    reason,
    item,
    guidelines: operation && decision === 'upheld' ? { ...guidelines, ...noneCited() } : guidelines,
    records: reason.records.map(record => factOf(record, all, random)),
    absent: reason.absent ?? null,
  };
}

const noneCited = () => ({
  claimsAdministrator: lineOf('The Claims Administrator', 'none', '', '', 'sections'),
  reviewer: lineOf('The Expert Reviewer', 'none', '', '', 'sections'),
});

const MODIFIED_SHARE = 0.14;

/** A reason that the time since the injury allows; or none, to be modified, for a part of such requests. */
function chooseReason(
  scene: Scene,
  line: TreatmentLine,
  decision: CaseIssue['decision'],
  random: Random,
): { reason: Reason | null; modify: boolean } | null {
  if (line.item.form !== 'plain' || line.id === 'tens') {
    const enough = line.item.form !== 'drug' || scene.daysSinceInjury > 150;
    if (enough && random.chance(MODIFIED_SHARE) && (line.id !== 'tens' || decision === 'upheld'))
      return { reason: null, modify: true };
  }
  const reasons = (decision === 'upheld' ? line.refused : line.granted).filter(({ records }) => {
    const text = records.join(' ');
    if (/\{months\}|\{prior\}|over a year/.test(text) && scene.daysSinceInjury < 150) return false;
    if (/\{lastMonth\}/.test(text) && scene.daysSinceInjury < 90) return false;
    return !/\{years\}/.test(text) || scene.daysSinceInjury > 1095;
  });
  return reasons.length > 0 ? { reason: random.pick(reasons), modify: false } : null;
}

function itemFor(
  line: TreatmentLine,
  decision: CaseIssue['decision'],
  chosen: { reason: Reason | null; modify: boolean },
  slots: Slots,
  random: Random,
): { reason: Reason; item: InventedItem } {
  if (chosen.reason) return { reason: chosen.reason, item: inventItem(line.item, chosen.reason, slots, false, random) };
  if (line.id === 'tens')
    return {
      reason: PURCHASE_AFTER_RENTAL,
      item: substitutedItem('Purchase of a TENS unit', 'a rental of a TENS unit for 1 month'),
    };
  if (line.item.form === 'drug') {
    const item = inventItem(line.item, REST_OF_DRUG.refused, slots, true, random);
    const reasons = decision === 'upheld' ? line.refused : line.granted;
    return {
      reason: item.modified ? REST_OF_DRUG[decision === 'upheld' ? 'refused' : 'granted'] : random.pick(reasons),
      item,
    };
  }
  const item = inventItem(line.item, REST_OF_VISITS.refused, slots, true, random);
  const tooMany = Number(item.slots.original) > Number(item.slots.limit);
  if (decision === 'upheld') return { reason: tooMany ? REST_OF_VISITS.tooMany : REST_OF_VISITS.refused, item };
  return tooMany
    ? {
        reason: line.granted[0] as Reason,
        item: inventItem(line.item, line.granted[0] as Reason, slots, false, random),
      }
    : { reason: REST_OF_VISITS.granted, item };
}

function factOf(record: string, slots: Slots, random: Random): FactOfRecord {
  const [head, text] = split(record);
  const [section, topic] = head.split(' ') as [FactOfRecord['section'], string | undefined];
  return { section, topic: topic ?? null, text: say(text, slots, random) };
}

/** Whether an issue can stand beside those before it: no topic told twice, nothing said that another calls missing. */
function agree(issue: CaseIssue, before: readonly CaseIssue[]): boolean {
  const texts = (of: CaseIssue): string[] => [...of.records.map(record => record.text), of.item.printed];
  if (issue.absent && texts(issue).some(text => issue.absent?.test(text))) return false;
  return before.every(other => {
    if (other.item.request === issue.item.request) return false;
    if (other.absent && texts(issue).some(text => other.absent?.test(text))) return false;
    if (issue.absent && texts(other).some(text => issue.absent?.test(text))) return false;
    return issue.records.every(
      ({ topic, text }) => !topic || other.records.every(record => record.topic !== topic || record.text === text),
    );
  });
}
