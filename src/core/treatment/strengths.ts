/** A strength written in a text: "600mg", "7.5/325", "50 mcg/hr". */
export interface StrengthMention {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const NUMBER = String.raw`(?:\d+(?:,\d{3})*(?:\.\d+)?|\.\d+)`;
const UNIT = String.raw`(?:milligrams?|micrograms?|mgs?|mcg|µg|ug|iu|meq|mg\.|percent|%|ml|cc|grams?|gms?|gr|g)(?![a-z])`;
const PER = String.raw`(?:\s?(?:\/|per)\s?(?:hr|hour|h|day|\d*\s?ml|\d*\s?cc|actuation|spray|dose|tab|patch|kg)(?![a-z]))?`;
const FIND = new RegExp(
  String.raw`(?<![#\d.,-]|\d\/)${NUMBER}(?:\s?${UNIT})?(?:\s?[-/]\s?${NUMBER}(?:\s?${UNIT})?)*(?:-(?=mg|mcg))?(?:\s?${UNIT})?${PER}`,
  'gi',
);
const UNIT_IN = new RegExp(UNIT, 'i');
const WEIGHT_ONLY = /^(\d+(?:\.\d+)?)\s?(?:grams?|gms?|gr|g)$/i;
const VOLUME_ONLY = /^[\d.]+\s?(?:ml|cc)$/i;
const DATE = /^\d{1,2}[-/]\d{1,2}[-/](?:\d{2}|\d{4})$/;

/**
 * Strengths in a stretch of text, in order. A pair without a unit ("7.5/325") counts where `bare` is set, as right
 * after a drug's name. The size of a tube or bottle ("240g", "500ml") is an amount, not a strength.
 */
export function strengthsIn(text: string, from: number, to: number, bare: boolean): StrengthMention[] {
  const found: StrengthMention[] = [];
  // Two characters before tell whether a number begins there; nothing after is looked at, so that a call stays short.
  const offset = Math.max(0, from - 2);
  const piece = text.slice(offset, to);
  FIND.lastIndex = from - offset;
  for (let match = FIND.exec(piece); match; match = FIND.exec(piece)) {
    const written = match[0].trim();
    const start = offset + match.index;
    if (isStrength(written, bare)) found.push({ text: written, start, end: start + written.length });
  }
  return found;
}

function isStrength(written: string, bare: boolean): boolean {
  if (DATE.test(written) || VOLUME_ONLY.test(written)) return false;
  const weight = WEIGHT_ONLY.exec(written);
  if (weight) return Number(weight[1]) <= 4;
  if (UNIT_IN.test(written)) return true;
  const numbers = written.match(/\d*\.?\d+/g) ?? [];
  return bare && numbers.length > 1 && numbers.some(one => one.includes('.') || Number(one) >= 30);
}
