import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Act, mayAct, permissions } from './permissions.ts';

const closed: readonly Act[] = [
  'open-office',
  'catch-up-library',
  'import-determinations',
  'import-files',
  'read-again',
  'load-invented',
  'remove-invented',
  'remove-determination',
  'rebuild-library',
];

it('lets everyone read and nobody but the operator change anything', () => {
  for (const act of Object.keys(permissions) as Act[]) {
    expect(mayAct('operator', act), act).toBe(true);
    expect(mayAct('public', act), act).toBe(!closed.includes(act));
  }
});

it('names every act there is', () => {
  const acts = readdirSync(new URL('./acts/', import.meta.url)).map(name => name.replace(/\.ts$/, ''));
  expect(Object.keys(permissions).toSorted()).toEqual(acts.toSorted());
});
