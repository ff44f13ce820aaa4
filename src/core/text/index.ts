export { type Lexicon, type LexiconHit, makeLexicon } from './lexicon.ts';
export { mend, type Passage, sourceSpan } from './passage.ts';
export { sentencesOf } from './sentences.ts';
export { makeSource, type Position, positionAt, type Source, type Span } from './source.ts';
export { passageWords, type Words, wordsOf } from './words.ts';
