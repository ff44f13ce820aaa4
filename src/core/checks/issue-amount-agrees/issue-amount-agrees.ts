import type { Span } from '../../text/index.ts';
import { type AmountMention, drugsIn } from '../../treatment/index.ts';
import type { Check, Find, FoundAt } from '../check.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';
import { type AskedFor, askedForIn, inDays, meets, sumOf } from './asked-for.ts';
import { type Restatement, restatementsIn } from './restated.ts';
import { numbersOf } from './strength-numbers.ts';
import { disagreementsWithin } from './within-item.ts';

export const issueAmountAgrees: Check = {
  id: 'issue-amount-agrees',
  requires:
    'Number, frequency, duration, dose and quantity agree within the item and between the item and its reasons.',
  severity: 'block',
  authorities: ['lab-4610.6-h-5', 'lab-4610.5-c-3'],
  run: (subject, find) => {
    let asked: AskedFor | undefined;
    const all = (): AskedFor => {
      asked ??= askedForIn(subject);
      return asked;
    };
    for (const issue of subject.issues) {
      for (const { span, reason, expected, weak } of disagreementsWithin(issue))
        find({
          said: issue.item,
          span,
          issue: issue.number,
          reason,
          expected,
          advice: 'See the request for authorization and the utilization review decision for what was asked for.',
          ...(weak && { severity: 'warning' as const }),
        });
      const { rationale } = issue;
      if (!rationale) continue;
      for (const zone of restatementsIn(rationale, issue)) {
        const off = strengthOff(issue, rationale, zone) ?? amountOff(rationale, zone, all);
        if (!off) continue;
        say(find, subject, issue, rationale, off);
        break;
      }
    }
  },
};

interface Off {
  readonly span: Span;
  readonly reason: string;
  readonly amount?: AmountMention;
}

function say(
  find: Find,
  { summary }: Subject,
  issue: IssueSubject,
  rationale: Said,
  { span, reason, amount }: Off,
): void {
  // What the summary tells of the request was not made up by the reasons, though the item does not say it; nor need the
  // pieces of a drug be, where the item names the drug alone.
  const told =
    amount && ((summary && isTold(summary, amount)) || (amount.kind === 'quantity' && !/\d/.test(issue.item.text)));
  const found: FoundAt = {
    said: rationale,
    span,
    issue: issue.number,
    reason,
    advice: 'Decide what the item asks for, in its own numbers.',
    related: [{ said: issue.item, span: { start: 0, end: issue.item.text.length }, label: 'the item says' }],
  };
  find(told ? { ...found, severity: 'warning' } : found);
}

function isTold({ amounts }: Said, amount: AmountMention): boolean {
  const alike = (kind: AmountMention['kind']): string => (kind === 'quantity' ? 'visits' : kind);
  if (amounts.some(one => alike(one.kind) === alike(amount.kind) && meets([one], amount))) return true;
  const rates = amounts.flatMap((one, at) => (one.kind === 'per-week' ? [sumOf(amounts.slice(at))] : []));
  return alike(amount.kind) === 'visits' && rates.some(sum => sum !== null && meets([sum], amount));
}

/** "Norco 5/325" judged where "Norco 10/325" is asked for. */
function strengthOff({ item, issue }: IssueSubject, rationale: Said, zone: Span): Off | null {
  const words = wordsAt(rationale, zone);
  if (issue.item.request.drugs.length === 0 || !/\d/.test(words)) return null;
  for (const one of drugsIn(words)) {
    if (one.strength === null) continue;
    const asked = item.drugs.filter(two => two.drug === one.drug && two.strength !== null);
    const numbers = numbersOf(one.strength);
    if (asked.length === 0 || asked.some(two => agree(numbers, numbersOf(two.strength as string)))) continue;
    const expected = asked[0]?.strength as string;
    const span = { start: zone.start + one.start, end: zone.start + one.end };
    return { span, reason: `Unexpected ${one.drug} ${one.strength}, expected ${expected} as the item asks for.` };
  }
  return null;
}

/** One of two may leave out what the other says: "Norco 10" and "Norco 10/325". */
const agree = (one: readonly number[], other: readonly number[]): boolean =>
  (one.length === 1 && other.includes(one[0] as number)) ||
  one.every((number, i) => other[i] === undefined || other[i] === number);

/** The first amount of a restatement that no item says, and none follows from. */
function amountOff(rationale: Said, { amounts: mentions }: Restatement, all: () => AskedFor): Off | null {
  if (mentions.length === 0) return null;
  const asked = all();
  const sum = sumOf(mentions);
  const counts = mentions.filter(one => one.kind === 'visits' || one.kind === 'quantity');
  const countAgrees = counts.length > 0 && counts.every(one => meets(asked.counts, one));
  if (sum && (meets(asked.counts, sum) || counts.some(one => meets([sum], one) && countAgrees))) return null;
  for (const mention of mentions) {
    const off = offOne(mention, asked, countAgrees);
    if (off) return { span: mention, reason: off(`"${wordsAt(rationale, mention)}"`), amount: mention };
  }
  return null;
}

type Telling = (words: string) => string;

function offOne(mention: AmountMention, asked: AskedFor, countAgrees: boolean): Telling | null {
  const days = inDays(mention);
  if (days) {
    if (meets(asked.days, days, 0.1) || countAgrees) return null;
    if (asked.days.length > 0) return other();
    return asked.timed ? null : unsaid('length of time');
  }
  switch (mention.kind) {
    case 'visits':
    case 'quantity':
      // "Two" may count the sides or the parts an item names.
      if (mention.to === 1 || meets(asked.counts, mention) || (mention.to === 2 && asked.counts.length === 0))
        return null;
      return asked.counts.length === 0 ? unsaid('number') : other();
    case 'per-week':
      if (meets(asked.rates, mention) || countAgrees) return null;
      return asked.rates.length === 0 ? unsaid('frequency') : other();
    case 'refills':
      return asked.refills.length === 0 || meets(asked.refills, mention) ? null : other();
    case 'hours-per-day':
      return asked.hours.length === 0 || meets(asked.hours, mention) ? null : other();
    case 'grams':
    case 'milliliters':
      return asked.sizes.length === 0 || meets(asked.sizes, mention) ? null : other();
    default:
      return null;
  }
}

const other = (): Telling => words =>
  `Unexpected ${words}, expected the amount the item asks for: what is decided is not what is in dispute.`;
const unsaid =
  (what: string): Telling =>
  words =>
    `Unexpected ${words}, expected no ${what}: the item does not say one, and what is decided is not what is in dispute.`;
