import { parentPort, workerData } from 'node:worker_threads';
import { boundInflation } from './bounded-inflate.ts';
import { type PdfLimits, readPdf } from './read-pdf.ts';

/** The thread a PDF is read in: bytes come in, one document at a time; its text or its problem goes out. */
const limits = workerData as PdfLimits;
const inflation = boundInflation();

parentPort?.on('message', async (bytes: Uint8Array) => {
  parentPort?.postMessage(await readPdf(bytes, limits, inflation));
});
