import type { Determination, Issue, Item } from '../../determination/index.ts';
import { type DrugMention, drugs, isClassName, isOpioid, treatment } from '../../treatment/index.ts';
import type { Check, Find } from '../check.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

export const opioidNoticePresent: Check = {
  id: 'opioid-notice-present',
  requires:
    'Where an opioid is found not necessary, the reasons warn against stopping it abruptly and speak of tapering.',
  severity: 'block',
  authorities: ['practice-opioid-notice', 'ccr-9792.24.4'],
  run: ({ tree, issues }, find) => {
    const told = issues.some(
      ({ issue, rationale }) => asksForOpioid(issue.item) && rationale && WARNS.test(rationale.text),
    );
    for (const subject of issues) {
      const { issue, rationale } = subject;
      if (issue.decision?.value !== 'upheld' || !rationale || !asksForOpioid(issue.item) || !isInUse(tree)) continue;
      noticeIn(subject, rationale, told, find);
    }
  },
};

// The guideline it points to is in force since 28 July 2016; letters with the notice were first seen at the end of that year.
const IN_USE_SINCE = '2016-12-01';

function isInUse(tree: Determination): boolean {
  const { decisionDate, dateAssigned, urDenialDate } = tree.header;
  const dated = decisionDate ?? dateAssigned ?? urDenialDate;
  return dated !== null && dated.value >= IN_USE_SINCE;
}

const WARNS =
  /\b(?:stop|stopped|stopping|discontinu\w+|cessation|ceas\w+|withdrawn|withdrawal|terminat\w+)\b[^.;]{0,60}\b(?:abrupt|sudden)|\b(?:abrupt|sudden)(?:ly)?\b[^.;]{0,40}\b(?:stop|discontinu|cessation|ceas|withdraw|terminat)|\binterpreted as a recommendation to stop/i;
const STANDING_WARNING = /\binterpreted as a recommendation to stop/i;
const ADDRESSES = /\bdecision (?:only )?(?:addresses|concerns|is about)\b/i;
const TAPERING = /\b(?:taper|wean)/i;

function noticeIn({ issue, item }: IssueSubject, rationale: Said, told: boolean, find: Find): void {
  const drug = opioidOf(issue.item);
  if (!drug) return;
  const name = nameOf(drug);
  const related = [{ said: item, span: spanOf(item, issue, drug), label: 'the item asks for' }];
  const last = rationale.sentences.at(-1) ?? { start: 0, end: rationale.text.length };
  if (!WARNS.test(rationale.text)) {
    find({
      said: rationale,
      span: last,
      issue: issue.number,
      reason: `Unexpected end of the reasons for ${name}, an opioid, expected the notice on tapering. A worker who stops a long-used opioid at once may come to harm.`,
      expected: 'the notice that the decision is no advice to stop opioids abruptly, and where tapering is described',
      advice: 'Add the notice; it may stand anywhere in the reasons.',
      related,
      // A word on tapering of the reviewer's own does most of what the notice does.
      ...((told || TAPERING.test(rationale.text)) && { severity: 'warning' as const }),
    });
    return;
  }
  const lacks = partLacking(rationale.text);
  if (!lacks) return;
  const notice = rationale.sentences.find(({ start, end }) => WARNS.test(rationale.text.slice(start, end))) ?? last;
  find({
    said: rationale,
    span: notice,
    issue: issue.number,
    reason: `Unexpected notice on ${name} without the sentence that says ${lacks}, expected the whole notice.`,
    expected: lacks,
    advice: 'Complete the notice.',
    related,
    severity: 'warning',
  });
}

/** Which sentence of the notice is not there: its printed form has three; one in other words needs to speak of tapering. */
function partLacking(text: string): string | null {
  if (STANDING_WARNING.test(text) && !ADDRESSES.test(text)) return 'what the decision addresses';
  return TAPERING.test(text) ? null : 'where tapering is described';
}

/** The opioid asked for itself: not one named beside a test for it, a pump, an operation or a service around one. */
function opioidOf({ request }: Item): DrugMention | undefined {
  if (request.ancillary || request.treatments.some(one => !GIVES_DRUGS.has(treatment(one.treatment).kind)))
    return undefined;
  return request.drugs.find(
    one => isOpioid(one.drug) && one.drugClass === 'opioids' && !isClassName(one.drug) && drugs.has(one.drug),
  );
}

// A "box", a "patch" or a "program" beside a drug changes nothing of what is asked for.
const GIVES_DRUGS = new Set(['supply', 'equipment']);

const asksForOpioid = (item: Item): boolean => opioidOf(item) !== undefined;

const nameOf = ({ drug }: DrugMention): string => drug.replaceAll('/', ' with ');

function spanOf(item: Said, issue: Issue, drug: DrugMention) {
  const named = issue.item.request.text.slice(drug.start, drug.end);
  const start = Math.max(0, item.text.lastIndexOf(named));
  return { start, end: start + named.length };
}
