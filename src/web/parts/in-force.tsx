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

/** The days in force on a line of years. */
export function InForce({ guideline }: { guideline: GuidelineRecord }) {
  if (!guideline.inForceFrom && !guideline.inForceTo) return null;
  const at = (iso: string) => {
    const [year = FIRST, month = 1, day = 1] = iso.split('-').map(Number);
    const years = year - FIRST + (month - 1) / 12 + (day - 1) / 365;
    return Math.max(0, Math.min(100, (100 * years) / (LAST - FIRST)));
  };
  const from = guideline.inForceFrom ? at(guideline.inForceFrom) : 0;
  const to = guideline.inForceTo ? at(guideline.inForceTo) : 100;
  const ticks = Array.from({ length: (LAST - FIRST) / 4 + 1 }, (_, index) => FIRST + index * 4);
  return (
    <div aria-hidden="true">
      <svg class="in-force chart" viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true">
        <path class="track" d={`M0 15H100 ${ticks.map(year => `M${at(`${year}-01-01`)} 12V15`).join(' ')}`} />
        <path class="span" d={`M${from.toFixed(2)} 7H${Math.max(to, from + 0.6).toFixed(2)}`} />
      </svg>
      <p class="span-line">
        {ticks.map(year => (
          <span key={year}>{year}</span>
        ))}
      </p>
    </div>
  );
}
