// Runs the reader and every check over the published determinations beside the project, and says how often each is right.
// usage: npm run accuracy [-- --write] [-- --list CHECK]   (--write puts each check's figures on its page)
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allChecks, check, severityOf } from '../../dist/core/checks/index.js';
import { read } from '../../dist/core/determination/index.js';
import { scoreFields } from './score-fields.js';
import { scoreFindings, wilson } from './score-findings.js';

const root = join(import.meta.dirname, '../..');
const shared = join(root, '../shared');
if (!existsSync(join(shared, 'determinations/expected.json'))) {
  console.log('No published determinations beside the project (../shared/determinations): nothing was measured.');
  process.exit(0);
}

const letters = new Map();
for (const name of readdirSync(join(shared, 'determinations/text')))
  letters.set(name.replace('.txt', ''), readFileSync(join(shared, 'determinations/text', name), 'utf8'));
const seeds = new Map();
for (const name of readdirSync(join(shared, 'seeds')))
  seeds.set(`seed-${name.slice(0, 3)}`, readFileSync(join(shared, 'seeds', name), 'utf8'));

const expected = JSON.parse(readFileSync(join(shared, 'determinations/expected.json'), 'utf8'));
const fields = scoreFields(expected, caseNumber => read(letters.get(caseNumber) ?? '').tree);
console.log(
  `Fields of ${expected.length} determinations: ${fields.right} of ${fields.all} right (${percent(fields.right, fields.all)})`,
);
for (const miss of fields.misses) console.log(`  ${miss}`);

const findings = [];
for (const [source, text] of [...seeds, ...letters]) {
  const { tree } = read(text);
  for (const found of check(tree))
    findings.push({ source, text: words(text.slice(found.span.start, found.span.end)), ...found });
}
const labels = join(import.meta.dirname, 'labels');
const scores = scoreFindings(allChecks, findings, id => {
  const path = join(labels, `${id}.json`);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : [];
});

console.log(
  `\n${'check'.padEnd(36)} ${'severity'.padEnd(9)} letters  seeds  labelled  right  precision (95 % interval)`,
);
for (const score of scores) {
  const severity = severityOf(score.check);
  const shown = severity === score.check.severity ? severity : `${severity}*`;
  const rate =
    score.labelled === 0 ? '' : `${percent(score.right, score.labelled)} (${wilson(score.right, score.labelled)})`;
  const numbers = [score.letters, score.seeds, score.labelled, score.right].map((n, i) =>
    String(n).padStart([7, 6, 9, 6][i]),
  );
  console.log(`${score.check.id.padEnd(36)} ${shown.padEnd(9)} ${numbers.join(' ')}  ${rate}`);
}
console.log('* demoted from the severity of the catalogue');
for (const [what, chosen] of [
  ['all', scores],
  ['blocking', scores.filter(score => severityOf(score.check) === 'block')],
]) {
  const labelled = chosen.reduce((sum, score) => sum + score.labelled, 0);
  const right = chosen.reduce((sum, score) => sum + score.right, 0);
  const of = chosen.reduce((sum, score) => sum + score.letters + score.seeds, 0);
  console.log(
    `Of ${what} checks: ${of} findings, ${labelled} labelled, ${right} of them right (${percent(right, labelled)}; ${wilson(right, labelled)})`,
  );
}

const known = JSON.parse(readFileSync(join(import.meta.dirname, 'known-defects.json'), 'utf8'));
const missed = known.filter(
  defect =>
    !findings.some(
      found =>
        found.source === defect.case &&
        found.check === defect.check &&
        (defect.issue === null || found.issue === null || found.issue === defect.issue),
    ),
);
console.log(`\nKnown defects: ${known.length - missed.length} of ${known.length} found`);
for (const defect of missed)
  console.log(`  missed: ${defect.case} ${defect.issue ?? ''} ${defect.check}: ${defect.what}`);

const list = process.argv.indexOf('--list');
if (list > 0)
  for (const found of findings.filter(one => one.check === process.argv[list + 1]))
    console.log(
      `\n${found.source} issue ${found.issue} line ${found.line}\n  "${found.text.slice(0, 200)}"\n  ${found.reason}`,
    );
if (process.argv.includes('--write')) for (const score of scores) writePrecision(score);

function writePrecision(score) {
  const path = join(root, 'src/core/checks', score.check.id, `${score.check.id}.md`);
  if (!existsSync(path)) return;
  const said =
    score.labelled === 0
      ? score.letters + score.seeds === 0
        ? 'It finds nothing in the 64 published determinations and the five seeds: it stands on its examples.'
        : `It makes ${score.letters} findings on the 64 published determinations and ${score.seeds} on the five seeds, none of them labelled yet.`
      : `It makes ${score.letters} findings on the 64 published determinations and ${score.seeds} on the five seeds. Of the labelled ones ${score.right} of ${score.labelled} are right (95 % interval ${wilson(score.right, score.labelled)}).`;
  const page = readFileSync(path, 'utf8');
  const next = page.replace(
    /<!-- precision -->[\s\S]*?<!-- \/precision -->/,
    `<!-- precision -->\n${said}\n<!-- /precision -->`,
  );
  if (next !== page) writeFileSync(path, next);
}

function words(text) {
  return text.replace(/\s+/g, ' ').trim();
}

function percent(part, whole) {
  return `${((100 * part) / whole).toFixed(2)} %`;
}
