import { expect, it } from 'vitest';
import { compose, type DeterminationData } from '../../core/determination/index.ts';
import { toLibraryRecord } from './to-library-record.ts';

const data: DeterminationData = {
  caseNumber: 'CM16-0009876',
  dateAssigned: '2016-12-01',
  dateOfInjury: '2016-03-04',
  decisionDate: '2016-12-30',
  urDenialDate: '2016-10-10',
  applicationReceived: '2016-10-20',
  priority: 'standard',
  reviewer: { statesOfLicensure: ['Oregon'], specialties: ['Family Practice', 'Pain Management'] },
  documents: null,
  summary: 'The worker is a 40 year old baker. Her right knee hurts.',
  issues: [
    {
      item: 'MRI of the right knee without contrast',
      decision: 'overturned',
      claimsAdministratorGuideline: null,
      reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
      rationale: 'Locking was seen twice. The request is medically necessary.',
    },
    {
      item: 'Tramadol 50mg #60',
      decision: 'upheld',
      claimsAdministratorGuideline: 'Decision based on MTUS Opioid Treatment 2016.',
      reviewerGuideline: 'Decision based on MTUS Opioid Treatment 2016.',
      rationale: 'No trial of other drugs is described. The request is not medically necessary.',
    },
  ],
};

it('takes from a determination what is searched and counted', () => {
  const tree = compose(data, 'years-and-sections');
  const finding = {
    check: 'dates-in-order',
    severity: 'warning' as const,
    issue: 2,
    span: { start: 0, end: 1 },
    reason: '',
    expected: null,
    advice: null,
    authorities: [],
    related: [],
  };
  const record = toLibraryRecord({
    id: 'f00d',
    shortId: 'f0',
    tree,
    findings: [finding],
    invented: true,
    importedAt: '2026-01-01T00:00:00Z',
  });
  expect(record).toMatchObject({
    id: 'f00d',
    caseNumber: 'CM16-0009876',
    decisionDate: '2016-12-30',
    dateOfInjury: '2016-03-04',
    urDenialDate: '2016-10-10',
    applicationReceived: '2016-10-20',
    layout: 'years-and-sections',
    specialties: ['Family Practice', 'Pain Management'],
    findings: [{ check: 'dates-in-order', severity: 'warning', issue: 2 }],
    items: [
      {
        number: 1,
        decision: 'overturned',
        category: 'diagnostic-testing',
        bodyParts: ['knee'],
        citations: [{ by: 'reviewer', source: 'MTUS', title: 'Knee Complaints', year: 2004 }],
      },
      { number: 2, decision: 'upheld', category: 'pharmaceuticals', subcategory: 'opioids', drugs: ['tramadol'] },
    ],
  });
  const { text, sentences } = record.items[0]!.rationale!;
  expect(text.slice(sentences[2], sentences[3])).toBe('The request is medically necessary.');
});
