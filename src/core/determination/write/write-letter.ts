import type { IsoDate } from '../../calendar/index.ts';
import type { ComposableLayout, DeterminationData, IssueData } from '../determination-data.ts';
import { wrap } from './wrap.ts';

type Paragraphs = (string | null)[];

/** The text of a letter in one of the printed layouts. */
export function writeLetter(data: DeterminationData, layout: ComposableLayout, organization: string): string {
  const letter = LETTERS[layout](data, organization);
  return `${letter.filter((paragraph): paragraph is string => paragraph !== null && paragraph !== '').join('\n\n')}\n`;
}

const LETTERS: Readonly<Record<ComposableLayout, (data: DeterminationData, organization: string) => Paragraphs>> = {
  'medical-professional-review': medicalProfessionalReview,
  'notice-2013': notice2013,
  'documents-reviewed': (data, organization) => currentForm(data, organization, { prose: true, documents: true }),
  'credentials-in-prose': (data, organization) => currentForm(data, organization, { prose: true, documents: false }),
  'credentials-listed': (data, organization) => currentForm(data, organization, { prose: false, documents: false }),
  'years-and-sections': (data, organization) => currentForm(data, organization, { prose: false, documents: false }),
};

function currentForm(
  data: DeterminationData,
  organization: string,
  form: { prose: boolean; documents: boolean },
): Paragraphs {
  return [
    header(data),
    centred('HOW THE IMR FINAL DETERMINATION WAS MADE'),
    wrap(howMade(data, organization, form.prose)),
    form.prose ? null : credentials(data),
    ...(form.documents ? documents(data, centred('DOCUMENTS REVIEWED')) : []),
    ...summary(data, centred('CLINICAL CASE SUMMARY')),
    centred(form.documents ? 'IMR DECISION(S) AND RATIONALE(S)' : 'IMR ISSUES, DECISIONS AND RATIONALES'),
    'The decisions on the disputed items/services are set forth below:',
    ...data.issues.flatMap((issue, i) => (form.documents ? numberedIssue(issue, i + 1) : labelledIssue(issue))),
  ];
}

/** The case header in two columns, "Application Received:" over two lines. */
function header(data: DeterminationData): string | null {
  const rows = [
    ['Case Number:', data.caseNumber ?? '', '', ''],
    ['Date Assigned:', printed(data.dateAssigned), 'Date of Injury:', printed(data.dateOfInjury)],
    ['Decision Date:', printed(data.decisionDate), 'UR Denial Date:', printed(data.urDenialDate)],
    ['Priority:', priority(data), 'Application', printed(data.applicationReceived)],
    ['', '', 'Received:', ''],
  ] as const;
  if (rows.every(([, value, , second]) => value === '' && second === '')) return null;
  return rows
    .map(([label, value, second, third]) =>
      `${label.padEnd(22)} ${value.padEnd(31)} ${second.padEnd(20)} ${third}`.trimEnd(),
    )
    .join('\n');
}

const priority = (data: DeterminationData): string =>
  data.priority === 'expedited' ? 'Expedited' : data.priority === 'standard' ? 'Standard' : '';
const printed = (date: IsoDate | null): string =>
  date ? `${date.slice(5, 7)}/${date.slice(8, 10)}/${date.slice(0, 4)}` : '';
const centred = (heading: string): string =>
  `${' '.repeat(Math.max(0, Math.floor((90 - heading.length) / 2)))}${heading}`;

function howMade(data: DeterminationData, organization: string, prose: boolean): string {
  return [
    `${organization} gave the whole case file to an expert reviewer with no affiliation to any party: neither the worker, the employer and the claims administrator nor a provider.`,
    prose ? proseCredentials(data) : null,
    'The reviewer looks back on active clinical practice for more than five years and gives it at least 24 hours a week now.',
    'The reviewer was selected for training and experience in the specialties that treat the condition and the disputed items/services,',
    'and knows the law that governs this review, its strength of evidence hierarchy included.',
  ]
    .filter(line => line !== null)
    .join(' ');
}

function proseCredentials({ reviewer }: DeterminationData): string | null {
  const [board, ...subspecialties] = reviewer.specialties;
  const states = reviewer.statesOfLicensure.join(', ');
  if (!board) return states ? `The expert reviewer is licensed to practice in ${states}.` : null;
  const subspecialty = subspecialties.length > 0 ? `, has a subspecialty in ${subspecialties.join(', ')}` : '';
  return states
    ? `The expert reviewer is Board Certified in ${board}${subspecialty} and is licensed to practice in ${states}.`
    : null;
}

