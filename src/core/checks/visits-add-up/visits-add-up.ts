import type { Span } from '../../text/index.ts';
import { treatment } from '../../treatment/index.ts';
import type { Check } from '../check.ts';
import type { IssueSubject } from '../subject.ts';
import { judgeClaims } from './judge-claims.ts';
import { numbersOf } from './numbers.ts';

export const visitsAddUp: Check = {
  id: 'visits-add-up',
  requires: 'Visits had and visits asked for are added up against the limit relied on, and the sum is right.',
  severity: 'warning',
  authorities: ['lab-4610.6-h-5', 'lab-4610.6-c'],
  run: (subject, find, confirm) => {
    for (const issue of subject.issues) {
      const { rationale } = issue;
      if (!rationale || !SPEAKS.test(rationale.text) || !isTherapy(issue)) continue;
      const at = { said: rationale, issue: issue.number };
      judgeClaims(numbersOf(subject, issue, rationale), {
        find: (span: Span, found) => find({ ...at, span, ...found }),
        confirm: (span: Span, statement: string) => confirm({ ...at, span, statement }),
      });
    }
  },
};

const SPEAKS = /\b(?:visits?|sessions?|treatments?)\b|\bcourse of\b/i;
const THERAPIES = new Set([
  'active-therapy',
  'passive-modality',
  'manual-therapy',
  'acupuncture',
  'psychology',
  'home-care',
]);

const isTherapy = ({ issue }: IssueSubject): boolean =>
  issue.item.request.treatments.some(one => THERAPIES.has(treatment(one.treatment).kind));
