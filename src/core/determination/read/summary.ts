import { datesIn, type WrittenDate } from '../../calendar/index.ts';
import { type Passage, passageWords, type Span, sentencesOf } from '../../text/index.ts';
import { treatmentsIn } from '../../treatment/index.ts';
import type { Read, Summary, SummaryFacts, UrOutcome } from '../tree.ts';

const AGE = /\b(\d{1,3})[- ]?(?:years?|yrs?)[- ]?(?:old|of[- ]age)\b/i;
const SEX = /\b(female|woman|lady|male|man|gentleman)\b/i;
const INJURY_BEFORE =
  /\b(?:injur(?:y|ies|ed)|DOI|occupational claim|industrial (?:accident|claim)|work(?:place)? (?:accident|incident)|date of loss)\b[^.]{0,70}$/i;
const INJURY_AFTER = /^[^.]{0,12}\b(?:industrial|work(?:-related)?|occupational) (?:injury|accident)\b/i;
const REPORT =
  /\b((?:(?:follow[- ]?up|progress|office|clinical|physician|initial|treating|orthop(?:a)?edic|pain|physical therapy|emergency|operative|primary|medical|new patient|pre-?operative|post-?operative)\s+){0,3}(?:report|notes?|visit|evaluation|examination|consultation|exam|appointment|MRI|x-?rays?|CT|EMG|NCS|NCV|electrodiagnostic stud(?:y|ies)|ultrasound|radiographs?|RFA|request for authorization|PR-?2))\b[^.;]{0,40}?$/i;
const UR =
  /\butili[sz]ation review\b|\bUR (?:denial|decision|determination|report|letter|physician|dated|denied|modified)\b|\bclaims administrator\b|\bprior (?:determination|review)\b/i;
const COUNT =
  /\b(\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|eighteen|twenty|twenty-four)\s+(?:prior |previous |completed |total |supervised |post-?operative |outpatient )*(?:sessions?|visits?|treatments?)\s+(?:of\s+)?/gi;
const NUMBERS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  eighteen: 18,
  twenty: 20,
  'twenty-four': 24,
};

/** Reads the clinical case summary, and of its facts those that can be read for certain. */
export function readSummary(text: Passage): Summary {
  const sentences = sentencesOf(text.text);
  return { text, sentences, facts: factsOf(text, sentences) };
}

function factsOf(passage: Passage, sentences: readonly Span[]): SummaryFacts {
  const { text } = passage;
  const dates = datesIn(text);
  const age = AGE.exec(text);
  return {
    age: age ? { value: Number(age[1]), start: age.index, end: age.index + age[0].length } : null,
    sex: sexOf(text, age),
    dateOfInjury: dateOfInjuryOf(text, dates, sentences),
    reports: reportsOf(text, dates),
    priorTreatments: priorTreatmentsOf(passage),
    utilizationReview: utilizationReviewOf(text, dates, sentences),
  };
}

/** The worker's sex stands right after the age, or in the first sentence; elsewhere it may be another person's. */
function sexOf(text: string, age: RegExpExecArray | null): Read<'female' | 'male'> | null {
  const from = age ? age.index + age[0].length : 0;
  const window = text.slice(from, from + (age ? 60 : 160));
  const match = SEX.exec(window);
  if (!match) return null;
  const value = /^(?:female|woman|lady)$/i.test(match[1] as string) ? 'female' : 'male';
  return { value, start: from + match.index, end: from + match.index + match[0].length };
}

function dateOfInjuryOf(
  text: string,
  dates: readonly WrittenDate[],
  sentences: readonly Span[],
): SummaryFacts['dateOfInjury'] {
  const limit = sentences[3]?.end ?? text.length;
  for (const date of dates) {
    if (date.start > limit) break;
    const sentence = sentences.find(span => span.start <= date.start && date.start < span.end);
    const before = text.slice(sentence?.start ?? 0, date.start);
    if (INJURY_BEFORE.test(before) || INJURY_AFTER.test(text.slice(date.end, date.end + 60))) return date;
  }
  return null;
}

function reportsOf(text: string, dates: readonly WrittenDate[]): SummaryFacts['reports'] {
  const reports: (Span & { date: string; kind: string })[] = [];
  for (const date of dates) {
    const match = REPORT.exec(text.slice(Math.max(0, date.start - 90), date.start));
    if (match)
      reports.push({ date: date.value, kind: (match[1] as string).toLowerCase(), start: date.start, end: date.end });
  }
  return reports;
}

function priorTreatmentsOf(passage: Passage): SummaryFacts['priorTreatments'] {
  const found: (Span & { treatment: string; count: number })[] = [];
  let mentions: ReturnType<typeof treatmentsIn> | undefined;
  for (const match of passage.text.matchAll(COUNT)) {
    mentions ??= treatmentsIn(passage.text, passageWords(passage));
    const end = match.index + match[0].length;
    const mention = mentions.find(candidate => candidate.start >= end && candidate.start - end <= 12);
    const count = NUMBERS[(match[1] as string).toLowerCase()] ?? Number(match[1]);
    if (mention) found.push({ treatment: mention.treatment, count, start: match.index, end: mention.end });
  }
  return found;
}

function utilizationReviewOf(
  text: string,
  dates: readonly WrittenDate[],
  sentences: readonly Span[],
): SummaryFacts['utilizationReview'] {
  const found: (Span & { date: string | null; outcome: UrOutcome | null })[] = [];
  for (const { start, end } of sentences) {
    const sentence = text.slice(start, end);
    if (!UR.test(sentence)) continue;
    const outcome = urOutcomeOf(sentence);
    const date = dates.find(candidate => candidate.start >= start && candidate.end <= end)?.value ?? null;
    if (outcome || date) found.push({ start, end, date, outcome });
  }
  return found;
}

/** What a sentence says utilization review did; null where it says several things or none. */
export function urOutcomeOf(sentence: string): UrOutcome | null {
  const modified = /\bmodif(?:ied|ication|ying|ies)\b|\bpartial(?:ly)? (?:certif|approv|authoriz|certification)/i.test(
    sentence,
  );
  const denied =
    /\b(?:deni(?:ed|al|es)|non-?\s?certif\w*|not certif\w*|failed to approve|did not (?:approve|certify|authorize)|noncertif\w*|not authorized|non-?approv\w*)\b/i.test(
      sentence,
    );
  const approved = /\b(?:approved|certified|authorized)\b/i.test(
    sentence.replace(/\b(?:not|non)[- ]?\s?(?:approved|certified|authorized)\b/gi, ''),
  );
  if (modified && !denied) return 'modified';
  if (denied && !modified) return 'denied';
  return approved && !denied && !modified ? 'approved' : null;
}
