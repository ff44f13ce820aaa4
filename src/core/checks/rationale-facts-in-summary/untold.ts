import { isKindOf, sameRegion, treatments } from '../../treatment/index.ts';
import { type Sentence, within } from '../claims.ts';
import { type Said, wordsAt } from '../said.ts';
import type { IssueSubject, Subject } from '../subject.ts';

/** A fact of a rationale that the summary does not tell. Its span is in the rationale. */
export interface Untold {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** Ends "expected it in the clinical case summary, which ...". */
  readonly but: string;
}

/** A sentence of a rationale about the worker, and what it is held against. */
export interface FactContext {
  readonly subject: Subject;
  readonly issue: IssueSubject;
  readonly rationale: Said;
  readonly sentence: Sentence;
  readonly summary: Said;
}

const DOCUMENT =
  /\b(?:note|report|visit|evaluation|examination|exam|consultation|letter|PR-?2|MRI|x-?rays?|radiographs?|EMG|CT|study|records?|encounter)\b[^.;]{0,40}$/i;
const DOCUMENT_AFTER =
  /^,? (?:\w+ ){0,3}(?:notes?|reports?|visit|evaluation|examination|consultation|letter|PR-?2|MRI|encounter)\b/i;
const OTHER_DATE =
  /\b(?:utili[sz]ation|UR|request|RFA|authoriz\w+|injur\w+|guidelines?|updated|accessed|revis\w+|edition|determination|denied|DOS|born|non-?certif\w+)\b[^.;]{0,40}$|\b(?:through|to|and) $/i;

/** A note, visit or study of a date that stands neither in the summary nor in the header. */
export function untoldDates({ subject, rationale, sentence, summary }: FactContext): Untold[] {
  return within(rationale.dates, sentence).flatMap(({ value, start, end }) => {
    const before = rationale.text.slice(Math.max(sentence.start, start - 60), start);
    const after = rationale.text.slice(end, end + 50);
    if (OTHER_DATE.test(before) || !(DOCUMENT.test(before) || DOCUMENT_AFTER.test(after))) return [];
    const { header } = subject.tree;
    const known = [header.dateOfInjury, header.urDenialDate, header.applicationReceived, header.decisionDate];
    if (summary.dates.some(date => date.value === value) || known.some(date => date?.value === value)) return [];
    const words = rationale.text.slice(start, end);
    return [{ id: `date:${value}`, start, end, but: `tells of no document or visit of ${words}` }];
  });
}

const WORN = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty-four)';
const HAD_COUNT = new RegExp(
  `\\b(?:has (?:had|received|completed|attended|undergone)|have been|received|completed|attended|underwent)\\b[^.;]{0,30}?\\b(?:at least )?${WORN}\\)? (?:total |previous |prior |completed )*(?:\\w+ ){0,3}(?:sessions?|visits?|treatments?)\\b|\\b${WORN}\\)? (?:previous|prior|completed) (?:\\w+ ){0,3}(?:sessions?|visits?|treatments?)\\b`,
  'i',
);
const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  two: '2',
  three: '3',
  four: '4',
  five: '5',
  six: '6',
  seven: '7',
  eight: '8',
  nine: '9',
  ten: '10',
  eleven: '11',
  twelve: '12',
  eighteen: '18',
  'twenty-four': '24',
};
const VISITS = '(?:sessions?|visits?|treatments?|therapy|acupuncture|chiropractic)';
const NOT_HAD =
  /\b(?:authoriz\w+|approved|certif\w+|request\w*|recommend\w*|guidelines?|should|would|if|ODG|MTUS|trial|no|not|up to|remaining|utili[sz]ation)\b/i;

/** "Eight previous sessions were provided" where the summary gives no such number. */
export function untoldCount({ sentence, summary }: FactContext): Untold[] {
  if (NOT_HAD.test(sentence.text)) return [];
  const match = HAD_COUNT.exec(sentence.text);
  const written = (match?.[1] ?? match?.[2] ?? '').toLowerCase();
  if (!match || written === '') return [];
  const digits = NUMBERS[written] ?? written;
  const word = Object.keys(NUMBERS).find(name => NUMBERS[name] === digits);
  const number = `(?<![-/.])\\b(?:${digits}${word ? `|${word}` : ''})\\b(?! ?(?:out of|over|\\/|-))`;
  const told = new RegExp(`${number}[^.;]{0,60}${VISITS}|${VISITS}[^.;]{0,40}${number}`, 'i').test(summary.text);
  const start = sentence.start + match.index;
  return told
    ? []
    : [{ id: `count:${digits}`, start, end: start + match[0].length, but: 'gives no such number of visits' }];
}

