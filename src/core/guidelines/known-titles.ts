/** A guideline family: one subject, whatever its edition or the style it is printed in. */
export interface TitleFamily {
  readonly family: string;
  /** Names it is printed under, the usual one first; vendors' misspellings included. */
  readonly names: readonly string[];
  /** Names that are also names of sections: a title only at the head of a citation, after a chapter number or before a year. */
  readonly weakNames?: readonly string[];
}

/** Every guideline that is or was part of the MTUS, by the names seen in letters and in the State's regulations. */
export const titleFamilies: readonly TitleFamily[] = [
  {
    family: 'general-approaches',
    names: ['General Approaches'],
    weakNames: [
      'Initial Approaches to Treatment',
      'General Approach to Initial Assessment and Documentation',
      'Cornerstones of Disability Prevention and Management',
      'Pain, Suffering, and the Restoration of Function',
      'Independent Medical Examinations and Consultations',
      'Work-Relatedness',
      'Prevention',
    ],
  },
  {
    family: 'neck-and-upper-back',
    names: [
      'Neck and Upper Back Complaints',
      'Cervical and Thoracic Spine Disorders',
      'Cervical and Thoracic Spine',
      'Neck Complaints',
    ],
    weakNames: ['Neck and Upper Back'],
  },
  { family: 'shoulder', names: ['Shoulder Complaints', 'Shoulder Disorders'], weakNames: ['Shoulder'] },
  { family: 'elbow', names: ['Elbow Complaints', 'Elbow Disorders'], weakNames: ['Elbow'] },
  {
    family: 'forearm-wrist-hand',
    names: [
      'Forearm, Wrist, and Hand Complaints',
      'Forewarm, Wrist, and Hand Complaints',
      'Hand, Wrist, and Forearm Disorders',
      'Wrist and Hand Complaints',
    ],
    weakNames: ['Forearm, Wrist, and Hand'],
  },
  { family: 'low-back', names: ['Low Back Complaints', 'Low Back Disorders'], weakNames: ['Low Back'] },
  { family: 'knee', names: ['Knee Complaints', 'Knee Disorders'], weakNames: ['Knee'] },
  {
    family: 'ankle-and-foot',
    names: ['Ankle and Foot Complaints', 'Ankle and Foot Disorders', 'Ankle Complaints'],
    weakNames: ['Ankle and Foot'],
  },
  { family: 'stress', names: ['Stress-Related Conditions', 'Stress Related Conditions'] },
  { family: 'eye', names: ['Eye Complaints', 'Eye Disorders'], weakNames: ['Eye'] },
  { family: 'hip-and-groin', names: ['Hip and Groin Disorders'], weakNames: ['Hip and Groin'] },
  {
    family: 'asthma',
    names: ['Occupational/Work-Related Asthma', 'Occupational Asthma', 'Work-Related Asthma'],
    weakNames: ['Asthma'],
  },
  {
    family: 'interstitial-lung',
    names: ['Occupational Interstitial Lung Disease', 'Interstitial Lung Disease'],
  },
  {
    family: 'mental-health',
    names: [
      'Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder',
      'Posttraumatic Stress Disorder and Acute Stress Disorder',
      'Workplace Mental Health',
    ],
  },
  {
    family: 'chronic-pain',
    names: [
      'Chronic Pain Medical Treatment Guidelines',
      'Chronic Pain Medical Treatment Guideline',
      'Chronic Pain Medical Treatment',
      'Chronic Pain Treatment Guidelines',
      'Chronic Pain Treatment Guideline',
      'Chronic Pain Guidelines',
    ],
    weakNames: ['Chronic Pain'],
  },
  {
    family: 'opioids',
    names: [
      'Opioids Treatment Guidelines',
      'Opioid Treatment Guidelines',
      'Opioids Treatment',
      'Opioid Treatment',
      'Opioids Medical Treatment Guidelines',
    ],
    weakNames: ['Opioids'],
  },
  {
    family: 'acupuncture',
    names: [
      'Acupuncture Medical Treatment Guidelines',
      'Acupuncture Treatment Guidelines',
      'Acupuncture Treatment',
      'Acupuncture Guidelines',
      'Accupuncture Treatment Guidelines',
      'Accupuncture Treatment',
    ],
  },
  {
    family: 'postsurgical',
    names: [
      'Postsurgical Treatment Guidelines',
      'Post-Surgical Treatment Guidelines',
      'Postsurgical Rehabilitation Guidelines',
      'Postsurgical Treatment',
      'Post-Surgical Treatment',
      'Postsurgical Guidelines',
    ],
  },
];

const wordsIn = (name: string): string[] => name.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** A pattern for a printed name: commas, hyphens, "and" and "&" may fall or be missing between its words. */
export function namePattern(name: string): string {
  return wordsIn(name)
    .filter(word => word !== 'and')
    .join('[\\s,:/-]*(?:\\s(?:and|&),?\\s+)?');
}

/** The same name in one spelling: lower case, one space, no punctuation, no "and". */
export function nameKey(name: string): string {
  return wordsIn(name)
    .filter(word => word !== 'and')
    .join(' ');
}

const familyByKey = new Map(
  titleFamilies.flatMap(family =>
    [...family.names, ...(family.weakNames ?? [])].map(name => [nameKey(name), family] as const),
  ),
);

/** The family a printed title belongs to, or null when the title is none of the MTUS. */
export function findTitleFamily(title: string): TitleFamily | null {
  return familyByKey.get(nameKey(title)) ?? null;
}
