// The invented corpus as the library takes it. Items and guideline lines recur, so what is read from them is kept; the
// findings, which no check makes here, are dealt out in the proportions seen in published determinations.
import { parseGuidelineLine } from '../../dist/core/guidelines/index.js';
import { requestIn } from '../../dist/core/treatment/index.js';
import { inventedCorpus } from '../../dist/invented/index.js';

const FINDINGS = [
  ['guideline-fits-phase', 'note', 40],
  ['visits-add-up', 'warning', 6],
  ['dates-in-order', 'warning', 8],
  ['no-repeated-word', 'note', 5],
  ['rationale-concludes', 'block', 3],
  ['opioid-notice-present', 'block', 1],
];

/** Yields `count` library records; the same seed gives the same records. */
export function* corpus(count, seed = 1) {
  const requests = new Map();
  const citations = new Map();
  const kept = (map, key, make) => {
    let value = map.get(key);
    if (value === undefined) {
      value = make(key);
      // Items of rare drugs are met once; the map is begun anew before it holds much of nothing.
      if (map.size > 50_000) map.clear();
      map.set(key, value);
    }
    return value;
  };
  let index = 0;
  for (const entry of inventedCorpus(count, seed)) {
    const { data, layout, categories } = entry;
    const id = idOf(index, seed);
    yield {
      id,
      shortId: id.slice(0, 12),
      caseNumber: data.caseNumber,
      decisionDate: data.decisionDate,
      dateOfInjury: data.dateOfInjury,
      urDenialDate: data.urDenialDate,
      applicationReceived: data.applicationReceived,
      layout,
      invented: true,
      importedAt: '2026-01-01T00:00:00.000Z',
      specialties: data.reviewer.specialties,
      summary: data.summary === null ? null : { text: data.summary, sentences: [] },
      items: data.issues.map((issue, i) => ({
        number: i + 1,
        text: issue.item,
        decision: issue.decision,
        ...categories[i],
        ...kept(requests, issue.item, partsOf),
        citations: [
          ...kept(citations, issue.reviewerGuideline ?? '', citationsIn).map(cited => ({ ...cited, by: 'reviewer' })),
          ...kept(citations, issue.claimsAdministratorGuideline ?? '', citationsIn).map(cited => ({
            ...cited,
            by: 'claimsAdministrator',
          })),
        ],
        claimsAdministratorGuideline: issue.claimsAdministratorGuideline,
        reviewerGuideline: issue.reviewerGuideline,
        rationale: issue.rationale === null ? null : { text: issue.rationale, sentences: [] },
      })),
      findings: FINDINGS.filter(([, , share], i) => mix(index * 8 + i, seed) % 100 < share).map(
        ([check, severity]) => ({
          check,
          severity,
          issue: null,
        }),
      ),
    };
    index++;
  }
}

function partsOf(item) {
  const { treatments, drugs, bodyParts } = requestIn(item);
  return {
    treatments: [...new Set(treatments.map(mention => mention.treatment))],
    drugs: [...new Set(drugs.map(mention => mention.drug))],
    bodyParts: [...new Set(bodyParts.map(mention => mention.part))],
  };
}

const citationsIn = line =>
  parseGuidelineLine(line).citations.map(({ source, title, year }) => ({ source, title: title ?? source, year }));

/** As long and as evenly spread as the hashes that are ids elsewhere. */
const idOf = (index, seed) =>
  Array.from({ length: 8 }, (_, i) =>
    mix(index * 8 + i, seed ^ 0x5eed)
      .toString(16)
      .padStart(8, '0'),
  ).join('');

function mix(value, seed) {
  let h = (value ^ Math.imul(seed, 0x9e3779b1)) >>> 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** All words of a record in one text, for engines that are given one. */
export const textOf = record =>
  [
    record.caseNumber,
    ...record.items.flatMap(item => [item.text, item.reviewerGuideline, item.claimsAdministratorGuideline]),
    record.summary?.text,
    ...record.items.map(item => item.rationale?.text),
  ]
    .filter(Boolean)
    .join('\n');

/** "category/outcome" of each item, what the filtered queries ask for. */
export const pairsOf = record => [...new Set(record.items.map(item => `${item.category}/${item.decision}`))];
