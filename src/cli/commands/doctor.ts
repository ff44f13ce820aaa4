import type { Command } from '../command.ts';
import { version } from '../version.ts';

export const command: Command = {
  name: 'doctor',
  summary: 'tell what this copy runs on',
  help: 'Usage: openimr doctor\n\nPrints the versions of this copy and of the Node.js it runs on.\n\nExample:\n  openimr doctor',
  run: async () => {
    process.stdout.write(
      `openimr ${version()}\nNode.js ${process.versions.node} on ${process.platform}-${process.arch}\n`,
    );
    return 0;
  },
};
