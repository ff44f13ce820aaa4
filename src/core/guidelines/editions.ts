import type { IsoDate } from '../calendar/index.ts';
import type { Edition } from './edition.ts';
import { editionsFrom2017 } from './editions-from-2017.ts';
import { editionsTo2017 } from './editions-to-2017.ts';

const formulary: Edition = {
  id: 'formulary-2018',
  family: 'formulary',
  title: 'MTUS Drug Formulary',
  organisation: 'DWC',
  year: 2018,
  chapter: null,
  mtus: true,
  from: '2018-01-01',
  to: null,
  basis: 'service',
  confidence: 'verified',
  authority: 'ccr-9792.27.1',
  source: 'Drug formulary and drug list, from 2018-01-01 for every date of injury.',
  covers: [],
  conditions: ['drugs'],
  phase: 'any',
};

const odg: Edition = {
  id: 'odg',
  family: 'odg',
  title: 'Official Disability Guidelines (ODG)',
  organisation: 'ODG',
  year: null,
  chapter: null,
  mtus: false,
  from: null,
  to: null,
  basis: 'determination',
  confidence: 'seen',
  authority: 'ccr-9792.21.1-a',
  source:
    'Not part of the MTUS; searched, in its most current version, where the MTUS is silent or rebutted. Its editions are not held here.',
  covers: [],
  conditions: [],
  phase: 'any',
};

/** Every edition that was part of the MTUS as far as is known, and the ODG beside it; oldest orders first. */
export const editions: readonly Edition[] = [...editionsTo2017, ...editionsFrom2017, formulary, odg];

/** The latest order of update that was found: later ones may exist, so an edition in force then may have been replaced since. */
export const latestOrderKnown: IsoDate = '2021-11-23';

const byId = new Map(editions.map(edition => [edition.id, edition]));

/** The edition with an id ("chronic-pain-2016", "low-back-2004", "odg"), or null. */
export const findEdition = (id: string): Edition | null => byId.get(id) ?? null;
