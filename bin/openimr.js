#!/usr/bin/env node
// The way in. Plain JavaScript without dependencies, because it runs before anything is installed or built.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

process.exitCode = await start().catch(fault => {
  process.stderr.write(`openimr: ${fault.message}\n`);
  return 1;
});

/** A clone has src and gets ready by itself; the package from the registry has only what was built. */
async function start() {
  if (existsSync(join(root, 'src'))) {
    const { makeReady } = await import('./make-ready.js');
    await makeReady(root);
  }
  const { main } = await import(pathToFileURL(join(root, 'dist/cli/main.js')).href);
  return main(process.argv.slice(2));
}
