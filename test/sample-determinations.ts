import { type NewDetermination, sourceId } from '../src/store/index.ts';

/** An invented determination to store; `over` replaces what matters to a test. */
export function sampleDetermination(seed: string, over: Partial<NewDetermination> = {}): NewDetermination {
  const item = 'Physical therapy, twelve visits for the left knee';
  const sourceText = `Determination ${seed}\f${item}: Upheld`;
  return {
    id: sourceId(new TextEncoder().encode(seed)),
    sourceName: `${seed}.txt`,
    mediaType: 'text/plain',
    sourceText,
    invented: false,
    importedAt: '2026-03-01T17:04:05.678Z',
    readWith: '1',
    checkedWith: '1',
    layout: 'years-and-sections',
    data: {
      caseNumber: `CM26-${seed.padStart(7, '0')}`,
      dateAssigned: '2026-01-31',
      dateOfInjury: '2025-10-22',
      decisionDate: '2026-02-23',
      urDenialDate: '2026-01-19',
      applicationReceived: '2026-01-25',
      priority: 'standard',
      reviewer: { statesOfLicensure: ['California', 'Iowa'], specialties: ['Public Health & "General", Medicine'] },
      documents: null,
      summary: 'A worker with a sprained knee.',
      issues: [
        {
          item,
          decision: 'upheld',
          claimsAdministratorGuideline: null,
          reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004.',
          rationale: 'The visits exceed what is recommended.',
        },
      ],
    },
    items: [
      {
        number: 1,
        item,
        decision: 'upheld',
        category: 'rehabilitation',
        subcategory: 'pt-ot',
        bodyParts: ['knee'],
        claimsAdministratorGuideline: null,
        reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004.',
        guidelineTitles: ['Knee Complaints', 'Forearm, Wrist, and Hand Complaints'],
        rationale: 'The visits exceed what is recommended.',
      },
    ],
    messages: [],
    findings: [],
    ...over,
  };
}
