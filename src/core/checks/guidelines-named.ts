import type { Determination } from '../determination/index.ts';
import { type Citation, editionOf } from '../guidelines/index.ts';
import type { Span, Words } from '../text/index.ts';
import { quotationsIn } from './quotation-marks.ts';
import { sentenceAt } from './said.ts';
import type { IssueSubject } from './subject.ts';

/** Which guideline is meant, as far as the words tell: the schedule as a whole, one of its parts, or a guideline outside it. */
export type NamedSource =
  | 'mtus'
  | 'acoem'
  | 'mtus-or-acoem'
  | 'acoem-third-edition'
  | 'acoem-chapter'
  | 'odg'
  | 'chronic-pain'
  | 'opioids'
  | 'acupuncture'
  | 'postsurgical';

/** A guideline named in a rationale. `relied`: it is said what the guideline says, as a reason of the reviewer's own. */
export interface NamedGuideline extends Span {
  readonly source: NamedSource;
  /** "12" of "ACOEM Chapter 12". */
  readonly chapter: string | null;
  readonly sentence: Span;
  readonly relied: boolean;
  /** It is said not to speak of the request, or not to apply to it. */
  readonly dismissed: boolean;
}

const STATE =
  '(?:(?:CA|California)\\s+)?(?:MTUS,?\\s+|Medical Treatment Utilization Schedule,?\\s+)?(?:(?:19|20)\\d\\d,?\\s+)?';
const LINES = 'Guide-?\\s?lines?';
const NAMES: readonly (readonly [NamedSource, string])[] = [
  [
    'acoem-third-edition',
    '(?:Third|3rd)\\s+(?:Edition|ed\\.)(?:\\s+of)?(?:\\s+the)?\\s+ACOEM|ACOEM[^.;]{0,40}\\b(?:Third|3rd)\\s+(?:Edition|ed\\b)',
  ],
  ['acoem-chapter', '(?:MTUS[^.;]{0,24}\\s)?ACOEM\\b[^.;:()]{0,40}?\\b(?:Chapter|Ch\\.)\\s+\\d{1,2}\\b'],
  [
    'odg',
    `(?:ODG|Official Disability ${LINES})(?:['’]s)?(?:\\s*\\((?:ODG|Official Disability ${LINES})\\))?(?:\\s+(?:Chronic\\s+)?Pain\\b)?`,
  ],
  ['mtus-or-acoem', 'MTUS(?:\\s+Guidelines?)?\\s*(?:/|-|,|&|\\band\\b|\\bor\\b|\\()?\\s*(?:the\\s+)?ACOEM'],
  [
    'acoem',
    '(?:ACOEM|American College of Occupational (?:and|&) Environmental Medicine)(?:\\s*\\(ACOEM\\))?(?:\\s+Chronic\\s+Pain\\b)?',
  ],
  ['chronic-pain', `${STATE}Chronic Pain (?:Medical )?(?:Treatment )?${LINES}|\\bCPMTG\\b`],
  ['opioids', `${STATE}Opioids? (?:Medical )?Treatment ${LINES}`],
  ['acupuncture', `${STATE}Acupuncture (?:Medical )?Treatment ${LINES}|(?:MTUS|California)\\s+Acupuncture ${LINES}`],
  ['postsurgical', `${STATE}Post-?\\s?surgical (?:Physical Medicine )?(?:Rehabilitation )?Treatment ${LINES}`],
  ['mtus', '(?:CA)?MTUS|Medical Treatment Utilization Schedule'],
];
const NAME = new RegExp(NAMES.map(([, pattern]) => `(${pattern})(?![a-z])`).join('|'), 'iy');
/** Words a name may begin with: only there is one looked for. */
const FIRST_WORDS = new Set(
  "mtus camtus acoem odg odg's odg’s cpmtg official american chronic opioid opioids acupuncture postsurgical post california ca third 3rd medical".split(
    ' ',
  ),
);

/** More than these are not read, so that no text takes more than linear time. */
const MOST = 200;

const VERB =
  '(?:(?:states?|recommends?|supports?|notes?|indicates?|allows?|advises?|suggests?|provides?|requires?|stipulates?|acknowledges?|limits?|considers?|cautions?|defines?|lists?|says?|endorses?|encourages?|specif(?:y|ies)|reports?|describes?|adds?|discuss(?:es)?|includes?|has|have|outlines?|establish(?:es)?|permits?|favou?rs?|scores?)\\b(?!\\s+(?:no|not|never|been)\\b)|criteria\\s+(?:are|for|include|require|call)\\b)';
