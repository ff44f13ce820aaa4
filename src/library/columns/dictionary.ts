import { type FacetId, slugOf } from '../query/facets.ts';

/** The values a facet has taken so far, each with a number; numbers are never given anew while the library is open. */
export interface Dictionary {
  readonly slugs: readonly string[];
  /** As printed, the first way it was met. */
  readonly labels: readonly string[];
  /** The number of a value, a new one where it is new. */
  numberOf(slug: string, label: string): number;
  findNumber(slug: string): number | undefined;
}

export type Dictionaries = (facet: FacetId) => Dictionary;

export function makeDictionary(): Dictionary {
  const slugs: string[] = [];
  const labels: string[] = [];
  const numbers = new Map<string, number>();
  return {
    slugs,
    labels,
    numberOf(slug, label) {
      const known = numbers.get(slug);
      if (known !== undefined) return known;
      numbers.set(slug, slugs.length);
      labels.push(label);
      return slugs.push(slug) - 1;
    },
    findNumber: slug => numbers.get(slug),
  };
}

export function makeDictionaries(): Dictionaries {
  const made = new Map<FacetId, Dictionary>();
  return facet => {
    let dictionary = made.get(facet);
    if (!dictionary) {
      dictionary = makeDictionary();
      made.set(facet, dictionary);
    }
    return dictionary;
  };
}

/** A name that leaves no slug ("---") still needs one to be counted under. */
export const valueSlug = (label: string): string => slugOf(label) || 'unnamed';
