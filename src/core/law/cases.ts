import type { Authority } from './authority.ts';

/** A panel decision known from public pages about it; it binds no other panel. */
const PANEL = {
  kind: 'case',
  from: null,
  to: null,
  confidence: 'secondary',
  note: 'A panel decision known from a public account of it; its own text was not read, and it binds no other panel.',
} as const;
const COURT = { kind: 'case', from: null, to: null } as const;

/** What boards and courts made of determinations, and two practices that stand in every letter. */
export const cases = [
  {
    id: 'gonzalez-ornelas',
    citation: 'Gonzalez-Ornelas v. County of Riverside (WCAB panel)',
    says: 'A determination that found no record of failed conservative care was plainly in error where a listed report said exactly that.',
    ...PANEL,
  },
  {
    id: 'mcatee',
    citation: 'McAtee v. Briggs & Pearson (WCAB panel 2015)',
    says: "The reviewer missed function, side effects and aberrant use although the treater's reports covered each.",
    ...PANEL,
  },
  {
    id: 'heath',
    citation: 'Heath (WCAB panel 2016)',
    says: 'The reviewer judged the wrong segment of the spine.',
    ...PANEL,
  },
  {
    id: 'cantillo',
    citation: 'Cantillo v. Amazon (WCAB panel 2022) ADJ12704660',
    says: "A guideline's own criteria were applied in a plainly erroneous way to home health care.",
    ...PANEL,
  },
  {
    id: 'mackie',
    citation: 'Mackie v. Planada Unified School District (WCAB panel 2021)',
    says: "An appeal over treatment of tinnitus succeeded, the fit of the reviewer's specialty in question.",
    ...PANEL,
  },
  {
    id: 'garibay-jimenez',
    citation: 'Garibay-Jimenez v. Santa Barbara MFC (WCAB panel 2015)',
    says: 'Without records the defendant had to send, the determination was in excess of power.',
    ...PANEL,
  },
  {
    id: 'bowen',
    citation: 'Bowen v. County of San Bernardino (WCAB panel)',
    says: 'A second reviewer contradicted a recent determination on the same facts without having seen it.',
    ...PANEL,
    note: 'Public accounts give 2016 and 2019, and the final outcome was not seen; a panel decision binds no other panel.',
  },
  {
    id: 'hacker',
    citation: 'Hacker v. County of San Bernardino (WCAB panel 2015)',
    says: 'Listing the records reviewed by provider and range of dates was held to be enough.',
    ...PANEL,
    note: 'A split panel, known from a public account of it.',
  },
  {
    id: 'stevens-panel',
    citation: 'Stevens v. Outspoken Enterprises (WCAB panel 2014)',
    says: 'That a determination is uncertain or unclear is no ground of appeal.',
    ...PANEL,
  },
  {
    id: 'stevens',
    citation: "Stevens v. Workers' Comp. Appeals Bd. (2015) 241 Cal.App.4th 1074",
    says: 'Independent medical review stands constitutional scrutiny, its limits on appeal included.',
    ...COURT,
    confidence: 'secondary',
  },
  {
    id: 'margaris',
    citation: "California Highway Patrol v. Workers' Comp. Appeals Bd. (Margaris) (2016) 248 Cal.App.4th 349",
    says: 'The time for a determination is directory: a late one is valid and binding.',
    ...COURT,
    confidence: 'verified',
    note: 'The holding was read; the volume and page are recalled.',
  },
  {
    id: 'baker',
    citation: "State Comp. Ins. Fund v. Workers' Comp. Appeals Bd. (Baker) (2017)",
    says: 'Lateness in assigning and deciding a review does not void the determination.',
    ...COURT,
    confidence: 'secondary',
  },
  {
    id: 'zuniga',
    citation: "Zuniga v. Workers' Comp. Appeals Bd. (2018) 19 Cal.App.5th 981",
    says: 'The names of reviewers stay confidential.',
    ...COURT,
    confidence: 'secondary',
  },
  {
    id: 'dubon-ii',
    citation: 'Dubon v. World Restoration, Inc. (2014) 79 Cal.Comp.Cases 1298 (en banc)',
    says: 'Only an untimely utilization review decision is invalid; every other defect goes to independent medical review.',
    ...COURT,
    from: '2014-10-06',
    confidence: 'verified',
  },
  {
    id: 'practice-attestations',
    citation: 'Standing text of published determinations: attestations of the reviewer',
    says: 'Letters state more than five years of practice and at least 24 hours of it a week.',
    kind: 'practice',
    from: null,
    to: null,
    confidence: 'seen',
    note: 'No statute or regulation was found for it; it is probably a term of contract.',
  },
  {
    id: 'practice-opioid-notice',
    citation: 'Standing text of published determinations: notice on tapering opioids',
    says: 'Where opioids are found unnecessary, the letter warns against stopping long-term use abruptly.',
    kind: 'practice',
    from: null,
    to: null,
    confidence: 'seen',
    note: 'Seen with 14 of 15 such items of 2016 and 2017; no provision requiring it was found.',
  },
] as const satisfies readonly Authority[];
