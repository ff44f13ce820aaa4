import { describe, expect, it } from 'vitest';
import { CATEGORIES, isKindOf, sameTreatment, treatment, treatments, treatmentsIn } from './index.ts';

const said = (text: string, where?: 'prose' | 'request'): string[] =>
  treatmentsIn(text, undefined, where).map(one => one.treatment);

describe('the treatments a text names', () => {
  it.each([
    ['PT/OT for the hand', ['physical-therapy', 'occupational-therapy']],
    ['Physical medicine treatment twice weekly', ['physical-therapy']],
    ['Chiropractic manipulation with massage', ['chiropractic', 'massage']],
    ['E-stim and NMES', ['electrical-stimulation', 'nmes']],
    ['EMG/NCV', ['emg-ncv']],
    ['L4-5 TFESI', ['epidural-injection']],
    ['Medial branch blocks', ['medial-branch-block']],
    ['TENS unit rental', ['tens']],
    ['Urine drug screening', ['urine-drug-test']],
  ])('%s', (text, ids) => expect(said(text)).toEqual(ids));

  it('abbreviations count only in capitals', () => {
    expect(said('The pt felt tens of twinges, let us see')).toEqual([]);
    expect(said('PT, TENS and CT')).toEqual(['physical-therapy', 'tens', 'ct']);
  });

  it('ordinary words name a treatment in a request, not in prose', () => {
    expect(said('support')).toEqual([]);
    expect(said('Evaluation before surgery', 'request')).toEqual(['evaluation', 'surgery']);
  });

  it('an ultrasound looks or heals, as the words around it say', () => {
    expect(said('Ultrasound of the left shoulder')).toEqual(['ultrasound-imaging']);
    expect(said('Ultrasound 2 times weekly')).toEqual(['therapeutic-ultrasound']);
    expect(said('Ultrasound guided')).toEqual(['fluoroscopy']);
  });
});

describe('kinds of treatment', () => {
  it('TENS and NMES are electrical stimulation, and not each other', () => {
    expect(isKindOf('tens', 'electrical-stimulation')).toBe(true);
    expect(isKindOf('electrical-stimulation', 'tens')).toBe(false);
    expect(sameTreatment('electrical-stimulation', 'nmes')).toBe(true);
    expect(sameTreatment('tens', 'nmes')).toBe(false);
  });

  it('every treatment has its place in the tree and is a kind of treatments that exist', () => {
    for (const { id, category, subcategory, kindOf } of treatments.values()) {
      const place = CATEGORIES.find(one => one.id === category)?.subcategories.some(one => one.id === subcategory);
      expect({ id, place }).toEqual({ id, place: true });
      for (const wider of kindOf) expect(treatment(wider).id).toBe(wider);
    }
  });
});
