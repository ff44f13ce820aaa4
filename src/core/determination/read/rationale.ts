import { type Passage, sentencesOf } from '../../text/index.ts';
import type { Rationale, SentenceRole } from '../tree.ts';

const NECESSITY =
  /\bmedical(?:ly)? (?:necess(?:ary|ity)|indicated|appropriate|warranted|supported|reasonable|unnecessary)\b|\bmedical need\b|\bnecessary and appropriate\b/i;
// Cheap to ask: most sentences speak of neither.
const MENTIONS = /medical|necessary/i;
// Law, guidelines and conditions speak of necessity without deciding it.
const UNDECIDED =
  /\b(?:whether|if|when|unless|until|should|may be|might be|could be|would need|to determine|to establish|to support|considered when|only when|provided that|questions? (?:about|of)|as to) [^.;]{0,60}\bmedical(?:ly)? necess/i;
// A denial reaches the necessity unless a conclusion of its own begins between the two: "cannot take NSAIDs, so ... is".
const REACH = String.raw`(?:(?!\b(?:so|thus|hence|therefore|and|but|making|makes?)\b[^.;,]{0,50}\b(?:is|are|makes?)\b)[^.;,])`;
const JUDGED = String.raw`\bmedical(?:ly)? (?:necess|indicated|appropriate|warranted|supported|reasonable|need)`;
const NEGATED = new RegExp(
  [
    String.raw`\b(?:not|never|nor|no longer|neither|cannot|can't|isn't|aren't|wasn't|weren't|fails? to|failed to|unable to|hardly|nothing|doubtful|unlikely|difficult|insufficient evidence)\b${REACH}{0,70}${JUDGED}`,
    String.raw`\bnot, [^.;,]{1,40}, medical(?:ly)? (?:necess|indicated|appropriate|warranted|supported|reasonable|need)`,
    String.raw`\b(?:no|lacks?|lack of|lacking|insufficient|inadequate|without)\b (?:\w+ ){0,8}?medical (?:necessity|need)\b`,
    String.raw`\b(?:lacks?|lacking) (?:\w+ ){0,6}to be medically necessary\b`,
    String.raw`\bno (?:evidence|indication|documentation|proof|sign) (?:\w+ ){0,3}that\b[^.;]{0,80}${JUDGED}`,
    String.raw`\bmedical(?:ly)? (?:necessity|need)\b[^.;]{0,120}\b(?:not|cannot|isn't|unclear|unsubstantiated|questionable|unsupported|lacking|in doubt|in question)\b`,
    String.raw`\bmedically unnecessary\b`,
    String.raw`\bnot necessary and appropriate\b`,
  ].join('|'),
  'i',
);
/** Necessity said to be shown, before whatever reason follows: "is established, as the worker did not improve". */
const SHOWN =
  /\bmedical(?:ly)? (?:necessity|need)\b(?:(?!\b(?:not|never|no|un\w+)\b)[^.;]){0,100}?\b(?:is|are|was|were|has been|have been) (?:therefore |thus |clearly |well |adequately |also |now )*(?:established|demonstrated|supported|substantiated|shown|met|confirmed|clear|evident|documented)\b/i;
const DENIES = /\b(?:no|not|never|without|lacks?|lack of|cannot|neither|nor|fails?|insufficient)\b/i;
const DECIDES =
  /\b(?:is|are|was|were|be|been|as|deemed|found|find|considered|makes?|making|renders?|appears?|remains?|being|therefore|thus|hence)\b[^.;]{0,80}\bmedical(?:ly)? (?:necess|indicated|appropriate|warranted|supported|reasonable|unnecessary)|\bmedical(?:ly)? (?:necessity|need)\b[^.;]{0,160}\b(?:is|are|was|were|has|have|had|cannot)\b|\b(?:establish|substantiat|support|demonstrat|warrant|confirm)\w*[^.;]{0,60}\bmedical(?:ly)? (?:necessity|need)\b|\bnecessary and appropriate\b/i;
