import { parentPort, workerData } from 'node:worker_threads';
import { ownThread } from './own-thread.ts';
import { type PdfLimits, readPdf } from './read-pdf.ts';

/** The thread a PDF is read in: bytes come in, one document at a time; its text or its problem goes out. */
const limits = workerData as PdfLimits;
const thread = ownThread();

// pdf.js leaves promises of damaged documents to fail alone; the next document must not pay for that.
process.on('unhandledRejection', () => {});

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPdf(bytes, limits, thread));
});
