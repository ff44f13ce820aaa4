import { type Passage, type Span, sentencesOf, sourceSpan } from '../../text/index.ts';
import type { AttestationId, Read, Reviewer } from '../tree.ts';
import type { Reading } from './reading.ts';

const ATTESTATIONS: readonly (readonly [AttestationId, RegExp])[] = [
  ['no-affiliation', /\bno (?:material )?affiliation\b/i],
  ['years-of-practice', /\bactive (?:clinical )?practice for more than (?:five|5) years\b/i],
  ['hours-of-practice', /\b24 hours (?:a|per) week\b/i],
  ['selection', /\bselected (?:based|because|on|for)\b/i],
  ['evidence-hierarchy', /\bstrength of evidence hierarchy\b/i],
];

const NO_ATTESTATIONS: Record<AttestationId, Span | null> = {
  'no-affiliation': null,
  'years-of-practice': null,
  'hours-of-practice': null,
  selection: null,
  'evidence-hierarchy': null,
};

export const unknownReviewer: Reviewer = { statesOfLicensure: [], specialties: [], attestations: NO_ATTESTATIONS };

/** Which attestations the standing paragraph makes, and where. */
export function readAttestations(passage: Passage): Record<AttestationId, Span | null> {
  const attestations = { ...NO_ATTESTATIONS };
  for (const sentence of sentencesOf(passage.text)) {
    const text = passage.text.slice(sentence.start, sentence.end);
    for (const [id, says] of ATTESTATIONS)
      if (!attestations[id] && says.test(text)) attestations[id] = sourceSpan(passage, sentence.start, sentence.end);
  }
  return attestations;
}

// Names that hold an "and": everywhere else "and" separates two entries.
const HOLDS_AND =
  /^(?:Physical Medicine|Public Health|Psychiatry|Obstetrics|Allergy|Hand|Foot|Hospice|Oral|Head|Diabetes|Clinical|Undersea|Ear|Endocrinology|Otolaryngology|Preventive Medicine|Occupational|Aerospace)$/i;

/** The entries of a list: commas, semicolons and (in prose) "and" separate them; "Physical Medicine and Rehabilitation" is one. */
export function readEntries(passage: Passage, start: number, end: number, prose: boolean): Read<string>[] {
  const entries: Read<string>[] = [];
  const text = passage.text;
  const separator = prose ? /\s*(?:,|;|\band\b)\s*/gi : /\s*[,;]\s*/g;
  separator.lastIndex = start;
  let from = start;
  const push = (to: number): void => {
    let first = from;
    let last = to;
    while (first < last && /[\s.,;]/.test(text[first] as string)) first++;
    while (last > first && /[\s.,;]/.test(text[last - 1] as string)) last--;
    if (last > first) entries.push({ value: text.slice(first, last), ...sourceSpan(passage, first, last) });
  };
  for (let match = separator.exec(text); match && match.index < end; match = separator.exec(text)) {
    const before = text.slice(from, match.index).trim();
    if (/and/i.test(match[0]) && HOLDS_AND.test(before)) continue;
    push(match.index);
    from = match.index + match[0].length;
  }
  push(end);
  return entries;
}

const PROSE =
  /\bboard[- ]certified in (.+?)(?:,? (?:and )?has (?:a |an )?(?:subspecialt(?:y|ies)|sub-specialt(?:y|ies)|subspecialty certification) in (.+?))?,? and is licensed to practice in (.+?)\.(?=\s|$)/i;
const LICENSED = /\blicensed (?:to practice )?in (?:the states? of )?([A-Z][A-Za-z ,]+?)(?:\.|,? and (?:is|has)\b)/;

/** Credentials told inside the standing paragraph: "is Board Certified in A, has a subspecialty in B and is licensed to practice in C." */
export function readProseCredentials(passage: Passage): Pick<Reviewer, 'statesOfLicensure' | 'specialties'> {
  const match = PROSE.exec(passage.text);
  if (!match) {
    const licensed = LICENSED.exec(passage.text);
    if (!licensed) return { statesOfLicensure: [], specialties: [] };
    const at = licensed.index + licensed[0].indexOf(licensed[1] as string);
    return { statesOfLicensure: readEntries(passage, at, at + (licensed[1] as string).length, true), specialties: [] };
  }
  const [whole, boards, subspecialties, states] = match as unknown as [string, string, string | undefined, string];
  const boardsAt = match.index + whole.indexOf(boards);
  const specialties = readEntries(passage, boardsAt, boardsAt + boards.length, true);
  if (subspecialties) {
    const at = whole.indexOf(subspecialties, whole.indexOf(boards) + boards.length) + match.index;
    specialties.push(...readEntries(passage, at, at + subspecialties.length, true));
  }
  const statesAt = match.index + whole.lastIndexOf(states);
  return { statesOfLicensure: readEntries(passage, statesAt, statesAt + states.length, true), specialties };
}

/** Credentials listed under "State(s) of Licensure:" and "Certification(s)/Specialty:", each of which may wrap. */
export function readListedCredentials(
  reading: Reading,
  from: number,
  to: number,
): Pick<Reviewer, 'statesOfLicensure' | 'specialties'> | null {
  const { lines } = reading;
  const find = (label: RegExp): number => {
    for (let i = from; i < to; i++) if (label.test(lines[i]?.text ?? '')) return i;
    return -1;
  };
  const states = find(STATES);
  const certifications = find(CERTIFICATIONS);
  if (states < 0 && certifications < 0) return null;
  return {
    statesOfLicensure: states < 0 ? [] : listAt(reading, states, certifications > states ? certifications : to, STATES),
    specialties: certifications < 0 ? [] : listAt(reading, certifications, to, CERTIFICATIONS),
  };
}

const STATES = /^States?(?:\(s\))? of Licensure\s*:/i;
const CERTIFICATIONS = /^Certifications?(?:\(s\))?\s*\/\s*Special(?:ty|ties)(?:\(s\))?\s*:/i;

function listAt(reading: Reading, first: number, to: number, label: RegExp): Read<string>[] {
  const { lines } = reading;
  const line = lines[first] as (typeof lines)[number];
  const labelEnd = line.start + (label.exec(line.text)?.[0].length ?? 0);
  let last = first;
  while (last + 1 < to && (lines[last + 1]?.above === 'nothing' || continues(reading, last + 1))) last++;
  const end = lines[last]?.end ?? line.end;
  reading.claim({ start: line.start, end: labelEnd }, 'label');
  reading.claim({ start: labelEnd, end }, 'value');
  const passage = reading.passage(labelEnd, end);
  return readEntries(passage, 0, passage.text.length, false);
}

/** Whether a list goes on over a page break: the line above ends open, with a comma or an ampersand. */
function continues(reading: Reading, line: number): boolean {
  return reading.lines[line]?.above === 'page' && /[,&]$/.test(reading.lines[line - 1]?.text ?? '');
}
