import type { WrittenDate } from '../calendar/index.ts';
import type { Said } from './said.ts';

// What stands right before a date that is said to be the injury's; nothing with a verb of its own may come between.
const BEFORE =
  /(?:\b(?:dates? of (?:the )?(?:injury|loss|accident)|DOI|D\/I)\b(?: (?:is|was|of|on|from))?[\s:(-]*|\b(?:injur(?:y|ed|ies)|occupational claim|industrial (?:injury|accident)|work(?:-related)? (?:injury|accident)|accident|cumulative trauma)(?: (?:that )?(?:occurred|happened|sustained|dated|reportedly))?(?: (?:on|of|from|dated))[\s(]*)$/i;
const PHRASE_AFTER = /^,? (?:industrial|work(?:-related)?|occupational|date of) (?:injury|accident)\b/i;
// "Old" is a word for an injury and for a worker: "a 57-year-old with a date of injury of".
const OTHER =
  /\b(?:prior|previous|earlier|(?<!(?:years?|yrs?|y\/?o)[- ])old|another|subsequent|second|new|non-?industrial|re-?injur\w*)\b[^.]{0,40}$/i;
const EXPLICIT = /\b(?:dates? of (?:the )?(?:injury|loss|accident)|DOI|D\/I|occupational claim)\b[^.]{0,14}$/i;
// What was done or told for, of or after an injury has a date of its own.
const ASIDE =
  /\b(?:first report|reports?(?: of)?|reported (?!an? )|seen|evaluat\w+|examin\w+|present(?:s|ed)|visit|treat(?:ed|ment)|surgery|operati\w+|return(?:s|ed)?|MRI|x-?rays?|(?:after|since|following|before|for|of|from) (?:the|this|that|his|her))\b[^.]{0,50}$/i;
const RANGE_AFTER = /^\s*(?:to|through|-|–|and)\s*(?:\d|[A-Z][a-z]+ \d)/;

/** The dates a text gives for the injury of this case; a second date of a stretch ("from ... to ...") counts too. */
export function injuryDatesIn(said: Said): WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const [i, date] of said.dates.entries()) {
    const before = said.text.slice(Math.max(0, date.start - 90), date.start);
    const previous = said.dates[i - 1];
    const endsRange =
      previous && found.at(-1) === previous && RANGE_AFTER.test(said.text.slice(previous.end, date.end));
    if (endsRange) found.push(date);
    else if (
      (BEFORE.test(before) || PHRASE_AFTER.test(said.text.slice(date.end, date.end + 40))) &&
      !OTHER.test(before) &&
      (EXPLICIT.test(before) || !ASIDE.test(before))
    )
      found.push(date);
  }
  return found;
}