const STATES = new RegExp(`^(?:['’]s)?[\\s,)]*(?:\\(?\\w[\\w(),'’/&-]*\\s+){0,10}?${VERB}`, 'i');
const BY =
  /\b(?:per|according to|pursuant to|under|based (?:up)?on|in accordance with|consistent with|congruent with|in line with|with reference to|in excess of|at odds with|contrary to|pages? [\d, –-]{1,12}of|as (?:noted|stated|outlined|indicated|discussed|described) (?:in|by)|(?:supported|recommended|allowed|endorsed|permitted|outlined|stipulated) (?:in|by|per|under)|meets?|exceeds?|satisf(?:y|ies)|fulfills?|criteria (?:of|in|from|per)|recommendations? (?:of|in|from))\s+(?:(?:the|current|CA|California|State|both|most|recent|updated|(?:19|20)\d\d)\s+)*$/i;
const DISMISSES =
  /\bsilent\b|(?:\b(?:not|never|cannot|fails? to)|n['’]t)\s+(?:\w+\s+){0,3}?(?:address|discuss|mention|cover|contain|appl(?:y|ies|icable)|include|provide|comment|speak|offer|give|refer|list|have|make|specify|pertain)|\bno\s+(?:\w+\s+){0,2}?(?:recommendations?|guid(?:ance|elines?)|mention|discussion|reference|section|information|position|criteria)\b|\blacks?\b|\bintended\b|\bunaddressed\b|\babsent\b|\b(?:refers?|defers?)\s+to\b/i;
const SET_ASIDE =
  /\b(?:(?:addressed|covered|discussed|mentioned|found|included|contained)\s+(?:by|in|within|under)|outside(?:\s+of)?|instead of|rather than|in lieu of|absence of|beyond|deviat\w+ from|variance from)\s+(?:the\s+)?(?:\w+\s+)?$/i;
/** "Neither the one nor the other addresses". */
const NEITHER = /\b(?:neither|nor)\s+(?:the\s+)?(?:(?:CA|California)\s+)?$/i;
const SPEAKS_OF = /^\s*(?:\w+\s+){0,2}?(?:address|discuss|mention|cover|contain|include|speak)/i;
/** What others relied on is not the reviewer's own reason. */
const OF_OTHERS =
  /\b(?:utilization review|UR\b|claims administrator|(?:treating|requesting|attending|prescribing) (?:physician|provider)|the (?:physician|provider|doctor)|treater|carrier|insurer|denial letter|appeal letter)\b.{0,100}?\b(?:cit|refer|rel(?:y|ie)|quot|den(?:y|ie)|base|argu|contend|note|state|assert)/i;
const JOINS =
  /^['’s]{0,2}\s*(?:Guidelines?)?(?:\s*(?:19|20)\d\d)?[\s,/&()-]*(?:and|or|nor|as well as)?[\s,]*(?:the|current)?\s*$/i;

const kept = new WeakMap<IssueSubject, readonly NamedGuideline[]>();

/** The guidelines a rationale names, in order; found once for each item. The notice about opioids names none. */
export function guidelinesNamed(subject: IssueSubject): readonly NamedGuideline[] {
  let named = kept.get(subject);
  if (!named) {
    named = find(subject);
    kept.set(subject, named);
  }
  return named;
}

interface Mention extends Span {
  readonly source: NamedSource;
  readonly chapter: string | null;
}

function find({ rationale, issue }: IssueSubject): NamedGuideline[] {
  if (!rationale) return [];
  const { text } = rationale;
  const quotations = text.includes('"') || text.includes('\u201c') ? quotationsIn(text) : [];
  const notices = noticesOf(issue.rationale);
  const outside = (at: number): boolean =>
    !quotations.some(each => each.closed && each.start < at && at < each.end) &&
    !notices.some(each => each.start <= at && at < each.end);
  const mentions = mentionsIn(text, rationale.words).filter(({ start }) => outside(start));
  const named = mentions.map((mention, at) => {
    const sentence = sentenceAt(rationale, mention.start);
    const until = Math.min(sentence.end, mentions[at + 1]?.start ?? sentence.end);
    const since = Math.max(sentence.start, mentions[at - 1]?.end ?? 0);
    return { ...mention, sentence, ...readingOf(text, mention, sentence, since, until) };
  });
  return joined(text, named);
}

const noticesOf = (rationale: Determination['issues'][number]['rationale']): readonly Span[] =>
  rationale?.sentences.filter(sentence => sentence.role === 'opioid-notice') ?? [];

function mentionsIn(text: string, words: Words): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < words.text.length && found.length < MOST; at++) {
    const start = words.start[at] as number;
    if (!FIRST_WORDS.has(words.text[at] as string) || start < (found.at(-1)?.end ?? 0)) continue;
    NAME.lastIndex = start;
    const match = NAME.exec(text);
    if (!match) continue;
    const [source] = NAMES[
      match.findIndex((group, which) => which > 0 && group !== undefined) - 1
    ] as (typeof NAMES)[number];
    const chapter = source === 'acoem-chapter' ? (/\d+$/.exec(match[0])?.[0] ?? null) : null;
    found.push({ source, chapter, start, end: start + match[0].length });
  }
  return found;
}

function readingOf(
  text: string,
  mention: Span,
  sentence: Span,
  since: number,
  until: number,
): Pick<NamedGuideline, 'relied' | 'dismissed'> {
  const before = text.slice(Math.max(since, mention.start - 80), mention.start);
  const after = text.slice(mention.end, Math.min(until, mention.end + 160));
  const leads = BY.test(before);
  const states = STATES.exec(after);
  const dismisses = DISMISSES.exec(after.slice(0, 110));
  // "States that special testing is not needed" says what it says; "does not state whether" does not.
  const silent = dismisses !== null && (leads || states === null || dismisses.index < states[0].length);
  const dismissed = silent || SET_ASIDE.test(before) || (NEITHER.test(before) && SPEAKS_OF.test(after));
  const says = leads || states !== null;
  return { dismissed, relied: says && !dismissed && !OF_OTHERS.test(text.slice(sentence.start, mention.start)) };
}

/** Of two named in one breath ("the MTUS and the ODG state"), what is said of the one is said of the other. */
function joined(text: string, named: NamedGuideline[]): NamedGuideline[] {
  const inOneBreath = (a: NamedGuideline | undefined, b: NamedGuideline | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    a.sentence.start === b.sentence.start &&
    JOINS.test(text.slice(a.end, b.start));
  const result = [...named];
  const share = (from: NamedGuideline, at: number): void => {
    const to = result[at] as NamedGuideline;
    const dismissed = to.dismissed || from.dismissed;
    result[at] = { ...to, dismissed, relied: !dismissed && (to.relied || from.relied) };
  };
  for (let at = result.length - 2; at >= 0; at--)
    if (inOneBreath(result[at], result[at + 1])) share(result[at + 1] as NamedGuideline, at);
  for (let at = 1; at < result.length; at++)
    if (inOneBreath(result[at - 1], result[at])) share(result[at - 1] as NamedGuideline, at);
  return result;
}

/** Whether a citation may be of the guideline that is named; one whose edition is not known may be any of the schedule. */
export function mayCite(named: NamedGuideline, citation: Citation): boolean {
  if (named.source === 'odg') return citation.source === 'ODG';
  if (named.source === 'acoem-third-edition') return citation.source === 'ACOEM';
  if (citation.source === 'ACOEM') return named.source === 'acoem' || named.source === 'mtus-or-acoem';
  if (citation.source !== 'MTUS') return false;
  const edition = editionOf(citation);
  if (edition === null || named.source === 'mtus' || named.source === 'mtus-or-acoem') return true;
  if (named.source === 'acoem') return edition.organisation === 'ACOEM';
  if (named.source === 'acoem-chapter') return (citation.chapter ?? edition.chapter) === named.chapter;
  return edition.family === named.source;
}

const LABELS: Readonly<Record<Exclude<NamedSource, 'acoem-chapter'>, string>> = {
  mtus: 'the MTUS',
  acoem: 'the ACOEM guidelines',
  'mtus-or-acoem': 'the MTUS',
  'acoem-third-edition': "the ACOEM's third edition",
  odg: 'the Official Disability Guidelines (ODG)',
  'chronic-pain': 'the Chronic Pain Medical Treatment Guidelines',
  opioids: 'the Opioids Treatment Guidelines',
  acupuncture: 'the Acupuncture Medical Treatment Guidelines',
  postsurgical: 'the Postsurgical Treatment Guidelines',
};

/** How a finding calls it. */
export const guidelineLabel = ({ source, chapter }: NamedGuideline): string =>
  source === 'acoem-chapter' ? `chapter ${chapter} of the ACOEM guidelines` : LABELS[source];
