// Makes a clone ready to run: installs what is missing, builds what is out of date. Two processes may start at once.
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, isBuilt } from './build.js';
import { install, isInstalled } from './install.js';
import { underLock } from './lock.js';

/** Installs and builds as far as needed. Throws an Error whose message says what stands in the way. */
export async function makeReady(root) {
  if (isReady(root)) return;
  try {
    mkdirSync(join(root, 'dist'), { recursive: true });
    await underLock(join(root, 'dist', '.lock'), async () => {
      if (!isInstalled(root)) await install(root);
      if (!isBuilt(root)) await build(root);
    });
  } catch (fault) {
    throw fault.code === 'EACCES' || fault.code === 'EROFS' ? cannotWrite(fault) : fault;
  }
}

function isReady(root) {
  return existsSync(join(root, 'dist')) && isInstalled(root) && isBuilt(root);
}

function cannotWrite(fault) {
  return new Error(
    `this copy is not installed and built yet, and its folder cannot be written to (${fault.code}); start it once as the folder's owner.`,
  );
}
