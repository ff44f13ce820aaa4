import type { Citation } from './citation.ts';
import { namePattern } from './known-titles.ts';
import { mtusCitations } from './mtus-citations.ts';
import { takePages } from './printed-pages.ts';
import { splitSections } from './section-names.ts';

const ODG = '(?:Official\\s+)?Disability\\s+Guidelines?(?![\\w-])|ODG(?![A-Za-z])';
const ACOEM =
  'American College of Occupational (?:and|&) Environmental Medicine|ACOEM\\b|Occupational Medicine Practice Guidelines?';
const AUTHOR = "(?:[A-Z][\\w'-]+ [A-Z]{1,2}\\.,? )?";
const ANCHOR = new RegExp(`${AUTHOR}(?:(?<odg>${ODG})|(?<acoem>${ACOEM})|(?<mtus>(?:CA |California )?MTUS\\b))`, 'gi');
const JOINER = /\s*,?\s*(?:\b(?:and|or)\s+)?\bOther Medical Treatment Guidelines?(?:\s+or Medical Evidence)?\s*:?\s*/gi;
const URL = /(?:https?:\/\/|www\.)(?:\S*- (?=\S))*\S+/gi;

/** Citations in what is printed after "Decision based on Non-MTUS Citation", between `from` and `to` of the text. */
export function outsideCitations(text: string, from: number, to: number): Citation[] {
  return cutAt(text, from, to, JOINER).flatMap(part => {
    const cuts = anchorsIn(text.slice(part.from, part.to));
    const bounds = [0, ...cuts.map(cut => cut.at).filter(at => at > 0), part.to - part.from];
    return bounds.slice(0, -1).flatMap((bound, index) => {
      const piece = trimmed(text, part.from + bound, part.from + (bounds[index + 1] as number));
      if (piece.to <= piece.from) return [];
      const kind = cuts.find(cut => cut.at === bound)?.kind ?? 'other';
      return readPiece(text, piece, kind);
    });
  });
}

interface Piece {
  readonly from: number;
  readonly to: number;
}
type Kind = 'odg' | 'acoem' | 'mtus' | 'other';

function readPiece(text: string, piece: Piece, kind: Kind): Citation[] {
  const printed = text.slice(piece.from, piece.to);
  if (kind === 'mtus') {
    const label = /^(?:CA |California )?MTUS[\s:,;-]*/i.exec(printed)?.[0].length ?? 0;
    return mtusCitations(text, piece.from + label, piece.to);
  }
  if (kind === 'odg' || startsWithChapter(printed)) return [readOdg(printed, piece)];
  if (kind === 'acoem') return [readAcoem(printed, piece)];
  return otherPieces(text, piece).map(each => readOther(text.slice(each.from, each.to), each));
}

/** Where the ODG, ACOEM or the MTUS is named anew: not inside brackets, and not as a second name of the one before. */
function anchorsIn(segment: string): { at: number; kind: Kind }[] {
  const found: { at: number; kind: Kind }[] = [];
  let end = 0;
  for (const match of segment.matchAll(ANCHOR)) {
    const kind: Kind = match.groups?.odg ? 'odg' : match.groups?.acoem ? 'acoem' : 'mtus';
    const between = segment.slice(end, match.index);
    const inBrackets = segment.lastIndexOf('(', match.index) > segment.lastIndexOf(')', match.index);
    const sameName = found.at(-1)?.kind === kind && !/[\p{L}\p{N}]/u.test(between);
    const inUrl = /(?:https?:\/\/|www\.)\S*$/i.test(segment.slice(0, match.index));
    const headsPiece =
      match.index === 0 ||
      /(?:[,;.:)]\s*|\b(?:and|per|with|or|see|the|by)\s+|[–-]\s+)$/i.test(segment.slice(0, match.index));
    const byAuthor = /^[A-Z][\w'-]+ [A-Z]{1,2}\.,? /.test(match[0]);
    if (!inBrackets && !inUrl && !sameName && (headsPiece || byAuthor)) found.push({ at: match.index, kind });
    end = match.index + match[0].length;
  }
  return found;
}

function cutAt(text: string, from: number, to: number, joiner: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let at = from;
  for (const match of text.slice(from, to).matchAll(joiner)) {
    pieces.push({ from: at, to: from + match.index });
    at = from + match.index + match[0].length;
  }
  pieces.push({ from: at, to });
  return pieces;
}

function trimmed(text: string, from: number, to: number): Piece {
  const printed = text.slice(from, to);
  const front = /^[\s,;:.–-]*(?:(?:and|or|see|per)\s+)?/i.exec(printed)?.[0].length ?? 0;
  const back = /(?:[\s,;:.–-]|\s(?:and|or|see|per|by|the)(?=\s*$))*$/i.exec(printed)?.[0].length ?? 0;
  return { from: from + Math.min(front, printed.length), to: to - back };
}

