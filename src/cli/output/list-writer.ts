import { terminal } from '../terminal.ts';

/** Writes objects one after another: a line each (ndjson), or as one array (json). Nothing is held back. */
export interface ListWriter {
  write(one: unknown): Promise<void>;
  end(): Promise<void>;
}

export function listWriter(format: 'json' | 'ndjson'): ListWriter {
  let count = 0;
  return {
    async write(one) {
      if (format === 'ndjson') await terminal.out(`${JSON.stringify(one)}\n`);
      else await terminal.out(`${count === 0 ? '[\n' : ',\n'}${JSON.stringify(one, null, 2)}`);
      count++;
    },
    async end() {
      if (format === 'json') await terminal.out(count === 0 ? '[]\n' : '\n]\n');
    },
  };
}
