/** How a person ends a long command: Ctrl-C, or a polite kill. */
export interface StopSignal {
  readonly signal: AbortSignal;
  /** Settles when the end is asked for. */
  readonly asked: Promise<void>;
  /** Gives the signals back to the system. */
  release(): void;
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * From here on the first signal asks the command to end in good order; a second one ends the process at once, which
 * loses nothing that was said to be kept. `onFirst` tells the person what is being waited for.
 */
export function listenForStop(onFirst: () => void = () => {}): StopSignal {
  const controller = new AbortController();
  const asked = new Promise<void>(resolve => controller.signal.addEventListener('abort', () => resolve()));
  const stop = () => {
    if (controller.signal.aborted) process.exit(130);
    onFirst();
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  return {
    signal: controller.signal,
    asked,
    release: () => {
      for (const signal of SIGNALS) process.off(signal, stop);
    },
  };
}
