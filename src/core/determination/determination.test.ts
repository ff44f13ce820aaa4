import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  anchorsOf,
  type ComposableLayout,
  compose,
  type Determination,
  type DeterminationData,
  dataOf,
  findAnchor,
  type IssueData,
  read,
  write,
  writeHtml,
} from './index.ts';

const LAYOUTS: readonly ComposableLayout[] = [
  'medical-professional-review',
  'notice-2013',
  'documents-reviewed',
  'credentials-in-prose',
  'credentials-listed',
  'years-and-sections',
];

const knee: DeterminationData = {
  caseNumber: 'CM15-9000417',
  dateAssigned: '2015-11-02',
  dateOfInjury: '2015-03-14',
  decisionDate: '2015-11-30',
  urDenialDate: '2015-10-05',
  applicationReceived: '2015-10-20',
  priority: 'standard',
  reviewer: { statesOfLicensure: ['Nevada', 'California'], specialties: ['Orthopedic Surgery', 'Sports Medicine'] },
  documents: [
    'Progress note of the treating physician, September 28, 2015',
    'Utilization review decision, October 5, 2015',
  ],
  summary:
    'The injured worker is a 38 year old male who twisted his right knee on 03/14/2015. On 09/28/2015 he still had giving way. Utilization review denied the request on 10/05/2015.',
  issues: [
    {
      item: 'MRI of the right knee without contrast',
      decision: 'overturned',
      claimsAdministratorGuideline: 'Decision based on MTUS Knee Complaints 2004.',
      reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
      rationale:
        'The chapter asks for a clear question before imaging. Giving way after four weeks of care is one. The request is medically necessary.',
    },
    {
      item: 'Hinged knee brace, purchase',
      decision: 'upheld',
      claimsAdministratorGuideline: 'The Claims Administrator did not cite any medical evidence.',
      reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Activity Alteration.',
      rationale: 'No instability was found on examination. The request is not medically necessary.',
    },
  ],
};

const citedByPage = (issue: IssueData): IssueData => ({
  ...issue,
  claimsAdministratorGuideline: 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341.',
  reviewerGuideline: 'Decision based on MTUS ACOEM Chapter 13 Knee Complaints Page(s): 341, 343.',
});

const positionless = (tree: Determination): unknown =>
  JSON.parse(
    JSON.stringify(tree, (key, value) =>
      ['start', 'end', 'source', 'leaves', 'seams'].includes(key) ? undefined : value,
    ),
  );

describe('a letter composed in each layout', () => {
  for (const layout of LAYOUTS) {
    test(`${layout} is known as such and gives back what it says`, () => {
      const letter = layout === 'credentials-listed' ? { ...knee, issues: knee.issues.map(citedByPage) } : knee;
      const tree = compose(letter, layout);
      expect(tree.layout).toBe(layout);
      const said = dataOf(tree);
      const listsDocuments = ['medical-professional-review', 'notice-2013', 'documents-reviewed'].includes(layout);
      const first = layout === 'medical-professional-review';
      expect(said).toEqual({
        ...letter,
        documents: listsDocuments ? knee.documents : null,
        issues: letter.issues.map(issue =>
          first ? { ...issue, claimsAdministratorGuideline: null, decision: expect.any(String) } : issue,
        ),
      });
    });

    test(`${layout} read from what it wrote is the same tree`, () => {
      const tree = compose(knee, layout);
      expect(positionless(read(write(tree)).tree)).toEqual(positionless(tree));
    });
  }

  test('can be said again in another layout', () => {
    const tree = compose(knee, 'credentials-listed');
    expect(dataOf(read(write(tree, 'years-and-sections')).tree).issues).toEqual(knee.issues);
  });
});

