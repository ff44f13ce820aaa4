import { type Citation, type Edition, editionOf, editions, fitsBodyPart } from '../../guidelines/index.ts';
import { type BodyPartId, bodyPart, isKindOf } from '../../treatment/index.ts';
import type { Check } from '../check.ts';
import type { IssueSubject } from '../subject.ts';

export const guidelineFitsBodyPart: Check = {
  id: 'guideline-fits-body-part',
  requires: 'A chapter cited covers the part of the body the request is about.',
  severity: 'warning',
  authorities: ['ccr-9792.21.1-a', 'lab-4610.5-c-2', 'lab-4610.6-c'],
  run: ({ issues }, find) => {
    for (const subject of issues) {
      const { reviewerGuideline, number } = subject;
      const parts = reviewerGuideline ? partsOf(subject) : [];
      if (!reviewerGuideline || parts.length === 0) continue;
      const chapters = chaptersCited(subject);
      // Where one chapter fits, another beside it may bear on the cause or on a neighbouring part.
      if (chapters.length === 0 || chapters.some(({ edition }) => fits(edition, parts, subject))) continue;
      const labels = parts.map(part => bodyPart(part).label.replace(/\(.*?\)/, '')).join(', ');
      for (const { citation, edition } of chapters)
        find({
          said: reviewerGuideline,
          span: { start: citation.start, end: citation.end },
          issue: number,
          reason: `Unexpected chapter ${edition.title} for a request about the ${labels}, expected ${expectedFor(parts, edition)}. Its criteria are for another part of the body.`,
          expected: expectedFor(parts, edition),
          advice: 'Decide by the chapter of the part in dispute, or say why this one governs.',
          related: [
            { said: subject.item, span: { start: 0, end: subject.item.text.length }, label: 'the item asks for' },
          ],
        });
    }
  },
};

interface Chapter {
  readonly citation: Citation;
  readonly edition: Edition;
}

function chaptersCited({ issue }: IssueSubject): Chapter[] {
  return (issue.reviewerGuideline?.citations ?? []).flatMap(citation => {
    const edition = citation.source === 'MTUS' ? editionOf(citation) : null;
    return edition && edition.covers.length > 0 ? [{ citation, edition }] : [];
  });
}

/** The parts asked for, in the remaining or the original request. */
function partsOf({ issue }: IssueSubject): BodyPartId[] {
  const { request, original } = issue.item;
  return [...new Set([...request.bodyParts, ...(original?.bodyParts ?? [])].map(mention => mention.part))];
}

function fits(edition: Edition, parts: readonly BodyPartId[], subject: IssueSubject): boolean {
  return parts.some(
    part =>
      fitsBodyPart(edition, part) ||
      !hasChapter(part, edition) ||
      edition.covers.some(
        family =>
          NEIGHBOURS[part]?.includes(family) || (asksOfNerves(subject) && NERVES[family]?.has(bodyPart(part).region)),
      ),
  );
}

/** Whether the set of chapters the edition belongs to has one of its own for the part; the second edition had none for the hip. */
function hasChapter(part: BodyPartId, edition: Edition): boolean {
  const [own] = bodyPart(part).chapters;
  // The chapters on lungs are about disease of the lung; a rib has none.
  if (own === undefined || (own === 'lungs' && part !== 'lung')) return false;
  return chaptersBeside(edition).some(each => each.covers.includes(own));
}

/** The chapters of the same set: numbered ones of the second edition, or those adopted from 2017 on. */
const chaptersBeside = ({ chapter }: Edition): readonly Edition[] =>
  editions.filter(each => each.mtus && (each.chapter === null) === (chapter === null));

/** A part on the border of two chapters. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  forearm: ['elbow'],
  'upper-arm': ['neck-and-upper-back'],
  clavicle: ['neck-and-upper-back'],
  'lower-leg': ['knee', 'ankle-and-foot'],
};

const ARM = new Set(['upper-extremity', 'shoulder', 'elbow', 'forearm-wrist-hand', 'spine-cervical']);
const LEG = new Set(['lower-extremity', 'hip', 'knee', 'ankle-foot', 'spine-lumbar']);
/** Where a nerve is tested or treated, the trouble may lie anywhere between spine and limb. */
const NERVES: Readonly<Record<string, ReadonlySet<string>>> = {
  'neck-and-upper-back': ARM,
  shoulder: ARM,
  elbow: ARM,
  'forearm-wrist-hand': ARM,
  'low-back': LEG,
  knee: LEG,
  'ankle-and-foot': LEG,
};
const OF_NERVES = ['emg-ncv', 'emg', 'ncv'];

const asksOfNerves = ({ issue }: IssueSubject): boolean =>
  issue.item.request.treatments.some(({ treatment }) => OF_NERVES.some(kind => isKindOf(treatment, kind))) ||
  /\bnerve|radicul/i.test(issue.item.request.text);

function expectedFor(parts: readonly BodyPartId[], cited: Edition): string {
  const own: readonly string[] = parts.flatMap(part => bodyPart(part).chapters);
  const fitting = chaptersBeside(cited).filter(each => each.covers.some(family => own.includes(family)));
  const titles = [...new Set(fitting.map(each => each.title))];
  return titles.length > 0 ? titles.join(' or ') : 'a chapter that covers it';
}
