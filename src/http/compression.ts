import { pipeline, Readable, type Transform } from 'node:stream';
import { promisify } from 'node:util';
import { brotliCompress, constants, createBrotliCompress, createGzip, gzip } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const WORTH_IT = 900;
const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

export type Coding = 'br' | 'gzip';

/** Compresses text on its way out, by the best coding the caller takes. Fonts and Parquet are compressed already. */
export function compressAnswers(server: FastifyInstance): void {
  server.addHook('onSend', async (request: FastifyRequest, reply: FastifyReply, payload: unknown) => {
    const type = String(reply.getHeader('content-type') ?? '');
    if (String(reply.getHeader('cache-control')).includes('no-transform')) return payload;
    if (!/^text\/|json|javascript|svg\+xml/.test(type)) return payload;
    reply.header('vary', 'Accept-Encoding');
    const coding = codingOf(request.headers['accept-encoding']);
    // An asset comes compressed.
    if (!coding || reply.hasHeader('content-encoding')) return payload;
    if (payload instanceof Readable) {
      reply.header('content-encoding', coding).removeHeader('content-length');
      // A caller that goes away ends both streams; there is nobody left to tell.
      return pipeline(payload, streamOf(coding), () => {}) as Transform;
    }
    const body = typeof payload === 'string' ? Buffer.from(payload) : payload;
    if (!Buffer.isBuffer(body) || body.length < WORTH_IT) return payload;
    const packed = await pack(coding, body);
    reply.header('content-encoding', coding).header('content-length', packed.length);
    return packed;
  });
}

/** The first of br and gzip that is accepted with a weight above nought. */
export function codingOf(accepted: string | undefined): Coding | null {
  const weights = new Map(
    (accepted ?? '').split(',').map(part => {
      const [name = '', ...parameters] = part.trim().toLowerCase().split(';');
      const weight = parameters.find(parameter => parameter.trim().startsWith('q='));
      return [name.trim(), weight ? Number(weight.split('=')[1]) : 1] as const;
    }),
  );
  return (['br', 'gzip'] as const).find(coding => (weights.get(coding) ?? 0) > 0) ?? null;
}

const pack = (coding: Coding, body: Buffer): Promise<Buffer> =>
  coding === 'br'
    ? brotli(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } })
    : gzipped(body, { level: 6 });

const streamOf = (coding: Coding): Transform =>
  coding === 'br' ? createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }) : createGzip();
