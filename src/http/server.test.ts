import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Value } from '@sinclair/typebox/value';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleOffice } from '../../test/example-office.ts';
import {
  DeterminationRecord,
  FacetsAnswer,
  FindingRecord,
  GuidelineAnswer,
  Problem,
  SearchAnswer,
  StatisticsAnswer,
} from '../contract/index.ts';
import { createServer, listen, PortInUse } from './index.ts';
import { routes } from './routes.ts';

const TOKEN = 'a-token-of-the-data-folder';
let office: Awaited<ReturnType<typeof exampleOffice>>;
let server: FastifyInstance;
const faults: string[] = [];

beforeAll(async () => {
  office = await exampleOffice(60);
  server = await createServer(office, { version: '1.2.3', token: TOKEN, onFault: words => void faults.push(words) });
}, 60_000);
afterAll(async () => {
  await server.close();
  await office.close();
});

const page = (url: string, headers = {}) => server.inject({ url, headers: { accept: 'text/html', ...headers } });
const firstHit = async () => (await server.inject('/api/v1/search?size=1')).json<SearchAnswer>().hits[0]!;

describe('the table of routes', () => {
  test('a route that is not in it does not start', () => {
    expect(() => server.get('/quietly-added', () => '')).toThrow(/not in the table/);
  });

  test('every route says who may use it, and only the operator may change what is kept', () => {
    for (const { method, path, permission } of routes) {
      expect(['public', 'operator']).toContain(permission);
      // Reading a letter without keeping it is the one thing the public may send a body for.
      if (method !== 'GET' && !path.endsWith('/read')) expect(permission).toBe('operator');
    }
  });

  test('every operation of the API stands in its document, and nothing else does', async () => {
    const document = (await server.inject('/api/v1/openapi.json')).json();
    expect(document.openapi).toBe('3.1.0');
    const described = Object.entries<object>(document.paths).flatMap(([path, methods]) =>
      Object.keys(methods).map(method => `${method.toUpperCase()} ${path}`),
    );
    const listed = routes.filter(({ path }) => path.startsWith('/api/')).map(({ method, path }) => `${method} ${path}`);
    expect(described.sort()).toEqual(listed.sort());
  });
});

describe('answers of the API', () => {
  test('have the shapes the document promises', async () => {
    const hit = await firstHit();
    const promised = [
      ['/api/v1/search?q=necessary&sort=newest', SearchAnswer],
      ['/api/v1/facets?q=necessary', FacetsAnswer],
      ['/api/v1/statistics?by=year&by=category', StatisticsAnswer],
      [`/api/v1/determinations/${hit.id}`, DeterminationRecord],
      ['/api/v1/guidelines/low-back-2004', GuidelineAnswer],
    ] as const;
    for (const [url, shape] of promised) {
      const answer = await server.inject(url);
      expect(answer.statusCode, url).toBe(200);
      expect([...Value.Errors(shape, answer.json())].slice(0, 3), url).toEqual([]);
    }
    const findings = (await server.inject(`/api/v1/determinations/${hit.id}/findings`)).json<unknown[]>();
    for (const finding of findings) expect(Value.Check(FindingRecord, finding)).toBe(true);
  });

  test('one facet value and several are both taken', async () => {
    const count = async (query: string) => (await server.inject(`/api/v1/search?${query}`)).json<SearchAnswer>().total;
    const both = await count('outcome=upheld&outcome=overturned');
    expect(await count('outcome=overturned')).toBeLessThan(both);
  });

  test('a request of the wrong shape is told where it is wrong', async () => {
    const answer = await server.inject('/api/v1/search?size=1000');
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Value.Check(Problem, answer.json())).toBe(true);
    expect(answer.json<Problem>().errors?.[0]?.pointer).toBe('/size');
  });

  test('what is not there is a problem for programs and a page for people', async () => {
    const url = '/api/v1/determinations/CM99-0000000';
    expect((await server.inject(url)).json<Problem>().status).toBe(404);
    const face = await page('/determinations/CM99-0000000');
    expect(face.statusCode).toBe(404);
    expect(face.body).toContain('There is no page here');
  });
});

