import { createHash } from 'node:crypto';
import type {
  CheckAnswer,
  DeterminationRecord,
  Facet,
  GuidelineAnswer,
  Hit,
  Narrowing,
  OutcomeGroup,
  Outcomes,
  SearchAnswer,
  SearchRequest,
} from '../src/contract/index.ts';
import type { Finding } from '../src/core/checks/index.ts';
import { type Determination, dataOf } from '../src/core/determination/index.ts';
import { positionAt } from '../src/core/text/index.ts';
import type { Kept, Office } from '../src/http/index.ts';
import { exampleLetter } from './example-letters.ts';

/** An office over a few dozen letters held in memory: plain loops where the real one has a store and an index. */
export function exampleOffice(count = 60): Office {
  const all = Array.from({ length: count }, (_, i) => keep(exampleLetter(i)));
  const byId = new Map(all.map(kept => [kept.record.id, kept]));
  return {
    health: async () => ({ status: 'ok', version: '0.0.0', determinations: all.length }),
    countInvented: async () => all.length,
    search: async request => searchIn(all, request),
    facets: async request => {
      const found = matching(all, request);
      return { total: found.length, facets: facetsOf(found) };
    },
    statistics: async (narrowing, by) => {
      const found = matching(all, narrowing);
      return {
        all: outcomesOf(found.flatMap(issuesOf), found.length),
        earliest: '2013-03-01',
        latest: '2017-03-25',
        invented: found.length,
        by: by.map(grouping => ({ grouping, groups: groupsBy(found, grouping) })),
      };
    },
    findDetermination: async key =>
      byId.get(key) ?? all.find(kept => kept.record.caseNumber === key || kept.record.id.startsWith(key)) ?? null,
    findings: kept =>
      kept.findings.map(({ span: _, related: _r, advice: _a, authorities, ...finding }) => ({
        ...finding,
        source: kept.record.id,
        authority: [...authorities],
      })),
    guidelines: async () => GUIDELINES,
    findGuideline: async id => {
      const guideline = GUIDELINES.find(each => each.id === id);
      return guideline ? { guideline, facetValue: guideline.title } : null;
    },
    addressOfGuideline: citation => GUIDELINES.find(each => each.title === citation.title)?.address ?? null,
    citationOf: authority => authority,
    checks: async () => CHECKS,
    findCheck: async id => CHECKS.find(check => check.id === id) ?? null,
    preview: async ({ name, bytes }) => {
      const text = Buffer.from(bytes).toString('utf8');
      if (text.startsWith('%PDF')) return { unreadable: 'The PDF holds pictures of pages and no text: it is a scan.' };
      const { record, tree, findings } = keep(exampleLetter(2));
      const { id: _i, address: _a, invented: _v, otherVersions: _o, ...read } = record;
      return { answer: { determination: { ...read, source: name }, findings: [] }, tree, findings };
    },
    importFiles: async files => {
      const taken = [];
      for await (const { name } of files)
        taken.push({
          source: name,
          outcome: 'taken' as const,
          id: 'f'.repeat(64),
          address: '/determinations/ffffffffffff',
          reason: null,
        });
      return { files: taken };
    },
    async *exported(format, narrowing) {
      for (const { record } of matching(all, narrowing)) yield Buffer.from(`${format} ${JSON.stringify(record)}\n`);
    },
  };
}

function keep(tree: Determination): Kept {
  const data = dataOf(tree);
  const id = createHash('sha256').update(tree.source.text).digest('hex');
  const record: DeterminationRecord = {
    id,
    address: `/determinations/${data.caseNumber ?? id.slice(0, 12)}`,
    invented: true,
    otherVersions: [],
    source: id,
    layout: tree.layout,
    caseNumber: data.caseNumber,
    dateAssigned: data.dateAssigned,
    dateOfInjury: data.dateOfInjury,
    decisionDate: data.decisionDate,
    urDenialDate: data.urDenialDate,
    applicationReceived: data.applicationReceived,
    priority: data.priority,
    reviewer: { statesOfLicensure: [...data.reviewer.statesOfLicensure], specialties: [...data.reviewer.specialties] },
    summary: data.summary,
    issues: data.issues.map((issue, i) => ({ ...issue, number: i + 1, citations: [] })),
    messages: [],
  };
  return { record, tree, findings: findingsIn(tree) };
}

