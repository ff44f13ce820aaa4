// Asks the registry for known weaknesses of what is installed for use. One with a fix fails; one without must be listed
// with its reason in docs/decisions/; no answer is told and does not fail: some registries have no such service.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
  encoding: 'utf8',
  timeout: 120_000,
});
const answer = parse(stdout ?? '');
if (!answer?.vulnerabilities) {
  console.log('not audited: the registry gave no answer');
  process.exit(0);
}
const grave = Object.values(answer.vulnerabilities).filter(one => ['high', 'critical'].includes(one.severity));
const decisions = readdirSync('docs/decisions')
  .map(name => readFileSync(`docs/decisions/${name}`, 'utf8'))
  .join('\n');
const open = grave.filter(one => one.fixAvailable || !decisions.includes(`audit: ${one.name}`));
for (const { name, severity, fixAvailable } of open) {
  const todo = fixAvailable
    ? 'there is a fix: npm audit fix'
    : `there is no fix: list it as "audit: ${name}" with its reason in docs/decisions/`;
  console.log(`${name}: ${severity}. ${todo}`);
}
console.log(`${grave.length} grave weaknesses known, ${open.length} to be dealt with`);
process.exit(open.length > 0 ? 1 : 0);

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