describe('reading', () => {
  const text = write(compose(knee, 'years-and-sections'));

  test('loses no letter of any input and never fails', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constant(text), mangled(text)), input => {
        const { tree } = read(input);
        expect(write(tree)).toBe(input);
        let at = 0;
        for (const leaf of tree.leaves) {
          expect(leaf.start).toBe(at);
          expect(leaf.end).toBeGreaterThan(leaf.start);
          at = leaf.end;
        }
        expect(at).toBe(input.length);
      }),
      { numRuns: 300 },
    );
  });

  test('any prefix of a letter can be read, and what was printed before the cut stays', () => {
    const whole = dataOf(read(text).tree);
    for (let length = 0; length < text.length; length += 7) {
      const { tree } = read(text.slice(0, length));
      expect(write(tree)).toBe(text.slice(0, length));
      if (tree.header.caseNumber?.value.length === 12) expect(tree.header.caseNumber.value).toBe(whole.caseNumber);
    }
  });

  test('line breaks, page breaks and double spacing make no difference to what is said', () => {
    const doubleSpaced = text.replace(/\n/g, ' \n\n').replace(/\n\n \n\n/g, '\n\n \n\n');
    expect(dataOf(read(doubleSpaced).tree).issues).toEqual(knee.issues);
    const paged = text
      .split('\n')
      .flatMap((line, i) => (i % 11 === 10 && line !== '' ? [`\f${line}`] : [line]))
      .join('\n');
    expect(dataOf(read(paged).tree).issues).toEqual(knee.issues);
    expect(dataOf(read(text.replace(/\n/g, '\r\n')).tree)).toEqual(dataOf(read(text).tree));
    expect(dataOf(read(text.split('\f')).tree)).toEqual(dataOf(read(text).tree));
  });

  test('a word hyphenated at a line end is whole again, a dash between words stays apart', () => {
    const broken = text.replace('Giving way after four', 'Giving way after self-\ndirected care and ice -\nonly four');
    expect(read(broken).tree.issues[0]?.rationale?.text.text).toContain('self-directed care and ice - only four');
  });

  test('a running foot at a page break is no part of a rationale', () => {
    const footed = text.replace(
      'asks for a clear',
      'asks for\nFinal Determination Letter for IMR Case Number CM15-9000417 Page 2 of 3\n\fa clear',
    );
    expect(read(footed).tree.issues[0]?.rationale?.text.text).toContain('asks for a clear question');
  });

  test('a head with no blank line above it is parted from the rationale before it', () => {
    const glued = text.replace(/medically necessary\.\n\nHinged/, 'medically necessary.\nHinged');
    expect(glued).not.toBe(text);
    expect(dataOf(read(glued).tree).issues).toEqual(knee.issues);
  });

  test('a modified request is one item: what is left of it is in dispute', () => {
    const item =
      'Twelve visits of aquatic therapy for the low back was the original request. Five visits of aquatic therapy for the low back was authorized by the CA. The remaining IMR eligible portion of the original request, Seven visits of aquatic therapy for the low back is'.replace(
        'CA',
        'Claims Administrator',
      );
    const { tree } = read(
      write(compose({ ...knee, issues: [{ ...(knee.issues[0] as IssueData), item }] }, 'years-and-sections')),
    );
    const read1 = tree.issues[0]?.item;
    expect(read1?.text.text).toBe(item);
    expect([
      read1?.original?.amount.quantity,
      read1?.authorized?.amount.quantity,
      read1?.request.amount.quantity,
    ]).toEqual([12, 5, 7]);
  });

  test('a form that is not known gives its case header, and says what it did not look for', () => {
    const { tree, messages } = read(
      'Case Number: CM16-9000001\nDate of Injury: 02/03/2016\n\nA LETTER OF SOME OTHER KIND\n\nWith words.',
    );
    expect(tree.layout).toBe('unknown');
    expect(tree.header.caseNumber?.value).toBe('CM16-9000001');
    expect(messages.map(message => message.reason)).toContain(
      'Unexpected form, expected one of the printed layouts of a final determination',
    );
  });

  test('an empty field in the case header leaves the others their own', () => {
    const tree = compose({ ...knee, dateAssigned: null, urDenialDate: null }, 'years-and-sections');
    expect(dataOf(tree)).toMatchObject({
      dateAssigned: null,
      dateOfInjury: '2015-03-14',
      decisionDate: '2015-11-30',
      urDenialDate: null,
    });
  });

  test('doubled blanks in the case header make no difference', () => {
    const spaced = text
      .replace(/Case Number/, 'Case  Number')
      .replace(/Date of Injury/, 'Date  of   Injury')
      .replace(/UR Denial/, 'UR  Denial');
    expect(dataOf(read(spaced).tree)).toEqual(dataOf(read(text).tree));
  });

  test('all labels printed before all values are read as the two columns are', () => {
    const columns =
      'Case Number:\nDate Assigned:\nDate of Injury:\nDecision Date:\nUR Denial Date:\nPriority:\nApplication Received:\n\nCM15-9000417\n11/02/2015\n03/14/2015\n11/30/2015\n10/05/2015\nStandard\n10/20/2015\n';
    const { issues: _, ...header } = dataOf(read(columns + text.slice(text.indexOf('HOW THE'))).tree);
    expect(header).toMatchObject({
      caseNumber: 'CM15-9000417',
      decisionDate: '2015-11-30',
      applicationReceived: '2015-10-20',
      priority: 'standard',
    });
  });
});

describe('a summary', () => {
  const { facts } = read(write(compose(knee, 'years-and-sections'))).tree.summary ?? {};

  test('gives age, sex, date of injury and what utilization review did', () => {
    expect(facts?.age?.value).toBe(38);
    expect(facts?.sex?.value).toBe('male');
    expect(facts?.dateOfInjury?.value).toBe('2015-03-14');
    expect(facts?.utilizationReview.map(({ date, outcome }) => ({ date, outcome }))).toEqual([
      { date: '2015-10-05', outcome: 'denied' },
    ]);
  });
});

describe('anchors', () => {
  const tree = compose(knee, 'years-and-sections');

  test('name each sentence by its place in the tree', () => {
    expect(anchorsOf(tree).map(anchor => anchor.id)).toEqual([
      'summary',
      'summary-1',
      'summary-2',
      'summary-3',
      'issue-1',
      'issue-1-item',
      'issue-1-claims-administrator-guideline',
      'issue-1-reviewer-guideline',
      'issue-1-rationale',
      'issue-1-rationale-1',
      'issue-1-rationale-2',
      'issue-1-rationale-3',
      'issue-2',
      'issue-2-item',
      'issue-2-claims-administrator-guideline',
      'issue-2-reviewer-guideline',
      'issue-2-rationale',
      'issue-2-rationale-1',
      'issue-2-rationale-2',
    ]);
  });

  test('the narrowest one that holds the words is theirs', () => {
    expect(findAnchor(tree, tree.source.text.indexOf('Giving way after'))).toBe('issue-1-rationale-2');
  });

  test('every one of them is an id in the page', () => {
    const html = writeHtml(tree);
    for (const { id } of anchorsOf(tree)) expect(html).toContain(`id="${id}"`);
  });
});

/** A letter with stretches cut out, doubled or replaced. */
function mangled(text: string): fc.Arbitrary<string> {
  const edit = fc.record({
    at: fc.nat(text.length),
    length: fc.nat(400),
    by: fc.oneof(
      fc.constant(''),
      fc.string(),
      fc.constantFrom('\f', '\0', 'Upheld', ': ', 'Decision rationale:', '\n\n'),
    ),
  });
  return fc.array(edit, { minLength: 1, maxLength: 6 }).map(edits => {
    let result = text;
    for (const { at, length, by } of edits) result = result.slice(0, at) + by + result.slice(at + length);
    return result;
  });
}