describe('who may do what', () => {
  const importing = (headers: Record<string, string>) =>
    server.inject({
      method: 'POST',
      url: '/api/v1/import',
      payload: 'a letter',
      headers: { 'content-type': 'text/plain', ...headers },
    });

  test('letters are taken in only with the token of the data folder', async () => {
    expect((await importing({})).statusCode).toBe(401);
    expect((await importing({ authorization: 'Bearer wrong' })).statusCode).toBe(401);
    expect((await importing({ authorization: `Bearer ${TOKEN}` })).statusCode).toBe(200);
  });

  test('a server without a token takes in nothing', async () => {
    const closed = await createServer(office, { version: '0', token: null });
    const answer = await closed.inject({
      method: 'POST',
      url: '/api/v1/import',
      payload: 'x',
      headers: { 'content-type': 'text/plain', authorization: 'Bearer null' },
    });
    expect(answer.statusCode).toBe(401);
    await closed.close();
  });

  test('another name for this machine is refused, whatever the page behind it wants', async () => {
    expect((await server.inject({ url: '/', headers: { host: 'rebound.example' } })).statusCode).toBe(421);
    expect((await server.inject({ url: '/', headers: { host: '[::1]:4600' } })).statusCode).toBe(200);
  });

  test('another site cannot send letters', async () => {
    const from = (headers: Record<string, string>) =>
      server.inject({
        method: 'POST',
        url: '/api/v1/read',
        payload: 'x',
        headers: { 'content-type': 'text/plain', ...headers },
      });
    expect((await from({ origin: 'https://elsewhere.example' })).statusCode).toBe(403);
    expect((await from({ 'sec-fetch-site': 'cross-site' })).statusCode).toBe(403);
    expect((await from({ host: 'localhost:4600', origin: 'http://localhost:4600' })).statusCode).toBe(200);
  });
});

describe('every answer', () => {
  test('forbids scripts and styles of others, and inline ones', async () => {
    for (const url of ['/', '/nowhere', '/api/v1/health', '/api/v1/search?size=0']) {
      const policy = String((await page(url)).headers['content-security-policy']);
      expect(policy).toContain("default-src 'self'");
      expect(policy).not.toContain('unsafe');
    }
  });

  test('is compressed as the caller takes it, and is the same uncompressed', async () => {
    const plain = await page('/about');
    const brotli = await page('/about', { 'accept-encoding': 'gzip, br' });
    const gzip = await page('/about', { 'accept-encoding': 'gzip, br;q=0' });
    expect(brotli.headers['content-encoding']).toBe('br');
    expect(gzip.headers['content-encoding']).toBe('gzip');
    expect(brotliDecompressSync(brotli.rawPayload).toString()).toBe(plain.body);
    expect(gunzipSync(gzip.rawPayload).toString()).toBe(plain.body);
  });

  test('a long download is compressed as it goes, and whole', async () => {
    const plain = await server.inject('/api/v1/export?format=ndjson');
    const packed = await server.inject({ url: '/api/v1/export?format=ndjson', headers: { 'accept-encoding': 'br' } });
    expect(brotliDecompressSync(packed.rawPayload).toString()).toBe(plain.body);
    expect(plain.body.trim().split('\n')).toHaveLength(60);
  });

  test('holds nothing of what was typed as markup', async () => {
    const { body } = await page(`/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`);
    expect(body).not.toContain('<script>alert');
  });

  test('assets are named by their content and kept for a year', async () => {
    const { body } = await page('/');
    const [sheet] = /\/assets\/site\.[0-9a-f]{12}\.css/.exec(body) ?? [];
    const answer = await server.inject(sheet!);
    expect(answer.headers['cache-control']).toContain('immutable');
    expect(answer.body).toMatch(/url\("\/assets\/public-sans\.[0-9a-f]{12}\.woff2"\)/);
    expect((await server.inject('/assets/site.000000000000.css')).statusCode).toBe(404);
  });
});

