import { faultOf } from '../store/index.ts';

/** Does a step that writes files; what the system says against it (a full disk) is thrown as a StoreFault, in words. */
export async function inWords<T>(step: () => Promise<T>): Promise<T> {
  try {
    return await step();
  } catch (error) {
    throw isOfTheSystem(error) ? faultOf(error) : error;
  }
}

const isOfTheSystem = (error: unknown): boolean =>
  error instanceof Error && typeof (error as NodeJS.ErrnoException).errno === 'number';
