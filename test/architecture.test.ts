import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkHouse, told } from './architecture/check-house.ts';
import { ROOMS } from './architecture/rooms.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const breaches = checkHouse(root);
const of = (...rules: string[]) => breaches.filter(breach => rules.includes(breach.rule)).map(told);

describe('the house', () => {
  test('every file has a room', () => expect(of('room')).toEqual([]));
  test('imports between rooms keep to the table', () => expect(of('table')).toEqual([]));
  test('rooms are entered through their doors', () => expect(of('door')).toEqual([]));
  test('imports never run in circles, types included', () => expect(of('circle')).toEqual([]));
  test('packages stay in the rooms they belong to', () => expect(of('package')).toEqual([]));
  test('core is pure', () => expect(of('pure')).toEqual([]));
  test('only the clock asks what time it is', () => expect(of('clock')).toEqual([]));
  test('only the command line reads the environment', () => expect(of('environment')).toEqual([]));
  test('only the store and the library hold SQL', () => expect(of('sql')).toEqual([]));
  test('only http holds status numbers', () => expect(of('status')).toEqual([]));
  test('names say what things are', () => expect(of('folder-name', 'file-name')).toEqual([]));
  test('a file can be read in one sitting', () => expect(of('length')).toEqual([]));
  test('the table itself only leads down', () => {
    const order = Object.keys(ROOMS);
    for (const [name, room] of Object.entries(ROOMS))
      for (const below of room.mayImport)
        expect(order.indexOf(below), `${name} -> ${below}`).toBeLessThan(order.indexOf(name));
  });
});