describe('addresses nobody gave out', () => {
  test.each([
    ['/determinations/%00', 404],
    ['/determinations/%ff', 400],
    [`/determinations/${'a'.repeat(300)}`, 404],
    ['/search?like=%00', 200],
    ['/assets/..%2f..%2fpackage.json', 404],
  ])('%s is answered with a page and every header', async (url, code) => {
    const answer = await page(url);
    expect(answer.statusCode).toBe(code);
    expect(answer.headers['content-type']).toContain('text/html');
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
  });

  test('headers beyond measure get a problem document', async () => {
    const address = await listen(server, { host: '127.0.0.1', port: 0 });
    const answer = await fetch(address, { headers: { 'x-long': 'x'.repeat(40_000) } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([431, 'application/problem+json']);
    expect(await answer.json()).toMatchObject({ type: '/api#problem-too-long' });
  });
});

describe('a letter sent to be read', () => {
  const form = (content: string | Buffer, name = 'letter.txt') => {
    const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\n\r\n`;
    return {
      payload: Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n--edge--\r\n')]),
      headers: { 'content-type': 'multipart/form-data; boundary=edge', accept: 'text/html' },
    };
  };
  const send = (url: string, content: string | Buffer) => server.inject({ method: 'POST', url, ...form(content) });

  test('is shown with its findings and kept nowhere, not even on the way', async () => {
    const source = (await server.inject(`/api/v1/determinations/${(await firstHit()).id}/source`)).body;
    const before = (await office.health()).determinations;
    const answer = await send('/read', source);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.body).toContain('It was not stored');
    expect((await office.health()).determinations).toBe(before);
  });

  test('is refused with what to do where it cannot be read, beside the field and above it', async () => {
    const answer = await send('/read', '%PDF-1.7');
    expect(answer.statusCode).toBe(422);
    expect(answer.body.match(/it is a scan/g)).toHaveLength(2);
    expect((await send('/api/v1/read', '%PDF-1.7')).json<Problem>().detail).toContain('scan');
  });

  test.each(['--edge\r\nbroken', '--edge\r\ncontent-disposition: form-data; name="file"\r\n\r\nabc'])(
    'that comes in a broken form is refused, and is nobody’s fault here: %j',
    async payload => {
      const before = faults.length;
      const { headers } = form('');
      const answer = await server.inject({ method: 'POST', url: '/api/v1/read', headers, payload });
      expect(answer.statusCode).toBe(400);
      expect(answer.json<Problem>().detail).toContain('not complete');
      expect(faults).toHaveLength(before);
    },
  );

  test('may be 20 MB and no more', async () => {
    const answer = await send('/read', Buffer.alloc(20_500_000, 'x'));
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('too large');
    const raw = { 'content-type': 'text/plain' };
    const body = Buffer.alloc(20_500_000, 'x');
    expect((await server.inject({ method: 'POST', url: '/api/v1/read', payload: body, headers: raw })).statusCode).toBe(
      413,
    );
  });

  test('a form without a file is asked for one', async () => {
    const answer = await send('/read', '');
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Choose a file first');
  });
});

describe('listening', () => {
  test('a port that is taken is told, with another to try', async () => {
    const first = await createServer(office, { version: '0', token: null });
    const port = Number(new URL(await listen(first, { port: 0 })).port);
    const second = await createServer(office, { version: '0', token: null });
    await expect(listen(second, { port })).rejects.toThrow(PortInUse);
    await Promise.all([first.close(), second.close()]);
  });
});

test('a fault nobody foresaw is logged once without what was asked for, and answered without what it was', async () => {
  const broken = await createServer(
    { ...office, search: () => Promise.reject(new RangeError('the name of a patient')) },
    { version: '0', token: null, onFault: words => void faults.push(words) },
  );
  const answer = await broken.inject('/api/v1/search?q=secret');
  expect(answer.statusCode).toBe(500);
  expect(answer.body).not.toContain('patient');
  expect(faults).toEqual(['GET /api/v1/search: RangeError']);
  await broken.close();
});
