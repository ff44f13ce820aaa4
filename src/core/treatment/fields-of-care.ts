import type { TreatmentKind } from './treatment-data.ts';
import type { TreatmentRequest } from './treatment-request.ts';
import { isKindOf, treatment, treatments } from './treatments.ts';

/** A field of care that some clinicians practise and others do not. */
export type FieldOfCare =
  | 'rehabilitation'
  | 'joint-injection'
  | 'spine-injection'
  | 'electrodiagnosis'
  | 'nervous-system'
  | 'psychiatric-care'
  | 'mental-health'
  | 'hearing'
  | 'eyes'
  | 'teeth'
  | 'orthopedic-surgery'
  | 'spine-surgery'
  | 'pain-implant'
  | 'abdominal-surgery'
  | 'vascular-surgery'
  | 'surgery'
  | 'prescription';

/** What each field is called in a sentence. */
export const FIELD_LABELS: Readonly<Record<FieldOfCare, string>> = {
  rehabilitation: 'therapy of muscles, joints and spine',
  'joint-injection': 'injection of joints and soft tissue',
  'spine-injection': 'injection at the spine and nerves',
  electrodiagnosis: 'electrical testing of nerves and muscles',
  'nervous-system': 'the brain and nervous system',
  'psychiatric-care': 'psychiatric care beyond counseling',
  'mental-health': 'mental health',
  hearing: 'the ear, nose and throat',
  eyes: 'the eyes',
  teeth: 'teeth and jaw',
  'orthopedic-surgery': 'surgery of bones, joints and tendons',
  'spine-surgery': 'surgery of the spine',
  'pain-implant': 'implants and procedures against pain',
  'abdominal-surgery': 'surgery of the abdomen',
  'vascular-surgery': 'surgery of vessels',
  surgery: 'surgery',
  prescription: 'prescribing',
};

/** One treatment that decides its field whatever its kind. */
const BY_TREATMENT: Readonly<Record<string, FieldOfCare>> = {
  eeg: 'nervous-system',
  'partial-hospitalization': 'psychiatric-care',
  tms: 'psychiatric-care',
  psychotherapy: 'mental-health',
  'cognitive-behavioral-therapy': 'mental-health',
  'relaxation-training': 'mental-health',
  'hearing-aids': 'hearing',
  audiogram: 'hearing',
  'nasal-surgery': 'hearing',
  eyeglasses: 'eyes',
  'eye-test': 'eyes',
  'eye-surgery': 'eyes',
  'vision-therapy': 'eyes',
  'dental-services': 'teeth',
  'spinal-cord-stimulator': 'pain-implant',
  'intrathecal-pump': 'pain-implant',
  neuroplasty: 'pain-implant',
  vertebroplasty: 'pain-implant',
  'hernia-repair': 'abdominal-surgery',
  'bariatric-surgery': 'abdominal-surgery',
  laparoscopy: 'abdominal-surgery',
  'vascular-surgery': 'vascular-surgery',
  'spinal-fusion': 'spine-surgery',
  'spinal-decompression-surgery': 'spine-surgery',
  'disc-replacement': 'spine-surgery',
  'spine-surgery': 'spine-surgery',
  'spine-hardware-removal': 'spine-surgery',
  arthroscopy: 'orthopedic-surgery',
  'joint-replacement': 'orthopedic-surgery',
  'carpal-tunnel-release': 'orthopedic-surgery',
  'tendon-surgery': 'orthopedic-surgery',
  'fracture-surgery': 'orthopedic-surgery',
  'ligament-repair': 'orthopedic-surgery',
  osteotomy: 'orthopedic-surgery',
  'manipulation-under-anesthesia': 'orthopedic-surgery',
};

const SPINE_INJECTIONS = [
  'epidural-injection',
  'facet-injection',
  'si-joint-injection',
  'nerve-block',
  'sympathetic-block',
  'neurolytic-injection',
  'discography-block',
  'genicular-ablation',
];
const JOINT_INJECTIONS = ['viscosupplementation-injection', 'steroid-injection', 'prp-injection', 'prolotherapy'];
const REHABILITATION: readonly TreatmentKind[] = [
  'active-therapy',
  'manual-therapy',
  'acupuncture',
  'passive-modality',
];

/**
 * The field of care a request belongs to; null where any physician may judge it (imaging, visits, equipment, services
 * around surgery) or where the words do not tell.
 */
export function fieldOf(request: TreatmentRequest): FieldOfCare | null {
  if (request.category === 'pharmaceuticals' && request.treatments.length === 0) return 'prescription';
  const [first] = request.treatments;
  if (!first || request.ancillary) return null;
  const { kind } = treatment(first.treatment);
  if (kind === 'visit') return null;
  const named = NAMED.get(first.treatment);
  if (named) return named;
  if (kind === 'electrodiagnostic') return 'electrodiagnosis';
  if (kind === 'injection') return injectionField(first.treatment);
  if (kind === 'surgery') return surgeryField(request);
  if (REHABILITATION.includes(kind) && !OF_NO_FIELD.has(first.treatment) && isOfMusclesAndJoints(request))
    return 'rehabilitation';
  return null;
}

/** The fields of all treatments that name one, by themselves or by what they are a kind of. */
const NAMED: ReadonlyMap<string, FieldOfCare> = new Map(
  [...treatments.keys()].flatMap(id => {
    const wider = BY_TREATMENT[id] ? id : Object.keys(BY_TREATMENT).find(other => isKindOf(id, other));
    const field = wider && BY_TREATMENT[wider];
    return field ? [[id, field] as const] : [];
  }),
);

function injectionField(id: string): FieldOfCare | null {
  if (SPINE_INJECTIONS.some(wider => isKindOf(id, wider))) return 'spine-injection';
  return JOINT_INJECTIONS.some(wider => isKindOf(id, wider)) ? 'joint-injection' : null;
}

/** An operation no line of the list places: by the other operations and by the part of the body. */
function surgeryField(request: TreatmentRequest): FieldOfCare {
  for (const one of request.treatments) {
    const field = NAMED.get(one.treatment);
    if (field?.endsWith('surgery')) return field;
  }
  return 'surgery';
}

/** Therapies that several fields share, or that ask no special knowledge. */
const OF_NO_FIELD = new Set(['therapy', 'speech-therapy', 'vestibular-therapy', 'heat-therapy', 'cold-therapy']);
const ORGANS = new Set(['brain', 'ear', 'eye', 'heart', 'lung', 'throat', 'bladder', 'abdomen', 'head', 'face']);
const isOfMusclesAndJoints = (request: TreatmentRequest): boolean =>
  !request.bodyParts.some(({ part }) => ORGANS.has(part));
