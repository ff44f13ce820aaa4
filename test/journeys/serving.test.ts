import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inventDetermination } from '../../src/invented/index.ts';
import { linesOf, newFolder, run, type Started, start } from './openimr.ts';

const data = newFolder();
const folder = newFolder();
const letters = Array.from({ length: 8 }, (_, index) => inventDetermination(index, 12));
let server: Started;
let address: string;
const openimr = (...args: string[]) => run(args, { data, cwd: folder });

const serve = (...more: string[]) => start(['serve', '--port', '0', '--no-examples', ...more], { data });
const addressOf = async (started: Started) => {
  const [, host, port] = await started.says(/at (http:\/\/localhost):(\d+)\n[\s\S]*Ctrl-C/);
  return `${host?.replace('localhost', '127.0.0.1')}:${port}`;
};

beforeAll(async () => {
  mkdirSync(join(folder, 'letters'));
  for (const { name, text } of letters) writeFileSync(join(folder, 'letters', name), text);
  writeFileSync(join(folder, 'letters', 'empty.txt'), '');
  server = serve();
  address = await addressOf(server);
}, 60_000);
afterAll(() => void server.child.kill('SIGKILL'));

test('the first page is there as soon as the address is told', async () => {
  const page = await fetch(address, { headers: { accept: 'text/html' } });
  expect(page.ok).toBe(true);
  expect(await page.text()).toContain('<html');
});

test('the token is in the lock, for its owner only', () => {
  const lock = join(data, 'lock');
  expect(statSync(lock).mode & 0o077).toBe(0);
  expect(JSON.parse(readFileSync(lock, 'utf8')).service).toEqual({
    address,
    token: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
});

test('import and search work through the server while it runs', async () => {
  const imported = await openimr('import', '--format', 'ndjson', 'letters');
  expect(imported.code).toBe(1);
  expect(
    linesOf<{ outcome: string }>(imported.out)
      .map(({ outcome }) => outcome)
      .sort(),
  ).toEqual(['refused', ...Array(8).fill('taken')]);
  expect((await openimr('import', 'letters')).out).toContain('0 taken, 8 already here, 1 could not be taken.');
  const found = JSON.parse((await openimr('search', '--format', 'json', '--facets', 'necessary')).out);
  expect(found.total).toBeGreaterThan(0);
  expect(found.facets.map(({ name }: { name: string }) => name)).toContain('category');
  const onPage = (await (await fetch(`${address}/api/v1/search?q=necessary`)).json()) as { total: number };
  expect(onPage.total).toBe(found.total);
});

test('a letter is taken from standard input', async () => {
  const { out, code } = await run(['import', '-'], { data, input: letters[3]?.text ?? '' });
  expect([code, out]).toEqual([0, '0 taken, 1 already here.\n']);
});

test('a page of hits leads to the next one, which shows none of them again', async () => {
  const page = ['search', '--format', 'json', '--limit', '5', '--sort', 'date'];
  const first = JSON.parse((await openimr(...page)).out);
  const second = JSON.parse((await openimr(...page, '--cursor', first.next)).out);
  const both = [...first.hits, ...second.hits].map(({ id }) => id);
  expect(both).toHaveLength(8);
  expect(new Set(both).size).toBe(8);
});

test('a word that begins with a minus must not occur', async () => {
  const count = async (...words: string[]) => JSON.parse((await openimr('search', '--format', 'json', ...words)).out);
  const all = (await count('requested')).total;
  const both = (await count('requested months')).total;
  expect(both).toBeGreaterThan(0);
  expect((await count('requested', '-months')).total).toBe(all - both);
});

test('a letter is shown by case number and by the first digits of its id, and doctor knows of the server', async () => {
  const [first] = linesOf<{ id: string; caseNumber: string }>((await openimr('export')).out);
  const letter = letters.find(({ data: { caseNumber } }) => caseNumber === first?.caseNumber);
  expect(JSON.parse((await openimr('show', '--format', 'json', first?.caseNumber ?? '')).out).id).toBe(first?.id);
  const { out } = await openimr('show', '--format', 'text', first?.id.slice(0, 12) ?? '');
  expect(out.trimEnd()).toBe(letter?.text.trimEnd());
  const missing = await openimr('show', 'CM99-0000000');
  expect([missing.code, missing.out]).toEqual([1, '']);
  expect(missing.err).toContain('no determination here has the case number or id "CM99-0000000"');
  expect((await openimr('doctor')).out).toContain(`held by a server at ${address}`);
});

test('outcomes are the same in a table, as CSV and as JSON', async () => {
  const { all, by } = JSON.parse((await openimr('stats', '--format', 'json')).out);
  const csv = (await openimr('stats', '--format', 'csv')).out.trim().split('\r\n');
  const table = (await openimr('stats')).out;
  expect(all.determinations).toBe(8);
  expect(csv).toHaveLength(by[0].groups.length + 1);
  for (const { label, upheld } of by[0].groups) {
    expect(csv.some(line => line.startsWith(`${label},`))).toBe(true);
    expect(table).toMatch(new RegExp(`^${label} .*\\b${upheld}\\b`, 'm'));
  }
});

test('examples are loaded and removed through it, and leave the rest alone', async () => {
  expect((await openimr('examples', 'load', '30')).out).toBe('30 loaded, 0 already here.\n');
  expect(JSON.parse((await openimr('stats', '--format', 'json')).out)).toMatchObject({ invented: 30 });
  expect((await openimr('examples', 'remove')).out).toContain('30 removed.');
  expect((await openimr('import', '--again')).out).toBe('8 read again.\n');
});

test('a second server on the same folder is told where the first one is', async () => {
  const { code, err } = await openimr('serve', '--port', '0');
  expect(code).toBe(1);
  expect(err).toContain(`already served at ${address.replace('127.0.0.1', 'localhost')}`);
});

test('a port that is in use is told, before anything is opened', async () => {
  const other = createServer();
  const port = await new Promise<number>(resolve =>
    other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port)),
  );
  const elsewhere = join(folder, 'elsewhere');
  const { code, err } = await run(['serve', '--port', String(port)], { data: elsewhere });
  other.close();
  expect(code).toBe(1);
  expect(err).toContain(`Port ${port} is in use by another program`);
  expect(existsSync(elsewhere)).toBe(false);
});

test('after kill -9 the next command takes the folder over, and finds everything', async () => {
  server.child.kill('SIGKILL');
  await server.ended;
  expect(existsSync(join(data, 'lock'))).toBe(true);
  expect(JSON.parse((await openimr('stats', '--format', 'json')).out).all.determinations).toBe(8);
  expect(existsSync(join(data, 'lock'))).toBe(false);
});

test('Ctrl-C ends it in good order and gives the folder back', async () => {
  server = serve();
  await addressOf(server);
  server.child.kill('SIGINT');
  expect(await server.ended).toMatchObject({ code: 0, err: expect.stringContaining('stopping') });
  expect(existsSync(join(data, 'lock'))).toBe(false);
});
