import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type FieldOfCare, fieldOf, findSpecialty, requestIn } from './index.ts';

const fieldIn = (item: string): FieldOfCare | null => fieldOf(requestIn(item));
const fits = (specialty: string, item: string): boolean => {
  const field = fieldIn(item);
  return field === null || (findSpecialty(specialty)?.fits.includes(field) ?? false);
};

describe('a reviewer judges what the specialty treats', () => {
  test.each([
    ['Family Practice', 'Physical therapy, six visits, right knee'],
    ['Occupational Medicine', 'L4-5 facet injection'],
    ['Orthopedic Surgery', 'Right knee arthroscopy with meniscectomy'],
    ['Neurological Surgery', 'Lumbar fusion L4-5'],
    ['Pain Management', 'Spinal cord stimulator trial'],
    ['Physical Medicine & Rehabn', 'Electroencephalogram'],
    ['Sports Medicinea', 'Platelet-rich plasma injection, left elbow'],
    ['Psychiatry', 'Transcranial magnetic stimulation, 20 sessions'],
    ['Internal Medicine', 'MRI of the lumbar spine'],
    ['Chiropractic', 'Chiropractic manipulation, 6 visits, low back'],
  ])('%s: %s', (specialty, item) => expect(fits(specialty, item)).toBe(true));

  test.each([
    ['Internal Medicine', 'Acupuncture, six visits, low back'],
    ['Family Practice', 'Lumbar fusion L4-5'],
    ['General Surgery', 'Total knee arthroplasty'],
    ['Neurological Surgery', 'Right knee arthroscopy'],
    ['Orthopedic Surgery', 'Inguinal hernia repair'],
    ['Psychologist', 'Tramadol 50mg #60'],
  ])('but not %s: %s', (specialty, item) => expect(fits(specialty, item)).toBe(false));
});

test('services around an operation and consultations belong to no one field', () => {
  expect(fieldIn('Associated surgical service: assistant surgeon')).toBe(null);
  expect(fieldIn('Consultation with a spine surgeon')).toBe(null);
});

test('a name that is no known specialty is none, whatever it is', () => {
  expect(findSpecialty('Naval Medicine')).toBe(null);
  fc.assert(
    fc.property(fc.string(), name => findSpecialty(name)?.name === name.trim() || findSpecialty(name) === null),
  );
});