function credentials({ reviewer }: DeterminationData): string | null {
  if (reviewer.statesOfLicensure.length === 0 && reviewer.specialties.length === 0) return null;
  return [
    'The Expert Reviewer has the following credentials:',
    wrap(`State(s) of Licensure: ${reviewer.statesOfLicensure.join(', ')}`),
    wrap(`Certification(s)/Specialty: ${reviewer.specialties.join(', ')}`),
  ].join('\n');
}

function documents(data: DeterminationData, heading: string): Paragraphs {
  if (!data.documents || data.documents.length === 0) return [];
  return [heading, ...data.documents.map(document => wrap(document))];
}

function summary(data: DeterminationData, heading: string): Paragraphs {
  if (data.summary === null) return [];
  return [heading, 'The reviewer drew this summary from the case file and its medical records:', wrap(data.summary)];
}

const DECISION_WORDS = { upheld: 'Upheld', overturned: 'Overturned' } as const;

function labelledIssue(issue: IssueData): Paragraphs {
  return [
    wrap(issue.decision ? `${issue.item}: ${DECISION_WORDS[issue.decision]}` : issue.item),
    labelled('Claims Administrator guideline:', issue.claimsAdministratorGuideline),
    labelled('MAXIMUS guideline:', issue.reviewerGuideline),
    labelled('Decision rationale:', issue.rationale),
  ];
}

function numberedIssue(issue: IssueData, number: number): Paragraphs {
  return [
    wrap(`${number}. The request for ${issue.item}${necessity(issue)}`),
    ...sentencedGuidelines(issue),
    labelled("The Physician Reviewer's decision rationale:", issue.rationale),
  ];
}

/** A line that names its author stands as it is; any other follows a label. */
function sentencedGuidelines(issue: IssueData): Paragraphs {
  const own = (line: string | null, label: string, opening: RegExp): string | null =>
    line !== null && opening.test(line) ? wrap(line) : labelled(label, line);
  return [
    own(
      issue.claimsAdministratorGuideline,
      "The Claims Administrator's guideline:",
      /^The Claims Administrator (?:based|cited|did|used|relied)/,
    ),
    own(
      issue.reviewerGuideline,
      "The Physician Reviewer's guideline:",
      /^The (?:Expert|Physician) Reviewer (?:based|cited|did|found|used|relied)/,
    ),
  ];
}

const labelled = (label: string, text: string | null): string | null =>
  text === null ? null : wrap(`${label} ${text}`);

const necessity = (issue: IssueData): string =>
  issue.decision === null
    ? ':'
    : ` is ${issue.decision === 'upheld' ? 'not ' : ''}medically necessary and appropriate.`;

function notice2013(data: DeterminationData, organization: string): Paragraphs {
  return [
    centred('Notice of Independent Medical Review Determination'),
    header(data),
    ...data.issues.map((issue, i) =>
      wrap(`${i + 1}) ${organization} has determined the request for ${issue.item}${necessity(issue)}`),
    ),
    centred('INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE'),
    'Medical Qualifications of the Expert Reviewer:',
    wrap(howMade(data, organization, true)),
    ...documents(data, 'Documents Reviewed:'),
    ...(data.summary === null
      ? []
      : ['Case Summary:', 'The following summary is taken from the utilization review decision:', wrap(data.summary)]),
    ...data.issues.flatMap((issue, i) => [
      wrap(`${i + 1}) Regarding the request for ${issue.item}:`),
      ...sentencedGuidelines(issue),
      labelled('Rationale for the Decision:', issue.rationale),
    ]),
  ];
}

function medicalProfessionalReview(data: DeterminationData, organization: string): Paragraphs {
  const several = data.issues.length > 1;
  return [
    'MEDICAL PROFESSIONAL REVIEW',
    header(data),
    'ISSUE AT DISPUTE:',
    ...data.issues.map((issue, i) => wrap(several ? `${i + 1}. ${issue.item}` : issue.item)),
    ...(data.summary === null ? [] : ['CASE SUMMARY:', wrap(data.summary)]),
    ...documents(data, 'DOCUMENTS REVIEWED FOR DETERMINATION:'),
    ...data.issues.flatMap(issue => [
      ...(issue.reviewerGuideline === null
        ? []
        : [
            'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
            wrap(issue.reviewerGuideline),
          ]),
      `RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS${issue.decision === 'upheld' ? ' NOT' : ''}${issue.decision ? ' MEDICALLY NECESSARY' : ''}:`,
      issue.rationale === null ? null : wrap(issue.rationale),
    ]),
    'MEDICAL REVIEWER QUALIFICATIONS:',
    wrap(howMade(data, organization, true)),
  ];
}
