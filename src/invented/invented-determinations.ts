import { type ComposableLayout, compose, type DeterminationData } from '../core/determination/index.ts';
import { type PlantedDefect, plantDefects } from './defects.ts';
import { inventCase } from './invented-case.ts';
import { makeRandom } from './random.ts';

/** A determination about nobody, and what its author knows of it. */
export interface Invented {
  readonly data: DeterminationData;
  readonly layout: ComposableLayout;
  /** The letter as printed. */
  readonly text: string;
  /** A file name: "invented-CM15-9000123.txt". */
  readonly name: string;
  /** By the State's own search, one an issue, in order. */
  readonly categories: readonly InventedCategory[];
  /** Mistakes put in on purpose; empty for five in six. */
  readonly defects: readonly PlantedDefect[];
}

export interface InventedCategory {
  readonly category: string;
  readonly subcategory: string;
}

/** Stands in every invented letter where the review organization is named. */
export const INVENTED_ORGANIZATION = 'Example Review Organization (invented)';

const DEFECT_STREAM = 0x0defec7;

/**
 * `count` invented determinations: the same seed gives the same bytes. Every layout, every category of the State's search
 * and every year from 2013 to 2025 occurs among the first 500. Their words and people are made up.
 */
export function* inventedDeterminations(count: number, seed: number): Generator<Invented, void> {
  for (let index = 0; index < count; index++) yield inventDetermination(index, seed);
}

/** The determination of one index: the one `inventedDeterminations` gives at that place. */
export function inventDetermination(index: number, seed: number): Invented {
  const invented = inventCase(index, seed);
  const { layout } = invented;
  const { data, defects } = plantDefects(invented, makeRandom(seed, index, DEFECT_STREAM));
  const text = compose(data, layout, { organization: INVENTED_ORGANIZATION }).source.text;
  const categories = invented.issues.map(({ line: { category, subcategory } }) => ({ category, subcategory }));
  return { data, layout, text, name: `invented-${data.caseNumber}.txt`, categories, defects };
}
