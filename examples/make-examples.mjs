// Writes the examples of this folder again. Build first: npm run build
import { writeFileSync } from 'node:fs';
import { inventDetermination } from '../dist/invented/index.js';

const SEED = 2025;
const CHOSEN = [839, 2714, 3172, 1602, 3297, 563, 4821, 900, 1413, 1118, 1766, 3764];

const rows = CHOSEN.map(index => {
  const { name, layout, data, defects, text } = inventDetermination(index, SEED);
  writeFileSync(new URL(name, import.meta.url), text);
  const decisions = data.issues.map(issue => issue.decision).join(', ');
  const mistakes = defects.map(({ check, issue }) => (issue ? `${check} (item ${issue})` : check)).join(', ');
  return `| ${name} | ${layout} | ${decisions} | ${mistakes || '-'} |`;
});
process.stdout.write(`${rows.join('\n')}\n`);
