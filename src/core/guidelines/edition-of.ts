import type { Citation } from './citation.ts';
import type { Edition } from './edition.ts';
import { editions, findEdition } from './editions.ts';
import { findTitleFamily, nameKey } from './known-titles.ts';

/** Years under which an edition is printed other than its own: the chapter numbers of 9792.24 date from 2009. */
const otherYears: Readonly<Record<string, readonly number[]>> = { 'acupuncture-2007': [2009] };

/** What a title means where neither year nor chapter is printed: the style before 2015 named no year. */
const undated: Readonly<Record<string, string>> = {
  'chronic pain medical treatment guidelines': 'chronic-pain-2009',
  'chronic pain treatment guidelines': 'chronic-pain-2009',
  'chronic pain medical treatment guideline': 'chronic-pain-2009',
  'chronic pain treatment guideline': 'chronic-pain-2009',
  'elbow complaints': 'elbow-2007',
};

/**
 * The edition a citation means, or null where that is not certain. A printed year decides; without one, a chapter
 * number or a "Complaints" title means the second edition of 2004 (of the elbow, its revision of 2007), "Chronic Pain
 * (Medical) Treatment Guidelines" the guidelines of 2009, and any other title its edition where it has only one.
 */
export function editionOf(citation: Cited): Edition | null {
  let edition = found.get(citation);
  if (edition === undefined) {
    edition = find(citation);
    found.set(citation, edition);
  }
  return edition;
}

type Cited = Pick<Citation, 'source' | 'title' | 'year'> & Partial<Citation>;

/** Several checks ask of one citation. */
const found = new WeakMap<Cited, Edition | null>();

function find(citation: Cited): Edition | null {
  if (citation.source === 'ODG') return findEdition('odg');
  if (citation.source !== 'MTUS' || citation.title === null) return null;
  const family = findTitleFamily(citation.title)?.family;
  const candidates = editions.filter(edition => edition.family === family && edition.mtus);
  const { year } = citation;
  if (year !== null) {
    return candidates.find(each => each.year === year || otherYears[each.id]?.includes(year)) ?? null;
  }
  const legacy = undated[nameKey(citation.title)];
  if (legacy) return findEdition(legacy);
  const printedByChapter = (citation.chapter ?? null) !== null || /\bcomplaints\b/i.test(citation.title);
  if (printedByChapter) return candidates.findLast(each => each.chapter !== null) ?? null;
  return candidates.length === 1 ? (candidates[0] as Edition) : null;
}
