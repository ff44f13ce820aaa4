import type { Facet, GuidelineAnswer, GuidelineRecord, RecommendationRecord } from '../../contract/index.ts';
import {
  type AllowedQuantity,
  type Citation,
  type Edition,
  editionOf,
  editions,
  findEdition,
  type Recommendation,
  recommendationsFor,
} from '../../core/guidelines/index.ts';
import { addressOf } from '../../web/index.ts';

/** The page of the guideline a citation means; null where that is not certain. */
export function addressOfGuideline(citation: Pick<Citation, 'source' | 'title' | 'year'>): string | null {
  const edition = editionOf(citation);
  return edition ? addressOf.guideline(edition.id) : null;
}

/** Every edition, the oldest first; `facet` says how often each is cited. */
export function guidelineRecords(facet: Facet | undefined): GuidelineRecord[] {
  const cited = new Map<string, number>();
  for (const { count, edition } of editionsCited(facet)) cited.set(edition, (cited.get(edition) ?? 0) + count);
  return editions.map(edition => recordOf(edition, cited.get(edition.id) ?? 0));
}

/** One edition with what it says; null where there is none of that id. `values` are the facet's values that mean it. */
export function findGuideline(
  id: string,
  facet: Facet | undefined,
): { readonly guideline: GuidelineAnswer; readonly values: readonly string[] } | null {
  const edition = findEdition(id);
  if (!edition) return null;
  const meaning = editionsCited(facet).filter(each => each.edition === id);
  const citedBy = meaning.reduce((sum, { count }) => sum + count, 0);
  const recommendations = recommendationsFor({ edition: id }).map(recommendationOf);
  return { guideline: { ...recordOf(edition, citedBy), recommendations }, values: meaning.map(({ value }) => value) };
}

/** The values of the guideline facet that certainly mean an edition: one edition goes by several printed titles. */
function editionsCited(facet: Facet | undefined): { value: string; count: number; edition: string }[] {
  return (facet?.values ?? []).flatMap(({ value, label, count }) => {
    const edition = editionNamed(label);
    return edition ? [{ value, count, edition: edition.id }] : [];
  });
}

/** The edition a facet's label means: "Low Back Complaints 2004", "ODG". */
export function editionNamed(label: string): Edition | null {
  const [, title = label, year] = /^(.*?)(?: (\d{4}))?$/.exec(label) ?? [];
  const source = /^ODG\b|Official Disability/.test(label) ? 'ODG' : 'MTUS';
  return editionOf({ source, title, year: year ? Number(year) : null });
}

const recordOf = (edition: Edition, citedBy: number): GuidelineRecord => ({
  id: edition.id,
  address: addressOf.guideline(edition.id),
  title: edition.title,
  year: edition.year,
  partOfMtus: edition.mtus,
  inForceFrom: edition.from,
  inForceTo: edition.to,
  confidence: edition.confidence,
  source: edition.source,
  aliases: edition.chapter ? [`ACOEM Chapter ${edition.chapter} ${edition.title}`] : [],
  citedBy,
});

const recommendationOf = (each: Recommendation): RecommendationRecord => ({
  id: each.id,
  topic: each.topic,
  says: saysInWords(each),
  pages: [...each.pages],
  confidence: each.confidence,
  source: each.source,
});

const VERDICT = {
  REC: 'Recommended',
  NOT_REC: 'Not recommended',
  COND: 'Recommended under conditions',
} as const satisfies Record<Recommendation['recommendation'], string>;

function saysInWords({ recommendation, quantity, conditions }: Recommendation): string {
  const parts = [VERDICT[recommendation], quantity ? quantityInWords(quantity) : null].filter(Boolean);
  const said = parts.join(': ');
  return conditions.length > 0 ? `${said}; ${conditions.join('; ')}.` : `${said}.`;
}

/** "9 to 10 visits over 8 weeks", "a trial of up to 6 visits over 2 weeks". */
function quantityInWords({ min, max, unit, perWeeks, trial }: AllowedQuantity): string {
  const count =
    min !== null && max !== null
      ? min === max
        ? `${max}`
        : `${min} to ${max}`
      : max !== null
        ? `up to ${max}`
        : min !== null
          ? `at least ${min}`
          : '';
  const one = unit === 'mg-morphine-equivalent-a-day' ? 'mg morphine equivalent a day' : unit;
  const span =
    perWeeks === null ? '' : perWeeks === 52 ? ' a year' : ` over ${perWeeks} ${perWeeks === 1 ? 'week' : 'weeks'}`;
  return `${trial ? 'a trial of ' : ''}${count} ${one}${span}`.trim();
}
