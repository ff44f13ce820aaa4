import { bodyPart } from '../../treatment/index.ts';
import type { Find } from '../check.ts';
import type { IssueSubject } from '../subject.ts';

/** Organs of which there is one, in the middle: a side said of the whole of it says nothing. */
const ONE = new Set(['brain', 'throat', 'nose', 'bladder', 'coccyx']);

/** "Bilateral brain": a note, for the request may have been printed as it came. */
export function findSidelessOrgan(issue: IssueSubject, find: Find): void {
  const { item } = issue;
  if (!/\bbilat|\bboth\b/i.test(item.text)) return;
  const organ = item.bodyParts.find(part => part.side === 'bilateral' && ONE.has(part.part));
  if (!organ) return;
  const name = bodyPart(organ.part).label;
  find({
    said: item,
    span: organ,
    issue: issue.number,
    severity: 'note',
    reason: `Unexpected side of the ${name} (bilateral), expected none: there is one ${name}.`,
    expected: name,
    advice: 'See the request for authorization; say what it asks for.',
  });
}
