export { datesIn, type WrittenDate } from './dates-in.ts';
export { addDays, daysBetween, type IsoDate, isoDate } from './iso-date.ts';
