import type { OutcomeGroup, Outcomes } from '../../contract/index.ts';
import { counted, writtenNumber, writtenShare } from '../words.ts';

const decided = (outcomes: Outcomes): number => outcomes.upheld + outcomes.overturned;

/** What the outlines and the filled parts stand for. */
export function OutcomeLegend() {
  return (
    <ul class="legend">
      <li class="overturned">Overturned</li>
      <li class="upheld">Upheld</li>
    </ul>
  );
}

/**
 * Outcomes over time: a column a year, its height the items decided, the filled part those overturned. The numbers are
 * text beside each column, so it can be read without seeing it.
 */
export function OutcomeColumns({ groups, small = false }: { groups: readonly OutcomeGroup[]; small?: boolean }) {
  const most = Math.max(...groups.map(decided), 1);
  return (
    <ol class={small ? 'columns small chart' : 'columns chart'}>
      {groups.map((group, at) => (
        <li key={group.key}>
          {small ? null : (
            <span class="share" aria-hidden="true">
              {group.share === null ? '–' : writtenShare(group.share)}
            </span>
          )}
          <Column group={group} most={most} />
          {small ? null : <Row group={group} most={most} />}
          {small && at > 0 && at < groups.length - 1 ? null : (
            <span class="when" aria-hidden="true">
              {group.label}
            </span>
          )}
          {small ? null : (
            <span class="of" aria-hidden="true">
              {writtenNumber(decided(group))}
            </span>
          )}
          <span class="unseen">
            {group.label}: {writtenNumber(group.overturned)} of {counted(decided(group), 'item')} overturned
          </span>
        </li>
      ))}
    </ol>
  );
}

function Column({ group, most }: { group: Outcomes; most: number }) {
  const all = (96 * decided(group)) / most;
  const overturned = (96 * group.overturned) / most;
  return (
    <svg class="upright" viewBox="0 0 20 100" preserveAspectRatio="none" aria-hidden="true">
      {all > 0 ? <rect class="upheld" x="1" width="18" y={(100 - all).toFixed(2)} height={all.toFixed(2)} /> : null}
      {overturned > 0 ? (
        <rect class="overturned" x="1" width="18" y={(100 - overturned).toFixed(2)} height={overturned.toFixed(2)} />
      ) : null}
    </svg>
  );
}

/** The same lying down, for windows too narrow for columns. */
function Row({ group, most }: { group: Outcomes; most: number }) {
  const all = (99 * decided(group)) / most;
  const overturned = (99 * group.overturned) / most;
  return (
    <svg class="lying" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      {all > 0 ? <rect class="upheld" y="1" height="8" width={all.toFixed(2)} /> : null}
      {overturned > 0 ? <rect class="overturned" y="1" height="8" width={overturned.toFixed(2)} /> : null}
    </svg>
  );
}

interface RatesProps {
  readonly groups: readonly OutcomeGroup[];
  /** The share of everything, drawn as a dashed line to compare with. */
  readonly all: Outcomes;
  readonly caption: string;
  readonly heading: string;
  readonly addressOfGroup: (key: string) => string | null;
}

/** A table whose lines are drawn: the share overturned with its interval, and the numbers behind it. */
export function Rates({ groups, all, caption, heading, addressOfGroup }: RatesProps) {
  const top = Math.min(1, Math.max(0.2, ...groups.map(group => group.high ?? 0)));
  return (
    <table class="rates">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{heading}</th>
          <th scope="col">
            <span class="unseen">Share overturned, drawn from 0 to </span>
            <span aria-hidden="true">0 to </span>
            {writtenShare(top)}
          </th>
          <th scope="col" class="number">
            Overturned
          </th>
          <th scope="col" class="number">
            Items
          </th>
        </tr>
      </thead>
      <tbody>
        {groups.map(group => {
          const address = addressOfGroup(group.key);
          return (
            <tr key={group.key}>
              <th scope="row">{address ? <a href={address}>{group.label}</a> : group.label}</th>
              <td class="picture">
                <Range group={group} all={all} top={top} />
              </td>
              <td class="number">
                <strong>{group.share === null ? '–' : writtenShare(group.share)}</strong>
                <span class="unseen">{intervalInWords(group)}</span>
              </td>
              <td class="number">
                <span class="quiet">
                  {writtenNumber(group.overturned)} of {writtenNumber(decided(group))}
                </span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Range({ group, all, top }: { group: Outcomes; all: Outcomes; top: number }) {
  const x = (share: number) => ((100 * share) / top).toFixed(2);
  return (
    <svg class="range" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <path class="track" d="M0 5H100" />
      {all.share === null ? null : <path class="all" d={`M${x(all.share)} 0V10`} />}
      {group.low === null || group.high === null ? null : (
        <path class="interval" d={`M${x(group.low)} 5H${x(group.high)}`} />
      )}
      {group.share === null ? null : <path class="point" d={`M${x(group.share)} 5h0.01`} />}
    </svg>
  );
}

/** " (95% interval 22% to 41%)", or nothing. */
export function intervalInWords(outcomes: Outcomes): string {
  if (outcomes.low === null || outcomes.high === null) return '';
  return ` (95% interval ${writtenShare(outcomes.low)} to ${writtenShare(outcomes.high)})`;
}

/** The number first, then what it is of. */
export function HeadlineNumber({ outcomes, what }: { outcomes: Outcomes; what: string }) {
  const all = decided(outcomes);
  return (
    <p class="headline-number">
      <strong>
        {writtenNumber(outcomes.overturned)} of {writtenNumber(all)}
      </strong>{' '}
      {what} were overturned
      {outcomes.share === null ? '' : `: ${writtenShare(outcomes.share)}`}
      <span class="quiet">{intervalInWords(outcomes)}</span>.
    </p>
  );
}
