import { addDays, daysBetween } from '../core/calendar/index.ts';
import type { BodyPart } from './body-part.ts';
import { type CaseDates, DATE_STYLES, monthName } from './case-dates.ts';
import { LIMB_PARTS } from './limbs.ts';
import { listed, type Slots } from './phrase.ts';
import type { Random } from './random.ts';
import { RARE_PARTS } from './side-conditions.ts';
import { SPINE_AND_HEAD } from './spine-and-head.ts';

/** The worker, the injury and the days of one case: what every sentence about it agrees with. */
export interface Scene {
  readonly dates: CaseDates;
  readonly places: readonly Place[];
  readonly age: number;
  readonly sex: 'female' | 'male';
  readonly daysSinceInjury: number;
  /** Slots that mean the same all through the case. */
  readonly slots: Slots;
}

/** An injured part, with the side where it has one. */
export interface Place {
  readonly part: BodyPart;
  readonly side: '' | 'left' | 'right';
}

const PRONOUNS = {
  female: { he: 'she', He: 'She', his: 'her', His: 'Her', him: 'her', himself: 'herself' },
  male: { he: 'he', He: 'He', his: 'his', His: 'His', him: 'him', himself: 'himself' },
} as const;

const ALL_PARTS = new Map([...SPINE_AND_HEAD, ...LIMB_PARTS, ...RARE_PARTS].map(part => [part.id, part]));

export function inventPlace(partId: string, random: Random): Place {
  const part = ALL_PARTS.get(partId);
  if (!part) throw new Error(`no body part ${partId}`);
  return { part, side: part.sided ? random.pick(['left', 'right'] as const) : '' };
}

export const placeName = ({ part, side }: Place): string => (side ? `${side} ${part.name}` : part.name);

export function inventScene(places: readonly Place[], dates: CaseDates, random: Random): Scene {
  const sex = random.pick(['female', 'male'] as const);
  const age = Math.round(Math.min(65, Math.max(20, random.around(46, 0.25))));
  const daysSinceInjury = daysBetween(dates.injury, dates.visit);
  const style = random.pick(DATE_STYLES);
  const other = random.pick(DATE_STYLES);
  const written = (date: string): string => (random.chance(0.85) ? style : other)(date);
  const months = Math.max(2, Math.min(18, Math.floor(daysSinceInjury / 30) - 3));
  const oldStudy = addDays(dates.injury, random.int(8, Math.max(9, daysSinceInjury - 12)));
  const recent = addDays(dates.visit, -random.int(4, 18));
  const score = random.int(3, 8);
  const slots: Slots = {
    ...PRONOUNS[sex],
    worker: random.weighted([
      ['the injured worker', 45],
      ['the patient', 40],
      ['the applicant', 8],
      ['the claimant', 4],
      ['the employee', 4],
    ] as const),
    age: String(age),
    anAge: `a${/^(8|11$|18$)/.test(String(age)) ? 'n' : ''} ${age}`,
    sex,
    injury: written(dates.injury),
    visit: written(dates.visit),
    request: written(dates.request),
    ur: written(dates.ur),
    oldStudy: written(oldStudy),
    studyDate: written(oldStudy),
    recent: written(recent),
    dos: DATE_STYLES[0]!(dates.visit),
    lastMonth: `${monthName(addDays(dates.visit, -21))} ${addDays(dates.visit, -21).slice(0, 4)}`,
    months: String(random.int(Math.min(3, months), months)),
    weeks: String(random.int(3, Math.max(3, Math.min(16, Math.floor(daysSinceInjury / 7) - 1)))),
    years: String(random.int(2, Math.max(2, Math.min(8, Math.floor(daysSinceInjury / 365) - 1)))),
    prior: String(random.int(9, 24)),
    score: String(score),
    high: String(Math.max(6, score)),
    low: String(random.int(2, 4)),
    few: String(random.int(3, 7)),
    degrees: String(random.int(3, 8) * 5),
    wide: String(random.int(9, 14) * 10),
    minutes: String(random.int(2, 9) * 5),
    bmi: String(random.int(36, 44)),
    phq: String(random.int(10, 21)),
    bodyParts: listed(places.map(place => place.part.plain)),
  };
  return { dates, places, age, sex, daysSinceInjury, slots };
}

/** The scene's slots with those of one injured part. */
export function placeSlots(scene: Scene, place: Place): Slots {
  const legs = ['lumbar-spine', 'hip', 'knee', 'ankle'].includes(place.part.id);
  return {
    ...scene.slots,
    part: placeName(place),
    plain: place.part.plain,
    side: place.side,
    limb: legs ? 'leg' : 'arm',
    limbs: `bilateral ${legs ? 'lower' : 'upper'} extremities`,
  };
}
