import { type DrugMention, isClassName, type TreatmentRequest } from '../../treatment/index.ts';
import type { Said } from '../said.ts';
import type { Off, Reasoned } from './reasoned.ts';

/** Classes each with recommendations of its own, and how a reader calls them. */
const CLASSES: Readonly<Record<string, string>> = {
  'h2-blocker': 'an H2 blocker',
  'proton-pump-inhibitors': 'a proton pump inhibitor',
  nsaid: 'an NSAID',
  opioids: 'an opioid',
  'muscle-relaxants': 'a muscle relaxant',
  benzodiazepines: 'a benzodiazepine',
  antidepressants: 'an antidepressant',
  'anti-epilepsy-drugs': 'an anti-epilepsy drug',
};
const STOMACH = new Set(['h2-blocker', 'proton-pump-inhibitors']);

/** The one drug an item asks for, if it is of a class that another may be taken for. */
export function takableDrug({ drugs, treatments }: TreatmentRequest): DrugMention | null {
  const [asked] = drugs;
  if (!asked || drugs.length > 1 || treatments.length > 0 || isClassName(asked.drug)) return null;
  return asked.drug.includes('/') || !(asked.drugClass in CLASSES) ? null : asked;
}

/** A drug judged by the rule for another class: an H2 blocker as a proton pump inhibitor. */
export function drugTakenFor(asked: DrugMention, rationale: Said, reasoned: Reasoned): Off | null {
  const own = CLASSES[asked.drugClass] ?? '';
  const called = calledOtherwise(asked, rationale);
  const rival = called ?? judgedOtherwise(asked, reasoned);
  if (!rival) return null;
  const judged = (CLASSES[rival.drugClass] ?? '').replace(/^an? /, '');
  return {
    span: rival,
    reason: `Unexpected ${judged}, expected ${own}: ${asked.drug} is no ${judged}, and another rule applies to it.`,
    expected: own,
  };
}

const IS_A =
  /^[\s,"”)]*(?:\([^)]{0,30}\)\s*)?(?:is|,|as|being)? ?(?:(?:classified as|considered|is|one of) )?(?:an?|the) (?:[a-z-]+ ){0,3}$/i;

/** "famotidine is a proton pump inhibitor". */
function calledOtherwise(asked: DrugMention, { drugs, text }: Said): DrugMention | null {
  for (const [at, rival] of drugs.entries()) {
    const before = drugs[at - 1];
    if (!before || before.drug !== asked.drug || !isRival(asked, rival)) continue;
    const between = text.slice(before.end, rival.start);
    if (
      between.length < 60 &&
      /\bis\b/i.test(between) &&
      IS_A.test(between) &&
      !/\b(?:not|non|and|or|with)\b/i.test(between)
    )
      return rival;
  }
  return null;
}

/** The rule quoted is for the other class of stomach drugs, and neither the drug nor its own class is reasoned about. */
function judgedOtherwise(asked: DrugMention, reasoned: Reasoned): DrugMention | null {
  if (!STOMACH.has(asked.drugClass)) return null;
  if (reasoned.drugs.some(one => one.drug === asked.drug || one.drugClass === asked.drugClass)) return null;
  return reasoned.drugs.find(one => isRival(asked, one)) ?? null;
}

const isRival = (asked: DrugMention, { drug, drugClass }: DrugMention): boolean =>
  drugClass !== asked.drugClass &&
  drugClass in CLASSES &&
  (STOMACH.has(asked.drugClass) ? STOMACH.has(drugClass) : isClassName(drug) && !STOMACH.has(drugClass));
