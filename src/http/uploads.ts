import multipart from '@fastify/multipart';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { SentFile } from './office.ts';
import { HttpProblem } from './problems.ts';
import { status } from './status.ts';

/** Bytes of one letter that is read; a determination is well under one megabyte. */
export const LETTER_LIMIT = 20_000_000;
/** Bytes of one file that is imported: more than the office reads, so that it is the office that says so, for this file alone. */
export const IMPORT_LIMIT = 64_000_000;
/** Files of one import request; more are sent in several. */
const FILES_LIMIT = 500;

const BROKEN_FORM = 'The form is not complete, or is none: send multipart/form-data with a boundary and an end.';

export async function takeUploads(server: FastifyInstance): Promise<void> {
  await server.register(multipart, {
    limits: { fileSize: IMPORT_LIMIT, files: FILES_LIMIT, fields: 10, parts: FILES_LIMIT + 10 },
  });
  server.addContentTypeParser(
    ['application/pdf', 'text/plain', 'application/octet-stream'],
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
}

/** The files of a request: the parts of a form, or its whole body. A name is only ever shown back to who sent it. */
export async function* filesOf(request: FastifyRequest, fileSize = IMPORT_LIMIT): AsyncGenerator<SentFile> {
  if (request.isMultipart()) {
    try {
      for await (const part of request.files({ limits: { fileSize } })) {
        const bytes = await part.toBuffer();
        if (part.filename || bytes.length > 0) yield { name: part.filename || 'letter', bytes };
      }
    } catch (fault) {
      // What a form's reader says of a broken form has no status; what it says of too large a one has.
      throw (fault as FastifyError).statusCode === status.tooLarge
        ? fault
        : new HttpProblem('bad-request', BROKEN_FORM);
    }
    return;
  }
  if (!Buffer.isBuffer(request.body)) throw new HttpProblem('unsupported-media');
  yield { name: nameOf(request), bytes: request.body };
}

/** The one letter of a request; null where the form was sent without one. */
export async function findLetter(request: FastifyRequest): Promise<SentFile | null> {
  let letter: SentFile | null = null;
  for await (const file of filesOf(request, LETTER_LIMIT)) letter ??= file;
  return letter;
}

function nameOf(request: FastifyRequest): string {
  const sent = request.headers['x-file-name'];
  return typeof sent === 'string' && sent.length < 300 ? decodeURIComponentOr(sent) : 'letter';
}

function decodeURIComponentOr(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
