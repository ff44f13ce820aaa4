import { determinationPage, notFound, previewPage, readPage } from '../../web/index.ts';
import { html } from '../answers.ts';
import type { Handler } from '../route.ts';
import { status } from '../status.ts';
import { findLetter } from '../uploads.ts';
import { letterView } from '../views/letter-view.ts';
import { versionsOf } from '../views/versions.ts';
import { trouble } from './pages.ts';

const ALIKE = 3;

export const determination: Handler = async (request, desk) => {
  const kept = await desk.office.findDetermination((request.params as { id: string }).id);
  const frame = await desk.frame();
  if (!kept) return trouble(frame, notFound, status.notFound);
  const alike = await desk.office.search({ like: kept.record.id, size: ALIKE });
  const { record } = kept;
  return html(
    determinationPage(
      frame,
      letterView(kept.tree, kept.findings, {
        title: record.caseNumber ?? `No case number (${record.id.slice(0, 12)})`,
        address: record.address,
        id: record.id,
        invented: record.invented,
        versions: versionsOf(record),
        readerSays: record.messages.map(message => message.reason),
        like: alike.hits.map(hit => ({ ...hit, passages: [] })),
      }),
    ),
  );
};

export const read: Handler = async (_request, desk) => html(readPage(await desk.frame(), null));

/** The letter someone sent, read and checked; the answer is not kept anywhere, here or on the way. */
export const preview: Handler = async (request, desk) => {
  const letter = await findLetter(request);
  const frame = await desk.frame();
  const private_ = { 'cache-control': 'no-store' };
  if (!letter || letter.bytes.length === 0)
    return html(readPage(frame, 'Choose a file first; the one sent was empty.'), status.unprocessable, private_);
  const previewed = await desk.office.preview(letter);
  if ('unreadable' in previewed) return html(readPage(frame, previewed.unreadable), status.unprocessable, private_);
  const { tree, findings, answer } = previewed;
  const view = letterView(tree, findings, {
    title: answer.determination.caseNumber ?? 'No case number',
    address: null,
    id: null,
    invented: false,
    versions: [],
    readerSays: answer.determination.messages.map(message => message.reason),
    like: [],
  });
  return html(previewPage(frame, view), status.ok, private_);
};
