import { knownSections } from './known-sections.ts';
import { nameKey } from './known-titles.ts';

/**
 * Names of sections and chapters that hold a comma before a capital, so that the comma is not taken for the end of a
 * name. Names whose comma stands before a small letter ("Opioids, criteria for use") need no entry.
 */
const namesWithCommas = [
  'NSAIDs, GI symptoms & cardiovascular risk',
  'NSAIDs, GI symptoms and cardiovascular risk',
  'NSAIDs, GI symptoms',
  'Forearm, Wrist, & Hand',
  'Forearm, Wrist and Hand',
  'Hand, Wrist, & Forearm',
  'Hip, Pelvis and Thigh (femur)',
  'Hip, Pelvis and Thigh',
  'Psychological evaluations, IDDS & SCS (intrathecal drug delivery systems & spinal cord stimulators)',
  'Psychological evaluations, IDDS & SCS',
  'Pain, Suffering, and the Restoration of Function',
  'Low Back, Lumbar & Thoracic (Acute & Chronic)',
  'Low Back, Lumbar & Thoracic',
  'Low Back, Lumbar and Thoracic',
  'Opioids, California Controlled Substance Utilization Review and Evaluation System (CURES)',
];

/** Names that stand alone even where a small letter begins them, beside the known sections. */
const namesAlone = [
  'Acupuncture',
  'Antidepressants',
  'Chiropractic',
  'Durable medical equipment',
  'Gabapentin',
  'Manipulation',
  'Manual therapy and treatments',
  'Massage',
  'Naproxen',
  'Physical therapy',
  'Proton pump inhibitors',
  'Tramadol',
  'Urine drug testing',
  'Work conditioning',
];

const withCommas = new Set(namesWithCommas.map(nameKey));
const alone = new Set([...namesAlone, ...knownSections.map(section => section.name)].map(nameKey));
/** A name's key without what may be added to it: "Hand Chapter (updated 2016)" is "hand". */
const bareKey = (name: string): string =>
  withCommas.has(nameKey(name))
    ? nameKey(name)
    : nameKey(name.replace(/\([^()]*\)/g, '').replace(/\s+(?:chapter|section)\s*$/i, ''));
const mostCommas = Math.max(...namesWithCommas.map(name => name.split(',').length - 1));

/**
 * Cuts a printed list of section names at semicolons and commas. No comma inside brackets or a known name cuts;
 * a piece that begins with a small letter, "&" or "and" goes on with the name before it unless it is known to stand alone.
 */
export function splitSections(list: string): string[] {
  return splitOutsideBrackets(list, ';').flatMap(splitAtCommas);
}

function splitAtCommas(list: string): string[] {
  const pieces = splitOutsideBrackets(list, ',');
  const names: string[] = [];
  for (let at = 0; at < pieces.length; at++) {
    let taken = 1;
    for (let length = Math.min(mostCommas + 1, pieces.length - at); length > 1; length--) {
      if (withCommas.has(bareKey(pieces.slice(at, at + length).join(' ')))) {
        taken = length;
        break;
      }
    }
    const name = pieces.slice(at, at + taken).join(', ');
    at += taken - 1;
    const before = names.at(-1);
    if (before !== undefined && taken === 1 && goesOn(before, name)) names[names.length - 1] = `${before}, ${name}`;
    else if (name) names.push(name);
  }
  return names;
}

function goesOn(before: string, name: string): boolean {
  if (/^(?:&|and\b)/.test(name)) return true;
  if (alone.has(nameKey(name.replace(/\(.*$/, '')))) return false;
  return /^[a-z]/.test(name) && /^[A-Z\d]/.test(before);
}

/** Cuts at separators that stand outside round brackets; a bracket without its partner is read as a plain sign. */
function splitOutsideBrackets(text: string, separators: string): string[] {
  const closing = closingBrackets(text);
  const pieces: string[] = [];
  let from = 0;
  for (let at = 0; at < text.length; at++) {
    at = closing.get(at) ?? at;
    if (!separators.includes(text[at] as string)) continue;
    pieces.push(text.slice(from, at).trim());
    from = at + 1;
  }
  pieces.push(text.slice(from).trim());
  return pieces.filter(piece => /[\p{L}\p{N}]/u.test(piece));
}

/** For each opening bracket that has a partner, where that stands. */
function closingBrackets(text: string): Map<number, number> {
  const open: number[] = [];
  const closing = new Map<number, number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '(') open.push(at);
    else if (text[at] === ')' && open.length > 0) closing.set(open.pop() as number, at);
  }
  return closing;
}
