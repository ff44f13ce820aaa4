import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreFault } from './fault.ts';
import { isRunning, type ProcessIdentity, thisProcess } from './process-identity.ts';

/** Where the holder of a data folder can be reached while it serves. */
export interface Service {
  /** "http://127.0.0.1:4600" */
  readonly address: string;
  /** Stands for the operator towards that server. Only the owner of the folder can read it. */
  readonly token: string;
}

/** What the lock file says of its holder. */
export interface LockHolder extends ProcessIdentity {
  readonly nonce: string;
  readonly service: Service | null;
}

/** The one right to write in a data folder. It ends with `release`, or with the process. */
export interface Lock {
  readonly folder: string;
  /** Lets other programs of this user work through this process. Null takes it back. */
  announce(service: Service | null): void;
  /** Gives the folder back; a second call does nothing. */
  release(): void;
}

/** Another process holds the folder. `service` tells how to work through it, where it serves. */
export class LockHeld extends StoreFault {
  override readonly name = 'LockHeld';
  readonly service: Service | null;
  readonly pid: number;

  constructor(holder: LockHolder) {
    const where = holder.service === null ? '' : `, serving at ${holder.service.address}`;
    super('held', `Another OpenIMR (process ${holder.pid}${where}) has this data folder open.`, { retry: true });
    this.service = holder.service;
    this.pid = holder.pid;
  }
}

const lockName = 'lock';
const claimPrefix = 'lock.claim-';

/**
 * Takes the data folder for this process, and makes the folder if there is none. PGlite takes no lock of its own, and
 * two processes on one folder lose rows without a word. A lock whose process is gone (kill -9, a crash, a power cut) is
 * taken over; of several that try, one gets it. Throws LockHeld where the holder runs, this process included.
 */
export function acquireLock(folder: string): Lock {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    return take(folder);
  } catch (error) {
    if (error instanceof StoreFault) throw error;
    throw new StoreFault('folder', `The data folder cannot be written (${(error as NodeJS.ErrnoException).code}).`, {
      cause: error,
    });
  }
}

/** The running holder of the folder, or null where it is free. Takes nothing. */
export function readLock(folder: string): LockHolder | null {
  const holder = holderIn(join(folder, lockName));
  return holder !== null && isRunning(holder) ? holder : null;
}

function take(folder: string): Lock {
  const mine: LockHolder = { ...thisProcess(), nonce: randomBytes(12).toString('hex'), service: null };
  const path = join(folder, lockName);
  for (;;) {
    if (createWhole(path, mine)) break;
    const holder = holderIn(path);
    if (holder === null) continue; // released between the two steps
    if (isRunning(holder)) throw new LockHeld(holder);
    if (takeOver(folder, holder, mine)) break;
  }
  sweepClaims(folder);
  return heldLock(folder, mine);
}

/**
 * Replaces the lock of a process that is gone. The right to replace the lock with nonce N belongs to whoever creates
 * `lock.claim-N`; where that one is gone too, to whoever claims the claim, and so on. A claim carries the nonce its
 * maker's lock would carry, so it makes no difference whether the maker fell before or after putting the lock in place.
 */
function takeOver(folder: string, gone: LockHolder, mine: LockHolder): boolean {
  const path = join(folder, lockName);
  const replaceable = new Set([gone.nonce]);
  for (let last = gone; ; ) {
    const claim = join(folder, claimPrefix + last.nonce);
    if (createWhole(claim, mine)) {
      const now = holderIn(path);
      if (now !== null && replaceable.has(now.nonce)) {
        replaceWhole(path, mine);
        return true;
      }
      remove(claim);
      return false; // somebody finished before the claim: look again
    }
    const claimant = holderIn(claim);
    if (claimant === null) return false;
    if (isRunning(claimant)) throw new LockHeld(holderIn(path) ?? claimant);
    replaceable.add(claimant.nonce);
    last = claimant;
  }
}

/** Claims left by takers that fell. Whoever still makes one finds the lock in place after it and lets go. */
function sweepClaims(folder: string): void {
  for (const name of readdirSync(folder)) if (name.startsWith(claimPrefix)) remove(join(folder, name));
}

function heldLock(folder: string, mine: LockHolder): Lock {
  const path = join(folder, lockName);
  let held = true;
  return {
    folder,
    announce(service) {
      if (held) replaceWhole(path, { ...mine, service });
    },
    release() {
      if (held && holderIn(path)?.nonce === mine.nonce) remove(path);
      held = false;
    },
  };
}

/** Creates the file with its content in one step, readable by its owner only. False where it exists. */
function createWhole(path: string, holder: LockHolder): boolean {
  const draft = writeDraft(dirname(path), holder);
  try {
    linkSync(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    remove(draft);
  }
}

function replaceWhole(path: string, holder: LockHolder): void {
  renameSync(writeDraft(dirname(path), holder), path);
}

function writeDraft(folder: string, holder: LockHolder): string {
  const draft = join(folder, `lock.draft-${holder.nonce}`);
  writeFileSync(draft, `${JSON.stringify(holder)}\n`, { mode: 0o600 });
  return draft;
}

function holderIn(path: string): LockHolder | null {
  try {
    return parseHolder(readFileSync(path, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** A file that is not a lock of ours (an empty one after a power cut) counts as one whose process is gone. */
function parseHolder(text: string): LockHolder {
  try {
    const value = JSON.parse(text) as Partial<LockHolder> | null;
    if (value !== null && Number.isSafeInteger(value.pid) && typeof value.nonce === 'string') {
      return { pid: value.pid!, started: value.started ?? null, nonce: value.nonce, service: value.service ?? null };
    }
  } catch {
    // falls through
  }
  return { pid: 0x7fffffff, started: 'unreadable', nonce: 'unreadable', service: null };
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
