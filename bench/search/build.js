// Builds the library's index from the stream of the corpus. Arguments: folder, size. Prints one JSON object.
import { openLibrary } from '../../dist/library/index.js';
import { corpus } from './corpus.js';

const [folder, size] = [process.argv[2], Number(process.argv[3])];
let making = 0;
async function* timed() {
  const records = corpus(size);
  for (;;) {
    const start = performance.now();
    const { value, done } = records.next();
    making += performance.now() - start;
    if (done) return;
    yield value;
  }
}
const library = await openLibrary(folder, { discard: true });
const start = performance.now();
const before = process.cpuUsage();
await library.rebuild(timed(), done => process.stderr.write(`  ${done} indexed\n`));
const seconds = (performance.now() - start) / 1000;
const { user, system } = process.cpuUsage(before);
const peak = process.resourceUsage().maxRSS / 1024;
await library.close();
console.log(JSON.stringify({ seconds, making: making / 1000, cpu: (user + system) / 1e6, peak }));
