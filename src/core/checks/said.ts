import { datesIn, type WrittenDate } from '../calendar/index.ts';
import { type Passage, passageWords, type Span, sentencesOf, type Words } from '../text/index.ts';
import {
  type AmountMention,
  amountsIn,
  type BodyPartMention,
  bodyPartsIn,
  type DrugMention,
  drugsIn,
  type TreatmentMention,
  treatmentsIn,
} from '../treatment/index.ts';

/**
 * A passage and what is named in it, each found once, when first asked for. All spans are in `text`, the mended text.
 */
export interface Said {
  readonly passage: Passage;
  readonly text: string;
  readonly words: Words;
  readonly sentences: readonly Span[];
  readonly bodyParts: readonly BodyPartMention[];
  readonly treatments: readonly TreatmentMention[];
  readonly drugs: readonly DrugMention[];
  readonly dates: readonly WrittenDate[];
  readonly amounts: readonly AmountMention[];
}

/** Wraps a passage; `sentences` where they are known already. */
export const say = (passage: Passage, sentences?: readonly Span[]): Said => new SaidPassage(passage, sentences);

// A class, because a letter makes a dozen of these: getters on one prototype cost nothing until they are asked.
class SaidPassage implements Said {
  readonly passage: Passage;
  readonly text: string;
  #sentences: readonly Span[] | undefined;
  #bodyParts: readonly BodyPartMention[] | undefined;
  #treatments: readonly TreatmentMention[] | undefined;
  #drugs: readonly DrugMention[] | undefined;
  #dates: readonly WrittenDate[] | undefined;
  #amounts: readonly AmountMention[] | undefined;

  constructor(passage: Passage, sentences: readonly Span[] | undefined) {
    this.passage = passage;
    this.text = passage.text;
    this.#sentences = sentences;
  }

  get words(): Words {
    return passageWords(this.passage);
  }

  get sentences(): readonly Span[] {
    this.#sentences ??= sentencesOf(this.text);
    return this.#sentences;
  }

  get bodyParts(): readonly BodyPartMention[] {
    this.#bodyParts ??= bodyPartsIn(this.text, this.words);
    return this.#bodyParts;
  }

  get treatments(): readonly TreatmentMention[] {
    this.#treatments ??= treatmentsIn(this.text, this.words);
    return this.#treatments;
  }

  get drugs(): readonly DrugMention[] {
    this.#drugs ??= drugsIn(this.text, this.words);
    return this.#drugs;
  }

  get dates(): readonly WrittenDate[] {
    this.#dates ??= datesIn(this.text);
    return this.#dates;
  }

  get amounts(): readonly AmountMention[] {
    this.#amounts ??= amountsIn(this.text, this.words);
    return this.#amounts;
  }
}

/** The sentence that holds an offset; the nearest one before it where blanks lie between. */
export function sentenceAt(said: Said, offset: number): Span {
  const { sentences } = said;
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as Span).start <= offset) low = middle;
    else high = middle - 1;
  }
  return sentences[low] ?? { start: 0, end: said.text.length };
}

/** The words of a span. */
export const wordsAt = (said: Said, span: Span): string => said.text.slice(span.start, span.end);
