import { Value } from '@sinclair/typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleOffice } from '../../test/example-office.ts';
import { UpkeepStep } from '../contract/index.ts';
import { createServer, listen } from './index.ts';

const TOKEN = 'a-token-of-the-data-folder';
let office: Awaited<ReturnType<typeof exampleOffice>>;
beforeAll(async () => {
  office = await exampleOffice(1);
}, 60_000);
afterAll(() => office.close());

describe('work that takes long', () => {
  const over = (readAgain: typeof office.readAgain) =>
    createServer({ ...office, readAgain }, { version: '0', token: TOKEN });
  const ask = { method: 'POST', url: '/api/v1/read-again', headers: { authorization: `Bearer ${TOKEN}` } } as const;
  const pause = () => new Promise(resolve => setTimeout(resolve, 5));

  test('tells how far it is, and last what it came to', async () => {
    const working = await over(async (_which, progress = () => {}) => {
      progress(1, 3);
      await pause();
      progress(3, 3);
      await pause();
      return 2;
    });
    const steps = (await working.inject(ask)).body
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(steps.every(step => Value.Check(UpkeepStep, step))).toBe(true);
    expect(steps[0]).toEqual({ done: 1, total: 3, changed: null });
    expect(steps.map(step => step.changed !== null)).toEqual([...steps.slice(1).map(() => false), true]);
    expect(steps.at(-1).changed).toBe(2);
    await working.close();
  });

  test('that changes nothing still ends with a line', async () => {
    const idle = await over(async () => 0);
    expect(JSON.parse((await idle.inject(ask)).body)).toEqual({ done: 0, total: 0, changed: 0 });
    await idle.close();
  });

  test('that fails at once is a problem', async () => {
    const failing = await over(() => Promise.reject(new Error('the disk is full')));
    expect((await failing.inject(ask)).statusCode).toBe(500);
    await failing.close();
  });

  test('that fails midway is cut off rather than passed for done', async () => {
    const failing = await over(async (_which, progress = () => {}) => {
      progress(1, 3);
      await pause();
      throw new Error('the disk is full');
    });
    await listen(failing, { port: 0 });
    const { port } = failing.server.address() as { port: number };
    const answer = fetch(`http://127.0.0.1:${port}/api/v1/read-again`, { method: 'POST', headers: ask.headers });
    await expect(answer.then(got => got.text())).rejects.toThrow();
    await failing.close();
  });
});
