/** One branch of the tree by which the State's own search sorts treatment requests. */
export interface Category {
  readonly id: string;
  readonly label: string;
  readonly subcategories: readonly { readonly id: string; readonly label: string }[];
}

const category = (id: string, label: string, subcategories: Readonly<Record<string, string>>): Category => ({
  id,
  label,
  subcategories: Object.entries(subcategories).map(([sub, text]) => ({ id: sub, label: text })),
});

/** Labels of the drug classes, the subcategories of pharmaceuticals; the State's two misspelt ones are mended. */
export const DRUG_CLASSES = {
  opioids: 'Opioids',
  nsaid: 'NSAIDs',
  'muscle-relaxants': 'Muscle relaxants',
  benzodiazepines: 'Benzodiazepines',
  antidepressants: 'Antidepressants',
  'anti-epilepsy-drugs': 'Anti-epilepsy drugs',
  'proton-pump-inhibitors': 'Proton pump inhibitors',
  'h2-blocker': 'H2 blockers',
  'topical-analgesics': 'Topical analgesics',
  'topical-compounds': 'Topical compounds',
  'sedative-hypnotics': 'Sedative-hypnotics',
  antiemetic: 'Antiemetics',
  antianxiety: 'Antianxiety drugs',
  'atypical-antipsychotic': 'Atypical antipsychotics',
  'misc-analgesics': 'Miscellaneous analgesics',
  viscosupplementation: 'Viscosupplementation',
  'impotence-agents': 'Impotence agents',
  'calcium-channel-blocker': 'Calcium channel blockers',
  'opioid-antagonist': 'Opioid antagonists',
  antibiotics: 'Antibiotics and antivirals',
  steroids: 'Corticosteroids',
  'local-anesthetics': 'Local anesthetics',
  'blood-pressure-heart': 'Blood pressure and heart drugs',
  'blood-thinners': 'Blood thinners',
  diabetes: 'Diabetes drugs',
  cholesterol: 'Cholesterol drugs',
  respiratory: 'Respiratory and allergy drugs',
  migraine: 'Migraine drugs',
  stimulants: 'Stimulants',
  laxatives: 'Laxatives and stomach drugs',
  'medical-foods': 'Medical foods and supplements',
  'bone-joint': 'Bone, joint and gout drugs',
  hormones: 'Hormones',
  urological: 'Urological drugs',
  biologics: 'Botulinum toxins and biologics',
  'eye-ear-skin': 'Eye, ear and skin drugs',
  'other-drugs': 'Other drugs',
} as const;

/** A drug class, named as the State's search names it where it does. */
export type DrugClass = keyof typeof DRUG_CLASSES;

/** Every category with its subcategories, in the order they are shown. */
export const CATEGORIES: readonly Category[] = [
  category('diagnostic-testing', 'Diagnostic testing', {
    imaging: 'Imaging',
    'emg-ncv': 'EMG, NCV and NCS',
    'lab-pathology': 'Laboratory and pathology',
    'other-diagnostic-tests': 'Other diagnostic tests',
  }),
  category('dmepos', 'Equipment, orthotics and supplies', {
    dme: 'Durable medical equipment',
    'electrical-stimulation': 'Electrical stimulation',
    'prosthetics-orthotics': 'Prosthetics and orthotics',
    supplies: 'Supplies',
  }),
  category('evaluation-management', 'Evaluation and management', {
    'medical-specialties': 'Medical specialties',
    'dental-services': 'Dental services',
  }),
  category('home-health', 'Home health', { 'home-health': 'Home health' }),
  category('injection', 'Injection', {
    'epidural-injection': 'Epidural steroid injection',
    'facet-injection': 'Facet injection',
    'trigger-point-injection': 'Trigger point injection',
    injection: 'Other injection',
  }),
  category('pharmaceuticals', 'Pharmaceuticals', DRUG_CLASSES),
  category('programs', 'Programs', {
    'functional-restoration': 'Functional restoration',
    'work-conditioning': 'Work conditioning and hardening',
    'fitness-weight': 'Fitness and weight',
    'inpatient-care': 'Inpatient and nursing care',
    'other-programs': 'Other programs',
  }),
  category('psych-services', 'Psychological services', {
    'evaluation-management': 'Evaluation and management',
    therapies: 'Therapies',
  }),
  category('rehabilitation', 'Rehabilitation', {
    'pt-ot': 'Physical and occupational therapy',
    chiropractic: 'Chiropractic',
    acupuncture: 'Acupuncture',
    'other-therapies': 'Other therapies',
  }),
  category('surgery', 'Surgery', {
    spine: 'Spine',
    arthroscopic: 'Arthroscopic',
    'non-arthroscopic': 'Not arthroscopic',
    'surgical-consult': 'Surgical consult',
    'adjunct-surgical-services': 'Adjunct surgical services',
  }),
  category('therapies', 'Therapies', { therapies: 'Therapies' }),
  category('transportation', 'Transportation', { transportation: 'Transportation' }),
  category('other', 'Other', { other: 'Other' }),
];

const labels = new Map<string, string>();
for (const { id, label, subcategories } of CATEGORIES) {
  labels.set(id, label);
  for (const sub of subcategories) labels.set(`${id}/${sub.id}`, sub.label);
}

/** The label of a category, or of a subcategory within it; the id itself where the tree has none such. */
export function categoryLabel(categoryId: string, subcategoryId?: string): string {
  const id = subcategoryId === undefined ? categoryId : `${categoryId}/${subcategoryId}`;
  return labels.get(id) ?? subcategoryId ?? categoryId;
}
