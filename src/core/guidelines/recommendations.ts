import type { IsoDate } from '../calendar/index.ts';
import { drugClassOf, ingredientsOf, isKindOf, isWithin } from '../treatment/index.ts';
import { acoemRecommendations } from './acoem-recommendations.ts';
import { findEdition } from './editions.ts';
import { isInForce } from './in-force.ts';
import { medicalRecommendations } from './medical-recommendations.ts';
import { physicalRecommendations } from './physical-recommendations.ts';
import { postsurgicalRecommendations } from './postsurgical-recommendations.ts';
import type { Recommendation } from './recommendation.ts';

/** Every recommendation held: public record, or recalled and marked so. Nothing is quoted. */
export const recommendations: readonly Recommendation[] = [
  ...physicalRecommendations,
  ...postsurgicalRecommendations,
  ...medicalRecommendations,
  ...acoemRecommendations,
];

/** What is asked for, by ids of core/treatment; `date` leaves only editions in force on it, and the ODG. */
export interface RecommendationQuery {
  readonly treatment?: string;
  readonly drug?: string;
  /** The class the drug is given in, where it is not its usual one (a compound for the skin). */
  readonly drugClass?: string;
  readonly bodyPart?: string;
  readonly date?: IsoDate;
  /** Only this edition's. */
  readonly edition?: string;
}

/**
 * Recommendations about a treatment or drug. One about physical therapy is also about aquatic therapy, which is a kind
 * of it, and not the other way round. One limited to parts of the body is left out when another part is asked for.
 */
export function recommendationsFor(query: RecommendationQuery): Recommendation[] {
  return recommendations.filter(
    each =>
      (query.edition === undefined || each.edition === query.edition) &&
      (query.treatment === undefined || each.treatments.some(about => isKindOf(query.treatment as string, about))) &&
      (query.drug === undefined && query.drugClass === undefined ? true : isAboutDrug(each, query)) &&
      (query.bodyPart === undefined || isAboutPart(each, query.bodyPart)) &&
      (query.date === undefined || isHeldOn(each.edition, query.date)),
  );
}

function isAboutDrug({ drugs, drugClasses }: Recommendation, { drug, drugClass }: RecommendationQuery): boolean {
  if (drugs.length === 0 && drugClasses.length === 0) return false;
  const given = drugClass ?? (drug === undefined ? null : drugClassOf(drug));
  const ingredients = drug === undefined ? [] : [drug, ...ingredientsOf(drug)];
  const named = drugs.length === 0 || ingredients.some(each => drugs.includes(each));
  return named && (drugClasses.length === 0 || (given !== null && drugClasses.includes(given)));
}

const isAboutPart = ({ bodyParts }: Recommendation, part: string): boolean =>
  bodyParts.length === 0 || bodyParts.some(about => isWithin(part, about) || isWithin(about, part));

function isHeldOn(id: string, date: IsoDate): boolean {
  const edition = findEdition(id);
  return edition !== null && isInForce(edition, date);
}
