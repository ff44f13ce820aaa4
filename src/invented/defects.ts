import { addDays } from '../core/calendar/index.ts';
import type { DeterminationData, IssueData } from '../core/determination/index.ts';
import { DATE_STYLES } from './case-dates.ts';
import { findEdition } from './editions.ts';
import type { InventedCase } from './invented-case.ts';
import type { Random } from './random.ts';

/** A mistake put into an invented determination on purpose: the check that should find it, and in which issue. */
export interface PlantedDefect {
  readonly check: string;
  /** From 1; null for the whole document. */
  readonly issue: number | null;
}

/** Puts a mistake into the data, or gives null where this case has no place for it. */
type Planter = (data: DeterminationData, invented: InventedCase, random: Random) => Planted | null;
type Planted = readonly [data: DeterminationData, issue: number | null];

/** Rewrites one issue: the first for which `rewrite` gives something else than null. */
function inIssue(data: DeterminationData, rewrite: (issue: IssueData, at: number) => IssueData | null): Planted | null {
  for (const [at, issue] of data.issues.entries()) {
    const changed = rewrite(issue, at);
    if (changed) return [{ ...data, issues: data.issues.with(at, changed) }, at + 1];
  }
  return null;
}

const inRationale = (data: DeterminationData, rewrite: (text: string, at: number) => string | null): Planted | null =>
  inIssue(data, (issue, at) => {
    const rationale = rewrite(issue.rationale ?? '', at);
    return rationale === null || rationale === issue.rationale ? null : { ...issue, rationale };
  });

const inSummary = (data: DeterminationData, rewrite: (text: string) => string): Planted | null => {
  const summary = rewrite(data.summary ?? '');
  return summary === data.summary ? null : [{ ...data, summary }, null];
};

const sentences = (text: string): string[] => text.split(/(?<=\.) (?=[A-Z])/);
const otherSide = (text: string): string =>
  text.replace(/\b(left|right)\b/g, side => (side === 'left' ? 'right' : 'left'));
const OTHER_PARTS = ['left elbow', 'right ankle', 'cervical spine', 'left hip'];
const PART = /\b(?:(?:left|right) )?(?:lumbar spine|cervical spine|shoulder|elbow|wrist|hip|knee|ankle)\b/g;

