import type { GuidelineRecord } from '../../contract/index.ts';
import { writtenDate } from '../words.ts';

/** "In force July 18, 2009 to July 27, 2016". */
export function inForceInWords({ inForceFrom, inForceTo }: GuidelineRecord): string {
  if (!inForceFrom && !inForceTo) return 'No dates in force are known';
  if (!inForceTo) return `In force from ${writtenDate(inForceFrom as string)}; no end is known`;
  if (!inForceFrom) return `In force until ${writtenDate(inForceTo)}`;
  return `In force ${writtenDate(inForceFrom)} to ${writtenDate(inForceTo)}`;
}

const FIRST = 2007;
const LAST = 2027;

const TICKS = Array.from({ length: (LAST - FIRST) / 4 + 1 }, (_, index) => FIRST + index * 4);

/** A day's place on the line of years, from 0 to 100. */
function placeOf(iso: string): number {
  const [year = FIRST, month = 1, day = 1] = iso.split('-').map(Number);
  const years = year - FIRST + (month - 1) / 12 + (day - 1) / 365;
  return Math.max(0, Math.min(100, (100 * years) / (LAST - FIRST)));
}

/** The days in force as a line on all the years. Said in words beside it. */
export function InForceLine({ guideline }: { guideline: GuidelineRecord }) {
  const { inForceFrom, inForceTo } = guideline;
  if (!inForceFrom && !inForceTo) return null;
  const from = inForceFrom ? placeOf(inForceFrom) : 0;
  const to = Math.max(inForceTo ? placeOf(inForceTo) : 100, from + 0.6);
  return (
    <svg class="in-force chart" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
      <path class="track" d={`M0 15H100 ${TICKS.map(year => `M${placeOf(`${year}-01-01`)} 12V15`).join(' ')}`} />
      <path class="span" d={`M${from.toFixed(2)} 7H${to.toFixed(2)}`} />
    </svg>
  );
}

/** The same with its years. */
export function InForce({ guideline }: { guideline: GuidelineRecord }) {
  if (!guideline.inForceFrom && !guideline.inForceTo) return null;
  return (
    <div aria-hidden="true">
      <InForceLine guideline={guideline} />
      <p class="span-line">
        {TICKS.map(year => (
          <span key={year}>{year}</span>
        ))}
      </p>
    </div>
  );
}
