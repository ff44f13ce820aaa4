export { elapsed, now, today } from './clock.ts';