/** The planters by the id of the check that should speak. */
export const PLANTERS: Readonly<Record<string, Planter>> = {
  'issue-complete': data => inIssue(data, issue => ({ ...issue, rationale: null })),
  'rationale-concludes': data =>
    inRationale(data, text => {
      const kept = sentences(text).filter(sentence => !/medical(ly)? necess/i.test(sentence));
      return kept.length > 1 ? kept.join(' ') : null;
    }),
  'outcome-agrees-with-rationale': data =>
    inIssue(data, issue => ({ ...issue, decision: issue.decision === 'upheld' ? 'overturned' : 'upheld' })),
  'issue-amount-agrees': data =>
    inRationale(data, text => {
      const amount = /(?<=(?:sessions|visits|times|QTY:|#) ?)\d+(?=[^.]*(?:not )?medically necessary)/.exec(text);
      return amount
        ? `${text.slice(0, amount.index)}${Number(amount[0]) + 4}${text.slice(amount.index + amount[0].length)}`
        : null;
    }),
  'issue-body-part-agrees': (data, invented, random) =>
    inRationale(data, (text, at) => {
      const own = invented.issues[at]?.place.part.name ?? '';
      const other = random.pick(OTHER_PARTS.filter(part => !part.includes(own)));
      return text.includes(own) ? text.replace(PART, other) : null;
    }),
  'issue-side-agrees': data =>
    inRationale(data, (text, at) =>
      /\b(left|right)\b/.test(data.issues[at]?.item ?? '') && /\b(left|right)\b/.test(text) ? otherSide(text) : null,
    ),
  'absence-claim-holds': data => {
    const had = /(?:completed|attended|had) \d+ (?:sessions|visits) of ([a-z ]+?)(?:[.,]| for| to| with)/.exec(
      data.summary ?? '',
    );
    return had ? inRationale(data, text => `There is no documentation of ${had[1]} to date. ${text}`) : null;
  },
  'ur-outcome-agrees': data =>
    inRationale(data, text => {
      const day = data.urDenialDate ? DATE_STYLES[0]!(data.urDenialDate) : '';
      return `Utilization review approved this request in full on ${day}. ${text}`;
    }),
  'dates-agree': data => {
    const { dateOfInjury: injury } = data;
    if (!injury) return null;
    return inSummary(data, text => {
      const style = DATE_STYLES.find(write => text.includes(write(injury)));
      return style ? text.replace(style(injury), style(addDays(injury, 11))) : text;
    });
  },
  'dates-in-order': data =>
    inSummary(data, text => {
      const ur = data.urDenialDate ?? '';
      const style = [DATE_STYLES[0]!, DATE_STYLES[3]!].find(write => text.includes(write(ur)));
      return style ? text.replace(style(ur), style(`3${ur.slice(1)}`)) : text;
    }),
  'worker-described-consistently': (data, invented) =>
    inSummary(data, text => {
      const [from, to] = invented.scene.sex === 'female' ? ['She', 'He'] : ['He', 'She'];
      const at = text.lastIndexOf(`. ${from} `);
      return at < 0 ? text : `${text.slice(0, at)}. ${to}${text.slice(at + 2 + (from?.length ?? 0))}`;
    }),
  'visits-add-up': data =>
    inRationale(data, text =>
      text.replace(/(the total would be |makes? )(\d+)/, (_, lead, total) => `${lead}${Number(total) + 5}`),
    ),
  'guideline-in-force': data =>
    inIssue(data, issue => {
      const early = (data.decisionDate ?? '') < '2017-12-01';
      const line = issue.reviewerGuideline ?? '';
      const wrong = early
        ? line.replace(/Low Back Complaints 2004|Knee Complaints 2004/, 'Low Back Disorders 2020')
        : line.replace(/Chronic Pain 2017/, 'Chronic Pain Medical Treatment 2009');
      return wrong === line ? null : { ...issue, reviewerGuideline: wrong };
    }),
  'guideline-fits-body-part': (data, invented) =>
    inIssue(data, (issue, at) => {
      const place = invented.issues[at]?.place.part;
      if (place?.chapter !== 'knee' && place?.chapter !== 'shoulder') return null;
      const own = findEdition(place.chapter, data.urDenialDate ?? '');
      const other = findEdition('low-back', data.urDenialDate ?? '');
      const line = issue.reviewerGuideline ?? '';
      if (!own || !other || !line.includes(own.title)) return null;
      const wrong = line
        .replace(`Chapter ${own.chapter} `, `Chapter ${other.chapter} `)
        .replace(`${own.title} ${own.year}`, `${other.title} ${other.year}`)
        .replace(own.title, other.title);
      return { ...issue, reviewerGuideline: wrong };
    }),
  'opioid-notice-present': data =>
    inRationale(data, text => {
      const at = text.search(/(?:This decision is about the medical necessity of the opioid|Nothing here advises)/);
      return at > 0 ? text.slice(0, at).trim() : null;
    }),
  'rationale-not-pasted': data => {
    const [first, second] = data.issues;
    if (!first || !second || first.decision !== second.decision || (first.rationale?.length ?? 0) < 250) return null;
    return [{ ...data, issues: data.issues.with(1, { ...second, rationale: first.rationale }) }, 2];
  },
  'quotation-closed': data => inRationale(data, text => text.replace(/^(.{30,}?\w) (\w)/, '$1 "$2')),
  'no-repeated-word': data => inRationale(data, text => text.replace(/ (is|the|of) (?!.* \1 )/, ' $1 $1 ')),
  'summary-has-no-gap': data =>
    inSummary(data, text => text.replace(/(?<=\.) (?=[A-Z])/, ' The first report was signed by . ')),
  'identity-exposed': data => inSummary(data, text => text.replace(/\. /, ' (date of birth 03/04/1969). ')),
};

/** Mistakes few cases have a place for are tried more often. */
const SELDOM = [
  'absence-claim-holds',
  'guideline-fits-body-part',
  'guideline-in-force',
  'issue-amount-agrees',
  'issue-side-agrees',
  'opioid-notice-present',
  'rationale-not-pasted',
  'visits-add-up',
];
const CHECKS_BY_CHANCE = Object.keys(PLANTERS).map(check => [check, SELDOM.includes(check) ? 6 : 1] as const);

/** About one case in six bears one or two mistakes. */
const DEFECT_SHARE = 1 / 6;

/** The case's data, as a rule untouched, else with one or two mistakes and what they are. */
export function plantDefects(
  invented: InventedCase,
  random: Random,
): { data: DeterminationData; defects: readonly PlantedDefect[] } {
  let { data } = invented;
  const defects: PlantedDefect[] = [];
  if (!random.chance(DEFECT_SHARE)) return { data, defects };
  const wanted = random.chance(0.25) ? 2 : 1;
  for (let attempt = 0; attempt < 40 && defects.length < wanted; attempt++) {
    const check = random.weighted(CHECKS_BY_CHANCE);
    const planted =
      defects.length > 0 && !apart(defects[0] as PlantedDefect, check)
        ? null
        : PLANTERS[check]?.(data, invented, random);
    if (!planted) continue;
    data = planted[0];
    defects.push({ check, issue: planted[1] });
  }
  return { data, defects };
}

/** A second mistake must not undo or hide the first: one in the summary beside one in an issue does neither. */
const SUMMARY_CHECKS = [
  'dates-agree',
  'dates-in-order',
  'worker-described-consistently',
  'summary-has-no-gap',
  'identity-exposed',
];
const apart = (first: PlantedDefect, check: string): boolean =>
  (first.issue === null) !== SUMMARY_CHECKS.includes(check);