/** What the checks would say of the slips the example letters carry. */
function findingsIn(tree: Determination): Finding[] {
  const slips = [
    [
      'His gait',
      'worker-described-consistently',
      'warning',
      'Unexpected “his”, expected “her”: the summary describes a woman.',
      'her',
    ],
    [
      'is is',
      'no-repeated-word',
      'note',
      'Unexpected second “is”, expected one: the word stands twice in a row.',
      'is',
    ],
    [
      'left shoulder',
      'issue-side-agrees',
      'block',
      'Unexpected left shoulder, expected right: the item asks for the right shoulder.',
      'right shoulder',
    ],
    [
      'The notes list none of the four',
      'absence-claim-holds',
      'block',
      'Unexpected claim that nothing is documented: the summary reports relief.',
      null,
    ],
  ] as const;
  const { text } = tree.source;
  const flat = text.replace(/\s/g, ' ');
  return slips
    .flatMap(([words, check, severity, reason, expected]): Finding[] => {
      const start = flat.indexOf(words);
      if (start < 0) return [];
      const issue = tree.issues.find(each => each.start <= start && start < each.end)?.number ?? null;
      return [
        {
          check,
          severity,
          issue,
          reason,
          expected,
          span: { start, end: start + words.length },
          advice: severity === 'block' ? 'Compare with the record and correct the sentence or the item.' : null,
          authorities: ['Lab. Code § 4610.6(h)(5)'],
          related:
            check === 'absence-claim-holds' && tree.summary
              ? [
                  {
                    span: { start: tree.summary.text.start, end: tree.summary.text.start + 70 },
                    label: 'The summary says',
                  },
                ]
              : [],
          ...positionAt(tree.source, start),
        },
      ];
    })
    .sort((a, b) => a.span.start - b.span.start);
}

type Item = {
  readonly kept: Kept;
  readonly decision: 'upheld' | 'overturned' | null;
  readonly category: string;
  readonly guideline: string;
};

const issuesOf = (kept: Kept): Item[] =>
  kept.record.issues.map(issue => ({
    kept,
    decision: issue.decision,
    category: categoryOf(issue.item),
    guideline: /MTUS ([^,.]+?) (\d{4})/.exec(issue.reviewerGuideline ?? '')?.[1] ?? 'None cited',
  }));

const categoryOf = (item: string): string =>
  /MRI/.test(item)
    ? 'Diagnostic testing'
    : /therapy/.test(item)
      ? 'Rehabilitation'
      : /mg/.test(item)
        ? 'Pharmaceuticals'
        : 'Surgery';

const valuesOf: Readonly<Record<string, (kept: Kept) => readonly string[]>> = {
  outcome: kept => kept.record.issues.flatMap(issue => issue.decision ?? []),
  category: kept => issuesOf(kept).map(item => item.category),
  guideline: kept => issuesOf(kept).map(item => item.guideline),
  specialty: kept => kept.record.reviewer.specialties,
  year: kept => [kept.record.decisionDate?.slice(0, 4) ?? ''],
  items: kept => [String(kept.record.issues.length)],
  findings: kept => kept.findings.map(finding => finding.check),
};