// ---- ODG

const odgChapters = [
  'Ankle and Foot',
  'Back',
  'Burns',
  'Carpal Tunnel Syndrome',
  'Carpal Tunnel',
  'Chronic Pain',
  'Cervical',
  'Diabetes',
  'Elbow',
  'Eye',
  'Fitness for Duty',
  'Foot and Ankle',
  'Forearm, Wrist and Hand',
  'Formulary',
  'Hand',
  'Head',
  'Hernia',
  'Hip and Pelvis',
  'Hips and Pelvis',
  'Hip',
  'Infectious Diseases',
  'Knee and Leg',
  'Knee',
  'Leg',
  'Low Back - Lumbar and Thoracic',
  'Low Back, Lumbar and Thoracic',
  'Low Back',
  'Lumbar and Thoracic',
  'Lumbar Spine',
  'Mental Illness and Stress',
  'Mental',
  'Mental/Stress',
  'Neck and Upper Back',
  'Neck',
  'Pain',
  'Preface',
  'Pulmonary',
  'Shoulder',
  'Stress/Mental',
  'Thoracic',
  'Wrist',
  'Wrist and Hand',
];
const CHAPTER_NAME = odgChapters
  .sort((a, b) => b.length - a.length)
  .map(namePattern)
  .join('|');
const QUALIFIER = '(?:\\s*\\((?:Acute|Chronic|trauma)[^()]*\\))?';
const LEADS_CHAPTER = new RegExp(`^(?:${CHAPTER_NAME})\\s*\\((?:Acute|Chronic)[^()]*\\)`, 'i');
const startsWithChapter = (printed: string): boolean => LEADS_CHAPTER.test(printed);
const ODG_NAME = new RegExp(
  `^(?:(?:${ODG}|\\((?:ODG|Official Disability Guidelines?)\\))[\\s,:;.–-]*(?:TWC\\b)?[\\s,:;.–-]*)+`,
  'i',
);
/** The publisher's and the edition's words, which name no section. */
const ODG_NOISE = [
  /\bWork ?-?Loss Data Institute\b(?:,? (?:LLC|Inc\.?))?/gi,
  /\b(?:Integrated )?Treatment\s*\/\s*Disability Duration Guidelines?\b/gi,
  /\bTreatment in Workers['’]?s?['’]? Comp(?:ensation)?\b(?: \(TWC\))?/gi,
  /\(TWC\)|\bTWC\b/g,
  /\(?\d{1,2}(?:st|nd|rd|th) (?:annual )?edition\)?/gi,
  /\b(?:web|online|internet|electronic)(?:-based)? (?:version|edition)\b|\bweb[- ]based\b|\(internet\)/gi,
];
const DATED =
  /\(?\b(?:last )?(?:updated?|accessed|as of|revised)\b:?\s*([^(),;]*(?:\d,\s*\d{4})?[^(),;]*)\)?|\b(\d{1,2}[/-]\d{1,2}[/-]\d{2,4})\b/gi;

function readOdg(printed: string, piece: Piece): Citation {
  const { pages, without } = takePages(printed.replace(ODG_NAME, ''));
  let year: number | null = null;
  let rest = without;
  for (const noise of ODG_NOISE) rest = rest.replace(noise, ' , ');
  rest = rest.replace(DATED, (_, updated?: string, date?: string) => {
    year ??= yearIn(updated ?? date ?? '');
    return ' , ';
  });
  rest = rest.replace(
    /\(((?:19|20)\d\d)\)|(?<=^|,)\s*((?:19|20)\d\d)\b(?=\s*(?:,|$))|^((?:19|20)\d\d)\b/g,
    (_, ...found) => {
      year ??= Number(found.slice(0, 3).find(each => typeof each === 'string'));
      return ' , ';
    },
  );
  return {
    source: 'ODG',
    title: 'Official Disability Guidelines (ODG)',
    chapter: null,
    year,
    sections: splitSections(markChapters(rest), ',;')
      .map(tidyName)
      .filter(name => name !== ''),
    pages,
    start: piece.from,
    end: piece.to,
  };
}

/** Puts a semicolon after each chapter named, so that the topic after it is cut off: "Knee Chapter Indications". */
function markChapters(list: string): string {
  return list
    .replace(/(?:^|(?<=[,;]))\s*Chapters?:\s*/gi, ' ')
    .replace(
      new RegExp(
        `\\b((?:${CHAPTER_NAME})${QUALIFIER}\\s*(?:chapter|section))\\b(?:\\s+(?:on|for|under|regarding))?${'(\\s*\\([^()]*\\))?'}`,
        'gi',
      ),
      '$1$2;',
    )
    .replace(
      new RegExp(
        `((?:^|[,;/])\\s*(?:${CHAPTER_NAME})\\s*\\((?:Acute|Chronic|trauma)[^()]*\\)(?!\\s*(?:chapter|section)))`,
        'gi',
      ),
      '$1;',
    )
    .replace(
      new RegExp(`((?:^|[,;/])\\s*(?:${CHAPTER_NAME})(?:\\s+(?:chapter|section))?)\\s*(?:/|:|\\s[–-]\\s)`, 'gi'),
      '$1;',
    )
    .replace(new RegExp(`/\\s*(?=(?:${CHAPTER_NAME})(?:\\s*(?:[,;]|chapter|section|$)))`, 'gi'), ';')
    .replace(/(;\s*)[/:]|\s[–-]\s|:\s/g, (_, semicolon?: string) => semicolon ?? ';');
}

