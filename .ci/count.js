// Adds up the test runs' reports and prints "N passed, M failed". Ends with 1 when anything failed.
// usage: node .ci/count.js FAILED_STEPS REPORT...
import { existsSync, readFileSync } from 'node:fs';

const [steps, ...paths] = process.argv.slice(2);
let passed = 0;
let failed = Number(steps);
for (const path of paths.filter(path => existsSync(path))) {
  const report = JSON.parse(readFileSync(path, 'utf8'));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  // A file that cannot even be loaded has no tests to fail; it is one failure.
  failed += report.testResults.filter(
    file => file.status === 'failed' && !file.assertionResults.some(test => test.status === 'failed'),
  ).length;
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
