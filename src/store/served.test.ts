import { createServer, type Server } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { openStore } from './store.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

const listen = (onConnection: Parameters<typeof createServer>[1]) =>
  new Promise<number>(resolve => {
    const server = createServer(onConnection);
    servers.push(server);
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });

const opening = (port: number) =>
  openStore({ databaseUrl: `postgres://somebody:a-password@127.0.0.1:${port}/records` });

it('says in words, without the password, that nobody answers', async () => {
  const port = await listen(() => undefined);
  await new Promise(resolve => servers.pop()!.close(resolve));
  await expect(opening(port)).rejects.toMatchObject({
    code: 'unreachable',
    retry: true,
    message: expect.stringMatching(/^The database cannot be reached.*ECONNREFUSED/),
  });
  await expect(opening(port)).rejects.not.toMatchObject({ message: expect.stringContaining('password') });
});

it('says in words that what answers ends the connection', async () => {
  const port = await listen(socket => socket.destroy());
  await expect(opening(port)).rejects.toMatchObject({ code: 'unreachable' });
});

it('says in words that an address is none', async () => {
  await expect(openStore({ databaseUrl: 'not an address' })).rejects.toMatchObject({ name: 'StoreFault' });
});
