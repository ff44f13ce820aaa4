import { describe, expect, it } from 'vitest';
import { DRUG_CLASSES, drugClassOf, drugs, drugsIn, isOpioid } from './index.ts';

const said = (text: string): string[] =>
  drugsIn(text).map(({ drug, drugClass, strength }) => `${drug} | ${drugClass} | ${strength ?? '-'}`);

describe('the drugs a text names', () => {
  it.each([
    ['Norco 10/325mg #90', ['hydrocodone/acetaminophen | opioids | 10/325mg']],
    ['Hydrocodone bitartrate/APAP 5-325 mg', ['hydrocodone/acetaminophen | opioids | 5-325 mg']],
    ['Hydrocodone 10/325 #60', ['hydrocodone/acetaminophen | opioids | 10/325']],
    ['Ultram (tramadol) 50mg', ['tramadol | opioids | 50mg']],
    ['Tylenol #3', ['codeine/acetaminophen | opioids | -']],
    ['Tylenol 3 times a day', ['acetaminophen | misc-analgesics | -']],
    ['Trezix 320.5/30/16mg', ['dihydrocodeine/acetaminophen/caffeine | opioids | 320.5/30/16mg']],
    ['Fentanyl patch 50 mcg/hr', ['fentanyl | opioids | 50 mcg/hr']],
    ['butalbital/APAP/caffeine 50/325/40mg', ['butalbital/acetaminophen/caffeine | misc-analgesics | 50/325/40mg']],
    ['Pepcid 20mg', ['famotidine | h2-blocker | 20mg']],
    ['20 mg omeprazole', ['omeprazole | proton-pump-inhibitors | 20 mg']],
    ['Diclofenac/misoprostol 75-0.2mg', ['diclofenac/misoprostol | nsaid | 75-0.2mg']],
  ])('%s', (text, drugs) => expect(said(text)).toEqual(drugs));

  it('what is put on the skin is a topical: ready-made or compounded', () => {
    expect(said('Voltaren 1% gel 100g')).toEqual(['diclofenac | topical-analgesics | 1%']);
    expect(said('Lidocaine 5% patch #30')).toEqual(['lidocaine | topical-analgesics | 5%']);
    expect(said('Ketoprofen 15% in cream base 120g')).toEqual(['ketoprofen | topical-compounds | 15%']);
    expect(said('Flurbiprofen 10%/Tramadol 15% cream')).toEqual([
      'flurbiprofen | topical-compounds | 10%',
      'tramadol | topical-compounds | 15%',
    ]);
    expect(said('Gabapentin/amitriptyline/baclofen cream').every(drug => drug.includes('topical-compounds'))).toBe(
      true,
    );
  });

  it('a patch in a list does not make a topical of the pills beside it, nor a syringe of lidocaine', () => {
    expect(said('Norco, Soma, and lidocaine patch')).toEqual([
      'hydrocodone/acetaminophen | opioids | -',
      'carisoprodol | muscle-relaxants | -',
      'lidocaine | topical-analgesics | -',
    ]);
    expect(said('lidocaine 1% injection')).toEqual(['lidocaine | local-anesthetics | 1%']);
  });

  it('knows an opioid inside a product', () => {
    expect(isOpioid('hydrocodone/ibuprofen')).toBe(true);
    expect(isOpioid('butalbital/acetaminophen/caffeine')).toBe(false);
    expect(drugClassOf('buprenorphine')).toBe('opioids');
    expect(drugClassOf('no such drug')).toBeNull();
  });

  it('finds every drug it knows by its own name and by each of its brands', () => {
    expect(drugs.size).toBeGreaterThan(350);
    for (const { id, drugClass, names } of drugs.values()) {
      expect(DRUG_CLASSES[drugClass]).toBeTruthy();
      for (const name of names.filter(one => !one.startsWith('!'))) {
        expect({ name, found: drugsIn(name, undefined, 'request').length }).toEqual({ name, found: 1 });
      }
      expect(id).toBe(id.toLowerCase());
    }
  });
});
