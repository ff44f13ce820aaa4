import { type Passage, sentencesOf } from '../../text/index.ts';
import type { Rationale, SentenceRole } from '../tree.ts';

const NECESSITY =
  /\bmedical(?:ly)? (?:necess(?:ary|ity)|indicated|appropriate|warranted|supported|unnecessary)\b|\bmedical need\b|\bnecessary and appropriate\b/i;
// Cheap to ask: most sentences speak of neither.
const MENTIONS = /medical|necessary/i;
// Law, guidelines and conditions speak of necessity without deciding it.
const UNDECIDED =
  /\b(?:whether|if|when|unless|until|should|may be|might be|could be|would need|to determine|to establish|to support|considered when|only when|provided that|questions? (?:about|of)|as to) [^.;]{0,60}\bmedical(?:ly)? necess/i;
const NEGATED =
  /\b(?:not|never|nor|no longer|neither|cannot|can't|isn't|aren't|wasn't|weren't|fails? to|failed to|unable to)\b[^.;,]{0,70}\bmedical(?:ly)? (?:necess|indicated|appropriate|warranted|supported|need)|\b(?:no|lacks?|lack of|lacking|insufficient|inadequate|without)\b (?:\w+ ){0,8}?medical (?:necessity|need)\b|\bmedical(?:ly)? (?:necessity|need)\b[^.;]{0,120}\b(?:not|cannot|isn't|unclear|unsubstantiated|questionable|unsupported|lacking)\b|\bmedically unnecessary\b|\bnot necessary and appropriate\b/i;
const DECIDES =
  /\b(?:is|are|was|were|be|been|as|deemed|found|considered|appears?|remains?|being|therefore|thus|hence)\b[^.;]{0,80}\bmedical(?:ly)? (?:necess|indicated|appropriate|warranted|supported|unnecessary)|\bmedical(?:ly)? (?:necessity|need)\b[^.;]{0,160}\b(?:is|are|was|were|has|have|had|cannot)\b|\b(?:establish|substantiat|support|demonstrat|warrant|confirm)\w*[^.;]{0,60}\bmedical(?:ly)? (?:necessity|need)\b|\bnecessary and appropriate\b/i;
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

/** Whether a sentence decides, and which way: true for necessary, false for not, null where it decides nothing. */
export function concludes(sentence: string): boolean | null {
  if (!MENTIONS.test(sentence) || !NECESSITY.test(sentence)) return null;
  if (
    UNDECIDED.test(sentence) &&
    !/\b(?:therefore|thus|as such|accordingly|consequently|hence|given the above|in light of)\b/i.test(sentence)
  )
    return null;
  if (!DECIDES.test(sentence) && !/^(?:not )?medically necessary/i.test(sentence) && !NEGATED.test(sentence))
    return null;
  return !NEGATED.test(sentence);
}

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
