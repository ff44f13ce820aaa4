import { quotationsIn } from './quotation-marks.ts';
import { type Said, sentenceAt } from './said.ts';

export type Sex = 'female' | 'male';

/** A word that tells a sex, of someone a reader takes for the worker. */
export interface SexWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TELLING: Readonly<Record<Sex, RegExp>> = {
  male: /\b(?:he|him|his|himself|gentleman|(?<=years?[\s-]old )male|(?<=year-old )man)\b/gi,
  female: /\b(?:she|her|hers|herself|(?<=years?[\s-]old )female|(?<=year-old )woman)\b/gi,
};
/** "He/she", "his or her": nobody's sex. */
const EITHER_BEFORE = /\b(?:s?he|him|his|her|hers)\s?(?:\/|\(|or |and )\s?$/i;
const EITHER_AFTER = /^\s?(?:\/|\)|or |and )\s?(?:s?he|him|his|her|hers)\b/i;

const WORKER = 'worker|patient|applicant|claimant|employee|IW';
const PROFESSIONAL =
  'provider|physician|doctor|dr|m\\.?d|d\\.?o|surgeon|specialist|therapist|chiropractor|psychologist|psychiatrist|[a-z]{3,14}ologist|orthopa?edist|podiatrist|dentist|acupuncturist|nurse|practitioner|pa-?c|assistant|reviewer|examiner|evaluator|[QA]ME|treater|consultant|clinician|audiologist|optometrist|internist|physiatrist|interpreter';
const OTHERS =
  'authors?|et al|employer|supervisor|manager|boss|owner|co-?workers?|colleague|customer|client|resident|inmate|student|child|children|son|daughter|wife|husband|spouse|partner|mother|father|parent|brother|sister|friend|family|boyfriend|girlfriend|neighbor|attorney|lawyer|adjuster|witness|driver|person|someone|suspect|assailant|attacker|baby|infant|officer|guard|passenger|man|woman|men|women|caregiver|study|studies|cohort';
const PERSON = new RegExp(`\\b(?:(${WORKER})|(${PROFESSIONAL})|(${OTHERS}))(?:s|'s|s')?\\b`, 'gi');

/** What only the worker has or does, whoever was named last: "his left knee", "he complained". */
const OWN =
  /^(?:hers?|his)\s+(?:(?:ongoing|chronic|current|own|left|right|low|lower|upper|mid|bilateral|worst|usual)\s+)*(?:pains?|neck|back|shoulders?|arms?|elbows?|wrists?|hands?|fingers?|thumbs?|hips?|legs?|knees?|ankles?|f(?:oo|ee)t|toes?|heads?|headaches?|symptoms?|complaints?|injur(?:y|ies)|lower|upper|extremit(?:y|ies)|sleep|job|work duties|activities of daily|gait)\b|^s?he\s+(?:is|was)\s+(?:diagnosed|referred|seen|evaluated|treated|prescribed|advised|released)\b|^s?he\s+(?:also\s+|still\s+|now\s+)?(?:complain\w*|denie[sd]|appears|looks|worries|smokes|lives|takes|favors|cannot|works? (?:as|at|full|with)|worked as|does not (?:smoke|use|drink|take)|is (?:working|on modified|right-handed|left-handed|married|able|unable|wearing|using)|was (?:taught|shown|injured|hurt|struck|told)|has (?:slept|pain|taken|numbness|tried|difficulty)|had (?:pain|numbness|difficulty|tenderness|decreased|full)|reports? (?:an? |no |any )?(?:drug |ongoing |continued |increased |worsening )?(?:allerg\w+|pain|numbness|neck|low|left|right)|fell|slipped|tripped|walks|ambulates|sustained|limps)\b/i;
/** What a clinician does: "he recommended", where the name before it was cut out. */
const CLINICAL =
  /^s?he\s+(?:(?:also|has|had|then|further)\s+)*(?:recommend\w*|request\w*|prescrib\w*|opin\w*|order\w*|diagnos\w*|advis\w*|referr\w*|not(?:ed|es)|stat(?:ed|es)|felt|suggest\w*|document\w*|indicat\w*|found|believes?|agree[sd]?|review\w*|evaluat\w*|examin\w*|dispens\w*|certif\w*|plan\w*)\b|^(?:his|her)\s+(?:report|opinion|note|letter|recommendation|request|office|practice|impression|appeal|findings|assessment|plan)s?\b/i;
/** "A 12 year old male child". */
const OTHER_AFTER = /^\s(?:child|son|daughter|sibling|relative|co-?worker|driver|passenger|friend|student|client)\b/i;
/** "He" where "the" was meant, before a noun. */
const MISPRINT =
  /^he\s+(?:injured|patient|worker|applicant|claimant|request|provider|treating|guidelines?|medical|documentation|records?|MTUS|ODG|ACOEM|disputed|available|submitted|requested|use of)\b/i;

/** The words of one sex that a text says of the worker, as far as a reader can tell. */
export function wordsOfSex(said: Said, sex: Sex): SexWord[] {
  const found: SexWord[] = [];
  let quotations: ReturnType<typeof quotationsIn> | null = null;
  for (const { 0: word, index: start } of said.text.matchAll(TELLING[sex])) {
    const end = start + word.length;
    if (!isOfWorker(said, start, end)) continue;
    quotations ??= quotationsIn(said.text);
    if (quotations.some(one => start > one.start && end < one.end)) continue;
    found.push({ word, start, end });
  }
  return found;
}

function isOfWorker(said: Said, start: number, end: number): boolean {
  const { text } = said;
  if (EITHER_BEFORE.test(text.slice(Math.max(0, start - 10), start))) return false;
  if (EITHER_AFTER.test(text.slice(end, end + 10))) return false;
  if (OTHER_AFTER.test(text.slice(end, end + 14))) return false;
  const from = text.slice(start, start + 70);
  if (CLINICAL.test(from) || MISPRINT.test(from)) return false;
  const last = lastPersonBefore(said, start);
  return last === 'worker' || last === null || (last === 'professional' && OWN.test(from));
}

/** A clinician named is spoken of in the next sentence at most, others in the next two. */
function lastPersonBefore(said: Said, offset: number): 'worker' | 'professional' | 'other' | null {
  const before = sentenceBefore(said, sentenceAt(said, offset).start);
  const from = Math.max(offset - 500, sentenceBefore(said, before));
  let last: 'worker' | 'professional' | 'other' | null = null;
  for (const { 1: worker, 2: professional, index } of said.text.slice(from, offset).matchAll(PERSON)) {
    if (!professional) last = worker ? 'worker' : 'other';
    else if (from + index >= before) last = 'professional';
  }
  return last;
}

const sentenceBefore = (said: Said, start: number): number => sentenceAt(said, Math.max(0, start - 2)).start;