const tidyName = (name: string): string => name.replace(/^[\s/:.–-]+|[\s/:.–-]+$/g, '').replace(/\s+/g, ' ');

// ---- ACOEM cited outside the MTUS

const ACOEM_NAME = new RegExp(
  `^${AUTHOR}(?:(?:${ACOEM}|\\(ACOEM\\)|Occupational Medicine|Practice Guidelines?|Guidelines?|Practice)[\\s,:;.–-]*)+`,
  'i',
);
const EDITION = /\(?\b(?:(?:2nd|3rd|second|third)\s+(?:edition|ed\b\.?))\)?[\s,:;.]*/gi;

function readAcoem(printed: string, piece: Piece): Citation {
  const named = ACOEM_NAME.exec(printed)?.[0] ?? '';
  const { pages, without } = takePages(printed.slice(named.length).replace(EDITION, ''));
  const chapter = /\b(?:Chapter|Ch\.)\s*(\d{1,2})\b[\s,:;.–-]*/i.exec(without);
  let year: number | null = null;
  const rest = without
    .replace(chapter?.[0] ?? '', '')
    .replace(DATED, (_, updated?: string, date?: string) => {
      year ??= yearIn(updated ?? date ?? '');
      return '';
    })
    .replace(/\(?\b((?:19|20)\d\d)\b\)?/, (_, printedYear: string) => {
      year ??= Number(printedYear);
      return '';
    });
  const names = splitSections(rest.replace(/:\s/g, ', '), ',;').map(tidyName);
  const [title, ...sections] = names.filter(name => name !== '');
  return {
    source: 'ACOEM',
    title: title?.replace(/\s+chapter$/i, '') ?? tidyName(named.replace(/[\s,:;.]+$/, '')),
    chapter: chapter?.[1] ?? null,
    year,
    sections,
    pages,
    start: piece.from,
    end: piece.to,
  };
}

// ---- everything else: studies, web pages, textbooks, Medicare

const NEXT_OTHER =
  /(?<=\baccessed:?(?: on)? [\w/.-]+(?: \d{1,2}, \d{4})?)[,;.]\s+(?=[A-Z])|;\s+(?=[A-Z])(?!PMID|PubMed|Available|Accessed|Updated|Epub|Retrieved)|(?<=\S)\s+(?=\d{1,2}[.)]\s+[A-Z])|[\s,;]+(?:and\s+)?(?=(?:https?:\/\/|www\.))/g;

function otherPieces(text: string, piece: Piece): Piece[] {
  const printed = text.slice(piece.from, piece.to);
  const numbered = /^1[.)]\s/.test(printed);
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of printed.matchAll(NEXT_OTHER)) {
    const after = printed.slice(match.index + match[0].length);
    const before = printed.slice(at, match.index);
    if (/^(?:https?:|www\.)/i.test(after) && !/^(?:https?:|www\.)/i.test(before)) continue;
    if (/^\d/.test(after) && !numbered) continue;
    pieces.push(trimmed(text, piece.from + at, piece.from + match.index));
    at = match.index + match[0].length;
  }
  pieces.push(trimmed(text, piece.from + at, piece.to));
  return pieces.filter(each => each.to > each.from);
}

function readOther(printed: string, piece: Piece): Citation {
  const { pages } = takePages(printed.replace(URL, ' '));
  const words = tidyName(printed.replace(URL, ' ').replace(/[\s,;.]*\b(?:accessed|retrieved)\b.*$/i, ''));
  const address = printed
    .match(URL)?.[0]
    .replace(/\s+/g, '')
    .replace(/[,;.]+$/, '');
  const year = /\b(?:19|20)\d\d\b/.exec(words);
  return {
    source: 'other',
    title: /\p{L}/u.test(words) ? words : (address ?? printed),
    chapter: null,
    year: year ? Number(year[0]) : null,
    sections: [],
    pages,
    start: piece.from,
    end: piece.to,
  };
}

function yearIn(date: string): number | null {
  const printed = /\b((?:19|20)\d\d)\b|[/-](\d\d)\b(?!.*\d)/.exec(date);
  if (!printed) return null;
  return printed[1] ? Number(printed[1]) : 2000 + Number(printed[2]);
}
