import { elapsed } from '../outside/index.ts';

/** Tells a person how far long work is; says nothing in the first second. */
export interface Progress {
  /** `total` may be unknown, and may grow. */
  at(done: number, total?: number): void;
  /** Clears the bar so that a line may be written. */
  clear(): void;
  end(): void;
}

const BAR = 24;
const QUIET_MS = 1000;
const LINE_MS = 5000;
const DRAW_MS = 100;
const ENOUGH = 10;

/** A bar with rate and time left on a terminal; elsewhere a plain line now and then on standard error. */
export function startProgress(what: string): Progress {
  const began = elapsed();
  const isTerminal = process.stderr.isTTY === true;
  let drawn = false;
  let last = began;
  return {
    at(done, total) {
      const now = elapsed();
      if (now - began < QUIET_MS || now - last < (isTerminal ? DRAW_MS : LINE_MS)) return;
      last = now;
      const words = describe(what, done, total, (now - began) / 1000);
      if (isTerminal) process.stderr.write(`\r\u001b[2K${onOneLine(words, done, total)}`);
      else process.stderr.write(`${words}\n`);
      drawn = isTerminal;
    },
    clear() {
      if (drawn) process.stderr.write('\r\u001b[2K');
      drawn = false;
    },
    end() {
      this.clear();
    },
  };
}

/** A line that wraps could not be cleared again: the bar goes first where there is little room, then the last words. */
function onOneLine(words: string, done: number, total: number | undefined): string {
  const room = (process.stderr.columns || 80) - 1;
  const whole = bar(done, total) + words;
  return whole.length <= room ? whole : words.slice(0, room);
}

function bar(done: number, total: number | undefined): string {
  if (!total) return '';
  const filled = Math.round((BAR * Math.min(done, total)) / total);
  return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} `;
}

/** "1,200 of 5,000 read, 310/s, 12 s left". */
function describe(what: string, done: number, total: number | undefined, seconds: number): string {
  const rate = done / seconds;
  const count = total ? `${grouped(done)} of ${grouped(total)}` : grouped(done);
  // One file more or less says nothing yet about the hours to come.
  const left = total && done >= ENOUGH ? `, ${timeWords((total - done) / rate)} left` : '';
  if (done === 0) return `${count} ${what}`;
  return `${count} ${what}, ${rate >= 10 ? grouped(Math.round(rate)) : rate.toFixed(1)}/s${left}`;
}

export const grouped = (count: number): string => count.toLocaleString('en-US');

function timeWords(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
