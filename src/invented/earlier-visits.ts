import { addDays } from '../core/calendar/index.ts';
import { DATE_STYLES } from './case-dates.ts';
import { say } from './phrase.ts';
import type { Random } from './random.ts';
import { type Place, placeSlots, type Scene } from './scene.ts';

const VISITS = [
  'On {day} {he} was seen for [a recheck|follow-up]; the {plain} was [about the same|somewhat sore|sore after a long week], and [the plan was kept|no change was made].',
  'At the visit of {day} {he} described [good and bad days|soreness by evening|stiffness on rising], and the provider [advised walking|went over posture|reviewed the home exercises].',
  'The note of {day} [records|mentions] pain of {score}/10 and [slow|cautious] movement.',
  'By {day} {he} was [pacing activity|keeping up with chores in short spells|sleeping in a recliner], the note says.',
  'A [secondary|consulting] physician who saw {him} on {day} [agreed with the diagnosis|wrote that the course was as expected].',
  'A telephone visit on {day} dealt with [work status|paperwork for the employer|a change of appointment].',
  'On {day} the restrictions were [renewed|continued] for [four|six] weeks.',
];

/** Sentences about `count` earlier visits, in order of their dates, for summaries that run long. */
export function earlierVisits(scene: Scene, place: Place, count: number, random: Random): string[] {
  const style = random.pick(DATE_STYLES);
  const room = Math.max(6, scene.daysSinceInjury - 20);
  const days = Array.from({ length: count }, () => random.int(5, Math.min(room, 900))).sort((a, b) => b - a);
  const slots = placeSlots(scene, place);
  return days.map(before =>
    say(random.pick(VISITS), { ...slots, day: style(addDays(scene.dates.visit, -before)) }, random),
  );
}