const COMPLAINS =
  /\b(?:experienc\w+|complain\w*|report(?:s|ed)?|has|have|had|presents? with|diagnos\w+|being treated for|suffers?)\b/i;
const NOT_THE_WORKER =
  /\b(?:no|not|without|denie[sd]|if|when|should|may|guidelines?|recommend\w*|studies|literature|patients|is an?|can|could|e\.g|such as)\b/i;

/** A painful part of the body of which the summary never speaks, nor the item. */
export function untoldParts({ issue, rationale, sentence, summary }: FactContext): Untold[] {
  if (!COMPLAINS.test(sentence.text) || NOT_THE_WORKER.test(sentence.text)) return [];
  const known = [...summary.bodyParts, ...issue.issue.item.request.bodyParts];
  return within(rationale.bodyParts, sentence).flatMap(({ part, start, end }) => {
    const after = rationale.text.slice(end, end + 12);
    if (!/^ (?:pain|sprain|strain|fracture|contusion)/i.test(after) || known.some(one => sameRegion(one.part, part)))
      return [];
    return [
      {
        id: `part:${part}`,
        start,
        end: end + (/^ \w+/.exec(after)?.[0].length ?? 0),
        but: 'never speaks of that part of the body',
      },
    ];
  });
}

const TEST =
  /\bpositive (?:left |right |bilateral )?(McMurray|Lachman|Apley|Hawkins|Neer|Spurling|Tinel|Phalen|Finkelstein|Faber|Patrick|Cozen|drop arm|straight leg raise|straight-leg raise|impingement|apprehension|Kemp|Durkan|O'Brien|Speed|Romberg|Hoffman|Babinski)/i;

/** A positive test the summary does not name. */
export function untoldTests({ sentence, summary }: FactContext): Untold[] {
  const match = TEST.exec(sentence.text);
  if (!match || /\b(?:if|should|may|guidelines?|such as|criteria|no|not)\b/i.test(sentence.text)) return [];
  const name = (match[1] as string).replace(/-/g, ' ').toLowerCase();
  if (summary.text.toLowerCase().replace(/-/g, ' ').includes(name)) return [];
  const start = sentence.start + match.index;
  return [{ id: `test:${name}`, start, end: start + match[0].length, but: 'names no such test' }];
}

const TREATED =
  /\b(?:(?:has|have|had) (?:already |previously |also )?(?:had|received|completed|undergone|attended|tried|been treated with)|was (?:previously |already )?treated with|underwent|previously did(?: an?)?|status post|history of)\b[^.;,]{0,40}$/i;
const PRIOR = /\b(?:previous|prior) $/i;
const NOT_TREATED =
  /\b(?:no|not|without|if|unless|should|whether|would|may|can|guidelines?|recommend\w*|authoriz\w+|approved|request\w*|unclear|any)\b/i;

/** A treatment or study said to have been had, of which the summary never speaks. */
export function untoldTreatments({ rationale, sentence, summary }: FactContext): Untold[] {
  return within(rationale.treatments, sentence).flatMap(({ treatment, start, end }) => {
    const before = sentence.text.slice(0, start - sentence.start);
    if (
      NOT_TREATED.test(before) ||
      !(TREATED.test(before) || (PRIOR.test(before) && /\b(?:has|have|had)\b/i.test(before)))
    )
      return [];
    if (treatment === 'therapy' || isToldAsHad(summary, treatment)) return [];
    return [{ id: `treatment:${treatment}`, start, end, but: 'does not tell of it' }];
  });
}

const ASKED_FOR = /\b(?:request\w*|recommend\w*|order\w*|plan|authoriz\w+|wants?|needs?)\b/i;
const ALSO_HAD =
  /\b(?:has had|received|completed|attended|underwent|undergone|included?|additional|continu\w+|more|further|repeat|prior|previous|status post|home)\b/i;
const OPERATIONS = ['surgery', 'surgical-service'];

/** Whether a summary tells of a treatment otherwise than as asked for; of an operation, whether it tells of any. */
function isToldAsHad(summary: Said, id: string): boolean {
  if (OPERATIONS.includes(kindOf(id)) && /\b(?:surg|operat|post-?op)/i.test(summary.text)) return true;
  return summary.sentences.some(sentence => {
    const told = within(summary.treatments, sentence);
    if (!told.some(one => isKindOf(one.treatment, id) || isKindOf(id, one.treatment))) return false;
    const words = wordsAt(summary, sentence);
    return !ASKED_FOR.test(words) || ALSO_HAD.test(words);
  });
}

const kindOf = (id: string): string => treatments.get(id)?.kind ?? '';
