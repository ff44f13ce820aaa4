import type { Session } from './database.ts';
import { faultOf } from './fault.ts';

/** begin, the work, commit; or rollback, and the error as a StoreFault (a mistake in our own code as it is). */
export async function runTransaction<T>(session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    await session.script('begin');
    const result = await work(session);
    await session.script('commit');
    return result;
  } catch (error) {
    await session.script('rollback').catch(() => undefined);
    throw isMistake(error) ? error : faultOf(error);
  }
}

/** The promise, with what it rejects with as a StoreFault. */
export async function asFault<T>(promise: Promise<T>): Promise<T> {
  try {
    return await promise;
  } catch (error) {
    throw isMistake(error) ? error : faultOf(error);
  }
}

function isMistake(error: unknown): boolean {
  return error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;
}
