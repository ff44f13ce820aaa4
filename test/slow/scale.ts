/** The seed all slow tests draw from, printed by the runner so that a failure can be had again. */
export const seed = Number(process.env.OPENIMR_SEED ?? '1');

/** So many of `full`, by the scale asked for: CI runs a tenth. */
export const scaled = (full: number): number =>
  Math.max(1, Math.round(full * Number(process.env.OPENIMR_SLOW_SCALE ?? '1')));
