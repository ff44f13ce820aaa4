import type { Passage, Span } from '../../text/index.ts';
import type { Determination, Issue, Read } from '../tree.ts';

/** A determination as accessible HTML: an article with headings, lists and an id for every place that can be linked to. */
export function writeHtml(tree: Determination): string {
  return [
    '<article class="determination">',
    headerHtml(tree),
    reviewerHtml(tree),
    documentsHtml(tree),
    tree.summary
      ? `<section aria-labelledby="summary-heading"><h2 id="summary-heading">Clinical case summary</h2>${passageHtml('summary', tree.summary.text, tree.summary.sentences)}</section>`
      : '',
    ...tree.issues.map(issueHtml),
    '</article>',
  ]
    .filter(part => part !== '')
    .join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, letter => ESCAPES[letter] as string);

function headerHtml({ header }: Determination): string {
  const rows: [string, Read<string> | null][] = [
    ['Case number', header.caseNumber],
    ['Date of injury', header.dateOfInjury],
    ['Utilization review denial', header.urDenialDate],
    ['Application received', header.applicationReceived],
    ['Assigned', header.dateAssigned],
    ['Decided', header.decisionDate],
    ['Priority', header.priority],
  ];
  const known = rows.flatMap(([label, field]) =>
    field ? [`<dt>${label}</dt><dd>${escapeHtml(field.value)}</dd>`] : [],
  );
  return known.length === 0 ? '' : `<dl class="header">${known.join('')}</dl>`;
}

function reviewerHtml({ reviewer }: Determination): string {
  const list = (label: string, entries: readonly Read<string>[]): string =>
    entries.length === 0
      ? ''
      : `<dt>${label}</dt>${entries.map(entry => `<dd>${escapeHtml(entry.value)}</dd>`).join('')}`;
  const rows = list('States of licensure', reviewer.statesOfLicensure) + list('Certifications', reviewer.specialties);
  return rows === ''
    ? ''
    : `<section aria-labelledby="reviewer-heading"><h2 id="reviewer-heading">Expert reviewer</h2><dl>${rows}</dl></section>`;
}

function documentsHtml({ documents }: Determination): string {
  if (!documents || documents.entries.length === 0) return '';
  const entries = documents.entries.map((entry, i) => `<li id="document-${i + 1}">${escapeHtml(entry.text)}</li>`);
  return `<section aria-labelledby="documents-heading"><h2 id="documents-heading">Documents reviewed</h2><ol>${entries.join('')}</ol></section>`;
}

function issueHtml(issue: Issue): string {
  const id = `issue-${issue.number}`;
  const decision = issue.decision
    ? issue.decision.value === 'upheld'
      ? 'Upheld'
      : 'Overturned'
    : 'No decision printed';
  const part = (name: string, heading: string, passage: Passage | undefined, sentences?: readonly Span[]): string =>
    passage ? `<h3>${heading}</h3>${passageHtml(`${id}-${name}`, passage, sentences)}` : '';
  return [
    `<section id="${id}" aria-labelledby="${id}-item">`,
    `<h2 id="${id}-item">${escapeHtml(issue.item.text.text)}</h2><p class="decision">${decision}</p>`,
    part(
      'claims-administrator-guideline',
      "Claims administrator's guideline",
      issue.claimsAdministratorGuideline?.text,
    ),
    part('reviewer-guideline', "Reviewer's guideline", issue.reviewerGuideline?.text),
    part('rationale', 'Rationale', issue.rationale?.text, issue.rationale?.sentences),
    '</section>',
  ].join('');
}

/** A paragraph whose sentences are spans with ids; blanks between them stay. */
function passageHtml(id: string, passage: Passage, sentences: readonly Span[] = []): string {
  if (sentences.length === 0) return `<p id="${id}">${escapeHtml(passage.text)}</p>`;
  let at = 0;
  let html = '';
  sentences.forEach((sentence, i) => {
    html += escapeHtml(passage.text.slice(at, sentence.start));
    html += `<span id="${id}-${i + 1}">${escapeHtml(passage.text.slice(sentence.start, sentence.end))}</span>`;
    at = sentence.end;
  });
  return `<p id="${id}">${html}${escapeHtml(passage.text.slice(at))}</p>`;
}