function matching(all: readonly Kept[], request: Narrowing): Kept[] {
  const words = (request.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map(word => word.replace(/^\w+:|"/g, ''));
  return all.filter(
    kept =>
      words.every(word => kept.tree.source.text.toLowerCase().includes(word)) &&
      Object.entries(valuesOf).every(([name, values]) => {
        const chosen = request[name as 'year'] ?? [];
        return chosen.length === 0 || values(kept).some(value => chosen.includes(value));
      }),
  );
}

function searchIn(all: readonly Kept[], request: SearchRequest): SearchAnswer {
  const found = matching(all, request).sort((a, b) =>
    (a.record.decisionDate ?? '') < (b.record.decisionDate ?? '') ? 1 : -1,
  );
  const size = request.size ?? 20;
  const from = Number(request.after ?? 0);
  const open = (request.q ?? '').split('"').length % 2 === 0;
  return {
    total: found.length,
    hits: found.slice(from, from + size).map(kept => hitOf(kept, request.q)),
    next: from + size < found.length ? String(from + size) : null,
    problems: open
      ? [
          {
            start: (request.q ?? '').lastIndexOf('"'),
            end: (request.q ?? '').length,
            reason: 'This quotation is not closed; it was taken to end with the query.',
          },
        ]
      : [],
  };
}

function hitOf(kept: Kept, q: string | undefined): Hit {
  const { record } = kept;
  const word = q
    ?.replace(/^\w+:|"/g, '')
    .split(/\s+/)[0]
    ?.toLowerCase();
  const passages = record.issues.flatMap(issue => {
    const text = issue.rationale ?? '';
    const at = word ? text.toLowerCase().indexOf(word) : -1;
    if (!word || at < 0) return [];
    const from = Math.max(0, at - 90);
    return [
      {
        anchor: `issue-${issue.number}-rationale-1`,
        issue: issue.number,
        text: text.slice(from, at + 150),
        marks: [[at - from, at - from + word.length] as [number, number]],
      },
    ];
  });
  const count = (severity: string) => kept.findings.filter(finding => finding.severity === severity).length;
  return {
    id: record.id,
    address: record.address,
    caseNumber: record.caseNumber,
    decisionDate: record.decisionDate,
    invented: true,
    issues: record.issues.map(({ number, item, decision }) => ({ number, item, decision })),
    passages: passages.slice(0, 2),
    guidelines: [...new Set(issuesOf(kept).map(item => item.guideline))].map(label => ({
      label,
      address: GUIDELINES.find(each => each.title === label)?.address ?? null,
    })),
    findings: { block: count('block'), warning: count('warning'), note: count('note') },
  };
}

function facetsOf(found: readonly Kept[]): Facet[] {
  return Object.entries(valuesOf).map(([name, values]) => {
    const counts = new Map<string, number>();
    for (const kept of found)
      for (const value of new Set(values(kept))) counts.set(value, (counts.get(value) ?? 0) + 1);
    const label = (value: string) => (name === 'outcome' ? value.charAt(0).toUpperCase() + value.slice(1) : value);
    return {
      name: name as Facet['name'],
      values: [...counts].sort((a, b) => b[1] - a[1]).map(([value, n]) => ({ value, label: label(value), count: n })),
    };
  });
}

function groupsBy(found: readonly Kept[], grouping: string): OutcomeGroup[] {
  const keyOf = (item: Item): readonly string[] =>
    grouping === 'category'
      ? [item.category]
      : grouping === 'guideline'
        ? [item.guideline]
        : (valuesOf[grouping]?.(item.kept) ?? []);
  const groups = new Map<string, Item[]>();
  for (const item of found.flatMap(issuesOf)) for (const key of keyOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return [...groups]
    .map(([key, items]) => ({
      key,
      label: key,
      ...outcomesOf(
        items.map(each => each.item),
        new Set(items.map(each => each.item.kept)).size,
      ),
    }))
    .sort((a, b) =>
      grouping === 'year' ? (a.key < b.key ? -1 : 1) : b.upheld + b.overturned - a.upheld - a.overturned,
    );
}

function outcomesOf(items: readonly Item[], determinations: number): Outcomes {
  const overturned = items.filter(item => item.decision === 'overturned').length;
  const upheld = items.filter(item => item.decision === 'upheld').length;
  const n = upheld + overturned;
  if (n === 0)
    return { determinations, upheld, overturned, undecided: items.length, share: null, low: null, high: null };
  const p = overturned / n;
  const z = 1.96;
  const middle = (p + (z * z) / (2 * n)) / (1 + (z * z) / n);
  const half = (z / (1 + (z * z) / n)) * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  return {
    determinations,
    upheld,
    overturned,
    undecided: items.length - n,
    share: p,
    low: middle - half,
    high: middle + half,
  };
}

const guideline = (
  id: string,
  title: string,
  year: number,
  from: string,
  to: string,
  more: Partial<GuidelineAnswer> = {},
): GuidelineAnswer => ({
  id,
  title,
  year,
  address: `/guidelines/${id}`,
  partOfMtus: true,
  inForceFrom: from,
  inForceTo: to,
  confidence: 'secondary',
  source: 'Adopted into the schedule by regulation, 8 CCR 9792.23',
  aliases: [],
  citedBy: 12,
  recommendations: [],
  ...more,
});

const GUIDELINES: readonly GuidelineAnswer[] = [
  guideline('low-back-2004', 'Low Back Complaints', 2004, '2007-06-15', '2017-11-30', {
    aliases: ['ACOEM Chapter 12 Low Back Complaints'],
  }),
  guideline('chronic-pain-2016', 'Chronic Pain Medical Treatment', 2016, '2016-07-28', '2017-11-30', {
    recommendations: [
      {
        id: 'pm-1',
        topic: 'Physical medicine for muscle pain',
        says: 'Nine to ten visits over eight weeks.',
        pages: ['98', '99'],
        confidence: 'seen',
        source: 'A published determination',
      },
      {
        id: 'pm-4',
        topic: 'Fading',
        says: 'Up to three visits a week at first, fading to one or fewer, with exercises at home.',
        pages: ['98'],
        confidence: 'recalled-high',
        source: 'Recalled',
      },
    ],
  }),
  guideline('opioid-2016', 'Opioid Treatment', 2016, '2016-07-28', '2017-11-30'),
  guideline('shoulder-2004', 'Shoulder Complaints', 2004, '2007-06-15', '2017-11-30'),
  guideline('odg', 'Official Disability Guidelines', 2016, '2007-06-15', '2017-11-30', {
    year: null,
    partOfMtus: false,
    inForceFrom: null,
    inForceTo: null,
    citedBy: 0,
  }),
];

const CHECKS: readonly CheckAnswer[] = (
  [
    ['issue-side-agrees', 'Left, right and both agree within the item and between item and rationale', 'block', 15],
    ['absence-claim-holds', 'A claim that something is not documented is not contradicted by the summary', 'block', 12],
    ['worker-described-consistently', 'The worker’s age and sex do not change', 'warning', 60],
    ['no-repeated-word', 'No word stands twice in a row', 'note', 0],
  ] as const
).map(([id, title, severity, findings]) => ({
  id,
  address: `/checks/${id}`,
  title,
  severity,
  authorities: ['Lab. Code § 4610.6(h)(5)'],
  findings,
  page: `# ${id}\n\n${title}.\n\n## Why\n\nA determination can be set aside for a *plainly erroneous* finding of fact.\n\n## Good\n\n\`\`\`text\nThe request for the right shoulder is medically necessary.\n\`\`\`\n\n## Bad\n\n\`\`\`text\nThe image shows a tear of the left shoulder.\n\`\`\`\n\n> Unexpected left shoulder, expected right.\n\n- does not apply to history\n- nor to **another** item\n\n| findings | right |\n|---|---|\n| 20 | 19 |\n`,
}));
