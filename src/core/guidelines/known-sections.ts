import type { Confidence } from '../law/index.ts';
import { nameKey } from './known-titles.ts';

/** A section of a guideline and the pages it stands on, where those are public. */
export interface KnownSection {
  readonly edition: string;
  readonly name: string;
  readonly pages: readonly string[];
  readonly confidence: Confidence;
}

type Row = readonly [name: string, ...pages: string[]];
const sections = (edition: string, confidence: Confidence, rows: readonly Row[]): KnownSection[] =>
  rows.map(([name, ...pages]) => ({ edition, name, pages, confidence }));

/** Sections by edition. The 2009 guidelines are cited by page, later ones by section name. */
export const knownSections: readonly KnownSection[] = [
  ...sections('chronic-pain-2009', 'seen', [
    ['Physical Medicine', '98-99'],
    ['Manual therapy & manipulation', '58-60'],
    ['Massage therapy', '60'],
    ['Neuromuscular electrical stimulation', '121'],
  ]),
  ...sections('chronic-pain-2009', 'recalled-high', [
    ['Antidepressants for chronic pain', '13-16'],
    ['Antiepilepsy drugs', '16-22'],
    ['Aquatic therapy', '22'],
    ['Behavioral interventions', '23'],
    ['Benzodiazepines', '24'],
    ['Biofeedback', '24-25'],
    ['Botulinum toxin', '25-26'],
    ['Capsaicin, topical', '28-29'],
    ['Carisoprodol', '29'],
    ['Chronic pain programs', '30-32'],
    ['Cyclobenzaprine', '41-42'],
    ['Drug testing', '43'],
    ['Education', '44-45'],
    ['Epidural steroid injections', '46'],
    ['Exercise', '46-47'],
    ['Functional restoration programs', '49'],
    ['Home health services', '51'],
    ['Low level laser therapy', '57'],
    ['Lidoderm', '56-57'],
    ['Medications for chronic pain', '60'],
    ['Muscle relaxants', '63-66'],
    ['NSAIDs', '67-73'],
    ['NSAIDs, GI symptoms & cardiovascular risk', '68-69'],
    ['Opioids', '74-97'],
    ['Psychological evaluations', '100-101'],
    ['Psychological treatment', '101-102'],
    ['Spinal cord stimulators', '105-107'],
    ['Topical analgesics', '111-113'],
    ['TENS, chronic pain', '114-116'],
    ['H-wave stimulation', '117-118'],
    ['Interferential current stimulation', '118-120'],
    ['Trigger point injections', '122'],
    ['Ultrasound, therapeutic', '123'],
    ['Weaning of medications', '124'],
    ['Work conditioning, work hardening', '125-126'],
  ]),
  ...sections('chronic-pain-2016', 'seen', [
    ['Physical medicine treatment'],
    ['Electrodiagnostic testing'],
    ['Manual therapy & manipulation'],
    ['Topical analgesics'],
    ['Office visits'],
    ['Compound drugs'],
    ['Home health services'],
  ]),
  ...sections('low-back-2004', 'seen', [
    ['Physical Methods', '298-300'],
    ['Special Studies'],
    ['Surgical Considerations'],
    ['Summary'],
  ]),
  ...sections('neck-and-upper-back-2004', 'seen', [['Special Studies'], ['Summary'], ['Initial Care']]),
  ...sections('general-approaches-2004', 'seen', [['Initial Approaches to Treatment']]),
];

/** The section a printed name means in an edition, brackets and case aside ("Antiepilepsy drugs (AEDs)"), or null. */
export function findSection(edition: string, printed: string): KnownSection | null {
  const key = nameKey(printed.replace(/\([^()]*\)/g, ''));
  return knownSections.find(each => each.edition === edition && nameKey(each.name) === key) ?? null;
}