const GUIDELINE =
  /\b(?:MTUS|ACOEM|ODG|guidelines?|Official Disability|Labor Code|CCR|recommendations?)\b[^.]{0,160}\b(?:state|recommend|support|note|indicat|allow|advise|suggest|provid|address|require|stipulat|acknowledg|limit|consider|caution|define|cite|list|mention|silent|say|find|endors|observe|conclude|specif|report|describe)/i;
const GUIDELINE_FIRST =
  /^(?:according to|per|pursuant to|as per|under|in accordance with|with regard to|based on)[^,.]{0,80}\b(?:MTUS|ACOEM|ODG|guidelines?)\b/i;
// A sentence that names a guideline concludes only where it speaks of this request, or ends on the conclusion.
const CLOSES =
  /\b(?:request|patient|injured worker|applicant|claimant)\b|\b(?:is|are|was|were|be)\b[^.;]{0,40}\bmedical(?:ly)? (?:necess|indicated|appropriate)[^.;]{0,40}[.;]?$/i;
const OPIOID = /opioid|weaning|taper|interpreted/i;
const OPIOID_NOTICE =
  /\b(?:decision addresses the medical necessity of opioids|interpreted as a recommendation to stop|stop long-term opioids|(?:regarding|about|on) the (?:most appropriate|safest|best|right) (?:method|way|manner) (?:for|of|to) (?:weaning|taper)|should not be (?:read|taken|understood) as (?:advice|a recommendation) to stop|weaning and terminating opioids|opioids? (?:should|must) not be stopped (?:abruptly|suddenly))/i;

/** "Necessary" alone, and "reasonable and necessary", said of what is asked for mean medical necessity. */
const PLAIN =
  /\b(?:medically )?(?:reasonable|appropriate) (?:and|or|nor) (?:medically )?necessary\b|(?<=\b(?:request\w*|treatment|services?|items?|medications?|procedure|surgery|injections?|therapy|sessions?|visits?|MRI|imaging|stud(?:y|ies))\b[^.;]{0,80}\b(?:is|are|was|were|be)(?: (?:also|therefore|thus|hence|deemed|considered|found|to|be|not))* )necessary\b(?! (?:to|for|if|when|that|in order|as|and appropriate))/i;

/** Whether a sentence decides, and which way: true for necessary, false for not, null where it decides nothing. */
function concludes(written: string): boolean | null {
  if (!MENTIONS.test(written)) return null;
  const sentence = MAY_BE_PLAIN.test(written)
    ? written.replace(PLAIN, 'medically necessary').replace(/\bmedically not necessary\b/i, 'not medically necessary')
    : written;
  if (!NECESSITY.test(sentence)) return null;
  if (
    UNDECIDED.test(sentence) &&
    !/\b(?:therefore|thus|as such|accordingly|consequently|hence|given the above|in light of)\b|\b(?:fail\w*|unable|insufficient|inadequate|lacks?|lacking|no|not|without)\b[^.;]{0,60} to (?:establish|support|determine)\b/i.test(
      sentence,
    )
  )
    return null;
  const negated = NEGATED.test(sentence);
  if (!DECIDES.test(sentence) && !/^(?:not )?medically necessary/i.test(sentence) && !negated) return null;
  const shown = negated ? SHOWN.exec(sentence) : null;
  return !negated || (shown !== null && !DENIES.test(sentence.slice(0, shown.index)));
}

const MAY_BE_PLAIN = /(?<!medically )necessary/i;

function roleOf(sentence: string, conclusion: boolean | null): SentenceRole {
  const guideline = GUIDELINE_FIRST.test(sentence) || GUIDELINE.test(sentence);
  if (conclusion !== null && (!guideline || CLOSES.test(sentence))) return 'conclusion';
  return guideline ? 'guideline' : 'fact';
}

/** Reads a rationale: each sentence with its role, and which way it concludes if it does. */
export function readRationale(text: Passage): Rationale {
  const sentences = sentencesOf(text.text).map(span => {
    const sentence = text.text.slice(span.start, span.end);
    const notice = OPIOID.test(sentence) && OPIOID_NOTICE.test(sentence);
    const conclusion = notice ? null : concludes(sentence);
    const role = notice ? 'opioid-notice' : roleOf(sentence, conclusion);
    return { ...span, role, concludes: role === 'conclusion' ? conclusion : null };
  });
  return { text, sentences };
}
