// Whether a test run held beyond what its report counts: that it left a report, ran something and skipped nothing.
// usage: node .ci/tests-failed.js REPORT EXIT_CODE
import { existsSync, readFileSync } from 'node:fs';

const [path, code] = process.argv.slice(2);
if (!existsSync(path)) {
  console.log('it left no report');
  process.exit(1);
}
const report = JSON.parse(readFileSync(path, 'utf8'));
const skipped = report.testResults.flatMap(file =>
  file.assertionResults
    .filter(test => !['passed', 'failed'].includes(test.status))
    .map(test => `${test.status}: ${test.fullName}`),
);
for (const test of skipped) console.log(test);
if (skipped.length > 0) console.log(`${skipped.length} tests were skipped; here none may be`);
if (report.numTotalTests === 0) console.log('it ran no test');
const failedForNoTest = code !== '0' && report.success;
if (failedForNoTest) console.log(`every test passed, and yet it ended with ${code}`);
process.exit(skipped.length > 0 || report.numTotalTests === 0 || failedForNoTest ? 1 : 0);
