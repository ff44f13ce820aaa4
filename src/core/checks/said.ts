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
export function say(passage: Passage, sentences?: readonly Span[]): Said {
  const { text } = passage;
  return {
    passage,
    text,
    get words() {
      return passageWords(passage);
    },
    get sentences() {
      return keep(this, 'sentences', sentences ?? sentencesOf(text));
    },
    get bodyParts() {
      return keep(this, 'bodyParts', bodyPartsIn(text, passageWords(passage)));
    },
    get treatments() {
      return keep(this, 'treatments', treatmentsIn(text, passageWords(passage)));
    },
    get drugs() {
      return keep(this, 'drugs', drugsIn(text, passageWords(passage)));
    },
    get dates() {
      return keep(this, 'dates', datesIn(text));
    },
    get amounts() {
      return keep(this, 'amounts', amountsIn(text));
    },
  };
}

function keep<T>(said: Said, name: keyof Said, value: T): T {
  Object.defineProperty(said, name, { value, enumerable: true });
  return value;
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
