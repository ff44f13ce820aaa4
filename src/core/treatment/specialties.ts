import type { FieldOfCare } from './fields-of-care.ts';

/** A clinician's specialty, and the fields of care it fits. */
export interface Specialty {
  readonly name: string;
  readonly fits: readonly FieldOfCare[];
}

const SURGERY_OF_BONES: readonly FieldOfCare[] = [
  'rehabilitation',
  'joint-injection',
  'spine-injection',
  'electrodiagnosis',
  'orthopedic-surgery',
  'surgery',
];
const REHABILITATION: readonly FieldOfCare[] = [
  'rehabilitation',
  'joint-injection',
  'spine-injection',
  'electrodiagnosis',
];
const MIND: readonly FieldOfCare[] = ['mental-health', 'psychiatric-care'];

/**
 * What a specialty treats, in the broad sense a medical director would accept: family practice, occupational medicine and
 * physical medicine judge the ordinary care of an injury, an internist its medicines. The first line that fits a printed
 * name is its own. Every M.D. and D.O. prescribes; so do dentists in their field.
 */
const SPECIALTIES: readonly (readonly [name: RegExp, fits: readonly FieldOfCare[]])[] = [
  [/^(?:family|general) (?:practice|medicine)|^(?:urgent care|primary care)/, [...REHABILITATION, 'mental-health']],
  [/^occupational(?: (?:and|&) environmental)? medicine/, [...REHABILITATION, 'mental-health']],
  [/^sports? medicin|^orthop(?:a?edic)? sports/, REHABILITATION],
  [
    /^physical medicine|^pm&r|^physiatry|^brain injury|^spinal cord injury|^(?:pediatric )?rehabilitation medicine/,
    [...REHABILITATION, 'pain-implant', 'nervous-system', 'mental-health'],
  ],
  [/^(?:neuromuscular medicine|osteopathic)/, REHABILITATION],
  [/^anesthesiology/, ['rehabilitation', 'joint-injection', 'spine-injection', 'pain-implant']],
  [
    /^(?:child |clinical |vascular )?neuro(?:logy|physiology)|^epilepsy/,
    [...REHABILITATION, 'nervous-system', 'mental-health'],
  ],
  [
    /^neuro(?:logical|logic)? ?surgery/,
    [...REHABILITATION, 'nervous-system', 'spine-surgery', 'pain-implant', 'surgery'],
  ],
  [
    /^(?:spine surgery|orthop(?:a?edic)? spine|orthopa?edic surgery of the spine)/,
    [...SURGERY_OF_BONES, 'spine-surgery'],
  ],
  [/^(?:interventional )?(?:spine|pain)\b/, [...REHABILITATION, 'pain-implant', 'mental-health']],
  [/^orthop(?:a?edic)?s?(?: surgery)?\b/, [...SURGERY_OF_BONES, 'spine-surgery', 'pain-implant']],
  [/^(?:hand surgery|surgery of the hand|plastic surgery)/, SURGERY_OF_BONES],
  [/^podiatr|^foot and ankle/, ['rehabilitation', 'joint-injection', 'orthopedic-surgery', 'surgery', 'prescription']],
  [/^rheumatology/, ['rehabilitation', 'joint-injection', 'electrodiagnosis']],
  [/^emergency medicine/, ['rehabilitation', 'joint-injection', 'electrodiagnosis']],
  [/^chiropract/, ['rehabilitation', 'electrodiagnosis']],
  [/^(?:oriental medicine|acupuncture|physical therap|occupational therap)/, ['rehabilitation']],
  [/^psychiatry|^addiction psychiatry/, [...MIND, 'nervous-system', 'prescription']],
  [/^(?:clinical |counsell?ing |neuro)?psycholog/, [...MIND, 'nervous-system']],
  [/^(?:otolaryngology|ent\b|ear,? nose|neurotology|otology|audiolog)/, ['hearing', 'surgery', 'nervous-system']],
  [/^(?:ophthalmology|optometr|eye\b)/, ['eyes', 'surgery', 'prescription']],
  [/^(?:dent|oral|maxillofacial)/, ['teeth', 'surgery', 'prescription']],
  [/^(?:general )?surgery$|^colon and rectal|^bariatric/, ['abdominal-surgery', 'vascular-surgery', 'surgery']],
  [/^vascular surgery|^thoracic surgery|^cardi(?:ac|othoracic) surgery/, ['vascular-surgery', 'surgery']],
  [/^urology|^obstetrics|^gynecology/, ['abdominal-surgery', 'surgery']],
  [/^internal medicine/, ['mental-health']],
  [/^sleep medicine/, ['nervous-system']],
  [/^addiction medicine/, MIND],
  [
    /^(?:preventive medicine|public health|medical toxicology|hospice|surgical critical care|critical care|geriatric|pulmonary|cardiovascular|cardiology|gastroenterology|endocrinology|infectious disease|hematology|oncology|medical oncology|nephrology|dermatology|allergy|pediatrics|aerospace medicine|undersea)/,
    [],
  ],
  [/^radiology|^diagnostic radiology/, ['spine-injection']],
];

/** Those who treat without medicines. */
const DO_NOT_PRESCRIBE =
  /^(?:chiropract|oriental medicine|acupuncture|physical therap|occupational therap|(?:clinical |counsell?ing |neuro)?psycholog|audiolog)/;

const cache = new Map<string, Specialty | null>();

/** The specialty of a printed name; null where the name is none that is known. */
export function findSpecialty(printed: string): Specialty | null {
  const cached = cache.get(printed);
  if (cached !== undefined) return cached;
  const found = specialtyOf(printed);
  if (cache.size < 1000) cache.set(printed, found);
  return found;
}

function specialtyOf(printed: string): Specialty | null {
  const name = printed.trim().toLowerCase().replace(/\s+/g, ' ');
  const line = SPECIALTIES.find(([pattern]) => pattern.test(name));
  if (!line) return null;
  const [, fits] = line;
  return { name: printed.trim(), fits: DO_NOT_PRESCRIBE.test(name) ? fits : [...fits, 'prescription'] };
}
