import type { ComposableLayout, DeterminationData } from '../core/determination/index.ts';
import { type CaseDates, inventDates, inventPeriod } from './case-dates.ts';
import type { CaseIssue } from './case-issue.ts';
import { inventIssues, isOperation } from './case-issues.ts';
import { makeRandom, type Random } from './random.ts';
import { writeRationale } from './rationale.ts';
import { ALSO_DECIDES, inventReviewer } from './reviewers.ts';
import { inventPlace, inventScene, type Place, placeSlots, type Scene } from './scene.ts';
import { writeSummary } from './summary.ts';
import { BODY, type TreatmentLine } from './treatments/treatment-line.ts';
import { TREATMENT_LINES } from './treatments/treatment-lines.ts';

/** A case made up from a seed: what its determination says, and what only its author knows. */
export interface InventedCase {
  readonly data: DeterminationData;
  readonly layout: ComposableLayout;
  readonly scene: Scene;
  readonly issues: readonly CaseIssue[];
}

/** Every so many cases the first item is the next kind of treatment in turn, so that none is missing from a few hundred. */
const TURN = 7;

/** The case of an index under a seed. Total: any whole numbers give a case. */
export function inventCase(index: number, seed: number): InventedCase {
  for (let attempt = 0; ; attempt++) {
    const invented = attemptCase(index, seed, makeRandom(seed, index, attempt));
    if (invented) return invented;
  }
}

function attemptCase(index: number, seed: number, random: Random): InventedCase | null {
  const period = inventPeriod(random);
  const primary = choosePrimary(index, random);
  const wanted = issueCount(random);
  const acute = wanted === 1 && ['part', 'odg'].includes(primary.guideline.book) && random.chance(0.3);
  const expedited = random.chance(0.015);
  const dates = inventDates(period.decision, { acute, expedited }, random);
  const places = choosePlaces(primary, wanted, random);
  const scene = inventScene(places, dates, random);
  const lines = [primary, ...companions(primary, places, wanted - 1, random)];
  const style = period.layout === 'years-and-sections' ? 'sections' : 'pages';
  const issues = inventIssues(scene, lines, style, random);
  if (issues[0]?.line !== primary) return null;
  const length = Math.round(Math.min(720, Math.max(80, random.around(206, 0.42))));
  const summary = writeSummary(scene, { issues, length }, random);
  if (issues.some(({ absent }) => absent?.test(summary.text))) return null;
  const told = new Set<string>();
  const data: DeterminationData = {
    caseNumber: caseNumber(index, seed, dates),
    dateAssigned: dates.assigned,
    dateOfInjury: dates.injury,
    decisionDate: dates.decision,
    urDenialDate: dates.ur,
    applicationReceived: dates.application,
    priority: expedited ? 'expedited' : 'standard',
    reviewer: inventReviewer(reviewerKind(issues), places[0]?.part.id ?? '', random),
    documents: listsDocuments(period.layout) ? documents(scene, random) : null,
    summary: summary.text,
    issues: issues.map(issue => issueData(issue, scene, summary.findings, told, period.layout, random)),
  };
  return saidTwice(data) || looksLater(period.layout, data) ? null : { data, layout: period.layout, scene, issues };
}

const choosePrimary = (index: number, random: Random): TreatmentLine =>
  index % TURN === 0
    ? (TREATMENT_LINES[(index / TURN) % TREATMENT_LINES.length] as TreatmentLine)
    : random.weighted(TREATMENT_LINES.filter(line => !isAdjunct(line)).map(line => [line, line.weight] as const));

const isAdjunct = (line: TreatmentLine): boolean => line.subcategory === 'adjunct-surgical-services';

const issueCount = (random: Random): number =>
  random.weighted([
    [1, 115],
    [2, 34],
    [3, 12],
    [random.int(4, 10), 31],
    [15, 1],
    [21, 1],
  ]);

