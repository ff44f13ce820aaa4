// npm run build: gets the clone ready and starts nothing.
import { fileURLToPath } from 'node:url';
import { makeReady } from './make-ready.js';
import { say } from './say.js';

await makeReady(fileURLToPath(new URL('..', import.meta.url))).catch(fault => {
  say(fault.message);
  process.exitCode = 1;
});
