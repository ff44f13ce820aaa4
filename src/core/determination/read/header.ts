import { datesIn } from '../../calendar/index.ts';
import type { Header, Priority, Read } from '../tree.ts';
import type { Reading } from './reading.ts';

type DateField = 'dateAssigned' | 'dateOfInjury' | 'decisionDate' | 'urDenialDate' | 'applicationReceived';
type Field = DateField | 'caseNumber' | 'priority';

const LABELS: readonly (readonly [RegExp, Field])[] = [
  [/^(?:imr )?case number/i, 'caseNumber'],
  [/^date assigned/i, 'dateAssigned'],
  [/^date of injury/i, 'dateOfInjury'],
  [/^(?:decision date|date of decision|date of imr decision)/i, 'decisionDate'],
  [
    /^(?:ur denial date|utilization review (?:denial |decision )?date|date of ur decision|date of utilization review)/i,
    'urDenialDate',
  ],
  [/^priority/i, 'priority'],
  [/^(?:application|imr application|date application)/i, 'applicationReceived'],
];

// Blanks may be several: a PDF set in one width doubles some.
const TOKEN =
  /(?:(?:IMR[ \t]+)?Case[ \t]+Number|Date[ \t]+Assigned|Date[ \t]+of[ \t]+Injury|Decision[ \t]+Date|Date[ \t]+of[ \t]+(?:IMR[ \t]+)?Decision|UR[ \t]+Denial[ \t]+Date|Utilization[ \t]+Review[ \t]+(?:Denial[ \t]+|Decision[ \t]+)?Date|Date[ \t]+of[ \t]+(?:UR[ \t]+Decision|Utilization[ \t]+Review)|Priority|(?:IMR[ \t]+|Date[ \t]+)?Application(?:\s+(?:Received|Filed))?(?:[ \t]+Date)?)\s*:|\bApplication(?=\s+\d)|\bReceived\s*:|\bCM\d{2}-\d{6,8}\b|\b(?:IMR[- ]?)?\d{2}-\d{6,7}\b|\b\d{1,2}[/-]\d{1,2}[/-]\d{2,4}\b|\b[A-Z][a-z]{2,8}[ \t]+\d{1,2},[ \t]+\d{4}\b|\b(?:Standard|Expedited|Regular)\b/g;

/**
 * Reads the case header from `start` to `end`. Each value goes to the first label still waiting for one of its kind, so
 * two columns, a label broken over two lines, and all labels printed before all values come out the same.
 */
export function readHeader(reading: Reading, start: number, end: number): Header {
  const fields: { [F in Field]?: Read<string> } = {};
  const waiting: Field[] = [];
  const text = reading.source.text.slice(start, end);
  let labelEnd = Number.POSITIVE_INFINITY;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0].replace(/[ \t]+/g, ' ');
    const span = { start: start + match.index, end: start + match.index + match[0].length };
    const label =
      token.endsWith(':') || token === 'Application' ? LABELS.find(([name]) => name.test(token))?.[1] : undefined;
    if (label) {
      waiting.push(label);
      reading.claim(span, 'label');
    } else if (token.startsWith('Received')) reading.claim(span, 'label');
    else {
      // A value beside a label is that label's, whatever was left empty before.
      const beside = labelEnd <= match.index && !/[\n\f\r]/.test(text.slice(labelEnd, match.index));
      takeValue(token, span, fields, waiting, beside, reading);
    }
    labelEnd = label ? match.index + match[0].length : Number.POSITIVE_INFINITY;
  }
  for (const field of waiting)
    reading.say(
      'note',
      { start, end: start },
      `Unexpected empty ${LABEL_NAMES[field]} in the case header, expected a value`,
    );
  return {
    caseNumber: fields.caseNumber ?? null,
    dateAssigned: fields.dateAssigned ?? null,
    dateOfInjury: fields.dateOfInjury ?? null,
    decisionDate: fields.decisionDate ?? null,
    urDenialDate: fields.urDenialDate ?? null,
    applicationReceived: fields.applicationReceived ?? null,
    priority: (fields.priority as Read<Priority> | undefined) ?? null,
  };
}

const LABEL_NAMES: Readonly<Record<Field, string>> = {
  caseNumber: 'case number',
  dateAssigned: 'date assigned',
  dateOfInjury: 'date of injury',
  decisionDate: 'decision date',
  urDenialDate: 'UR denial date',
  applicationReceived: 'application received date',
  priority: 'priority',
};

function takeValue(
  token: string,
  span: { start: number; end: number },
  fields: { [F in Field]?: Read<string> },
  waiting: Field[],
  beside: boolean,
  reading: Reading,
): void {
  const kind = /^[A-Z]?[a-z]*$/.test(token)
    ? 'priority'
    : /^(?:CM|IMR|\d{2}-\d{6})/.test(token)
      ? 'caseNumber'
      : 'date';
  const fits = (field: Field): boolean =>
    kind === 'date' ? field !== 'caseNumber' && field !== 'priority' : field === kind;
  const at = beside && fits(waiting.at(-1) as Field) ? waiting.length - 1 : waiting.findIndex(fits);
  if (at < 0) return;
  const field = waiting[at] as Field;
  waiting.splice(at, 1);
  const value = kind === 'date' ? datesIn(token)[0]?.value : kind === 'priority' ? priorityOf(token) : token;
  reading.claim(span, 'value');
  if (value === undefined)
    reading.say('warning', span, `Unexpected "${token}" as ${LABEL_NAMES[field]}, expected a date of the calendar`);
  else fields[field] = { value, ...span };
}

const priorityOf = (word: string): Priority => (word === 'Expedited' ? 'expedited' : 'standard');

export const emptyHeader: Header = {
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDenialDate: null,
  applicationReceived: null,
  priority: null,
};