function choosePlaces(primary: TreatmentLine, wanted: number, random: Random): Place[] {
  const main = inventPlace(random.pick(primary.parts), random);
  const elsewhere = BODY.filter(part => part !== main.part.id);
  const more = (BODY as readonly string[]).includes(main.part.id) && (wanted > 3 || random.chance(0.25));
  return more ? [main, inventPlace(random.pick(elsewhere), random)] : [main];
}

function companions(primary: TreatmentLine, places: readonly Place[], count: number, random: Random): TreatmentLine[] {
  const parts = places.map(place => place.part.id);
  const pool = TREATMENT_LINES.filter(
    line =>
      line !== primary &&
      ALSO_DECIDES[primary.reviewer].includes(line.reviewer) &&
      line.parts.some(part => parts.includes(part)) &&
      (!isAdjunct(line) || isOperation(primary)) &&
      !(isOperation(line) && isOperation(primary)),
  );
  const chosen: TreatmentLine[] = [];
  while (chosen.length < count && chosen.length < pool.length) {
    const left = pool.filter(line => !chosen.includes(line));
    chosen.push(random.weighted(left.map(line => [line, isAdjunct(line) ? line.weight * 12 : line.weight] as const)));
  }
  return chosen;
}

const reviewerKind = (issues: readonly CaseIssue[]) =>
  issues.find(({ line }) => line.reviewer !== 'general')?.line.reviewer ?? 'general';

function issueData(
  issue: CaseIssue,
  scene: Scene,
  findings: readonly string[],
  told: Set<string>,
  layout: ComposableLayout,
  random: Random,
): DeterminationData['issues'][number] {
  const length = Math.round(Math.min(850, Math.max(35, random.around(118, 0.62))));
  const slots = { ...placeSlots(scene, issue.place), ...issue.item.slots };
  const own = issue.place === scene.places[0] && issue.reason.records.length > 0 ? findings : [];
  const facts = { ...issue, slots, findings: own, told, length: issue.reason.records.length > 0 ? length : 0 };
  return {
    item: issue.item.printed,
    decision: issue.decision,
    claimsAdministratorGuideline:
      layout === 'medical-professional-review' ? null : issue.guidelines.claimsAdministrator,
    reviewerGuideline: issue.guidelines.reviewer,
    rationale: writeRationale(facts, random),
  };
}

const listsDocuments = (layout: ComposableLayout): boolean =>
  ['medical-professional-review', 'notice-2013', 'documents-reviewed'].includes(layout);

function documents(scene: Scene, random: Random): string[] {
  const { visit, request, ur, oldStudy } = scene.slots;
  const optional = [
    `Initial report of occupational injury, ${scene.slots.injury}`,
    `Therapy notes through ${scene.slots.lastMonth}`,
    `Report of an imaging study, ${oldStudy}`,
    `Pharmacy record up to ${visit}`,
  ];
  return [
    'Application for independent medical review',
    `Utilization review decision of ${ur}`,
    `Request for authorization, ${request}`,
    `Progress report of the treating physician, ${visit}`,
    ...random.some(optional, random.int(0, 4)),
  ];
}

/** CM, the year of the application, and a number above 9,000,000, which no real case bears. */
function caseNumber(index: number, seed: number, dates: CaseDates): string {
  const number = 9_000_000 + ((index + (Math.imul(seed, 0x9e3779b1) >>> 0)) % 1_000_000);
  return `CM${dates.application.slice(2, 4)}-${number}`;
}

/** Letters that cite pages are told from the next form by them: one whose lines name no page could be of either. */
const looksLater = (layout: ComposableLayout, data: DeterminationData): boolean =>
  layout.startsWith('credentials') &&
  !data.issues.some(issue => /Page\(s\)/.test(`${issue.reviewerGuideline} ${issue.claimsAdministratorGuideline}`));

/** A word twice in a row can come about where two phrases meet. */
const saidTwice = (data: DeterminationData): boolean =>
  [data.summary, ...data.issues.flatMap(issue => [issue.item, issue.rationale])].some(text =>
    /\b([a-z]+) \1\b/i.test(text ?? ''),
  );
