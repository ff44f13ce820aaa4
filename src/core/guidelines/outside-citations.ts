import { ACOEM, AUTHOR, readAcoem } from './acoem-citation.ts';
import type { Citation } from './citation.ts';
import { mtusCitations } from './mtus-citations.ts';
import { beginsAsOdg, ODG, readOdg } from './odg-citation.ts';
import { otherCitations } from './other-citations.ts';
import { type PrintedSpan, trimSpan } from './printed-span.ts';

type Kind = 'odg' | 'acoem' | 'mtus' | 'other';

const ANCHOR = new RegExp(`(?<odg>${ODG})|(?<acoem>${ACOEM})|(?<mtus>\\b(?:CA |California )?MTUS\\b)`, 'gi');
const ENDS_WITH_AUTHOR = new RegExp(`${AUTHOR}$`);
/** Names that are never said in passing; the abbreviations begin a citation only where one may begin. */
const FULL_NAME = /^(?:Official|American College)/i;
const JOINER = /\s?,?\s?(?:\b(?:and|or)\s)?\bOther Medical Treatment Guidelines?(?:\s+or Medical Evidence)?\s?:?\s?/gi;
const MAY_PRECEDE = /(?:^|[,;.:)]\s?|\b(?:and|per|with|or|see|the|by)\s|[–-]\s)$/i;
const WITHIN_ADDRESS = /(?:https?:\/\/|www\.)\S*$/i;

/** Citations in what is printed after "Decision based on Non-MTUS Citation", between `from` and `to` of the text. */
export function outsideCitations(text: string, from: number, to: number): Citation[] {
  return cutAtJoiners(text, from, to).flatMap(part => {
    const anchors = anchorsIn(text.slice(part.from, part.to));
    const bounds = [0, ...anchors.map(anchor => anchor.at).filter(at => at > 0), part.to - part.from];
    return bounds.slice(0, -1).flatMap((bound, index) => {
      const span = trimSpan(text, part.from + bound, part.from + (bounds[index + 1] as number));
      const kind = anchors.find(anchor => anchor.at === bound)?.kind ?? 'other';
      return span.to > span.from ? readSpan(text, span, kind) : [];
    });
  });
}

function readSpan(text: string, span: PrintedSpan, kind: Kind): Citation[] {
  const printed = text.slice(span.from, span.to);
  if (kind === 'odg' || beginsAsOdg(printed)) return [readOdg(printed, span)];
  if (kind === 'acoem') return [readAcoem(printed, span)];
  if (kind === 'other') return otherCitations(text, span);
  const label = /^(?:CA |California )?MTUS[\s:,;-]*/i.exec(printed)?.[0].length ?? 0;
  return mtusCitations(text, span.from + label, span.to);
}

/** Where the ODG, the ACOEM or the MTUS is named anew: not inside brackets or an address, nor as a second name of the one before. */
function anchorsIn(segment: string): { at: number; kind: Kind }[] {
  const found: { at: number; kind: Kind }[] = [];
  let end = 0;
  for (const match of segment.matchAll(ANCHOR)) {
    const kind: Kind = match.groups?.odg ? 'odg' : match.groups?.acoem ? 'acoem' : 'mtus';
    const before = segment.slice(Math.max(0, match.index - 300), match.index);
    const author = kind === 'acoem' ? (ENDS_WITH_AUTHOR.exec(before)?.[0] ?? '') : '';
    const last = found.at(-1)?.kind;
    const sameName =
      (last === kind || (last === 'mtus' && kind === 'acoem')) &&
      !/[\p{L}\p{N}]/u.test(segment.slice(end, match.index));
    const inBrackets = before.lastIndexOf('(') > before.lastIndexOf(')');
    const mayStart = MAY_PRECEDE.test(before) || author !== '' || FULL_NAME.test(match[0]);
    if (mayStart && !sameName && !inBrackets && !WITHIN_ADDRESS.test(before))
      found.push({ at: match.index - author.length, kind });
    end = match.index + match[0].length;
  }
  return found;
}

function cutAtJoiners(text: string, from: number, to: number): PrintedSpan[] {
  if (!/Other Medical Treatment/i.test(text)) return [{ from, to }];
  const spans: PrintedSpan[] = [];
  let at = from;
  for (const match of text.slice(from, to).matchAll(JOINER)) {
    spans.push({ from: at, to: from + match.index });
    at = from + match.index + match[0].length;
  }
  spans.push({ from: at, to });
  return spans;
}
