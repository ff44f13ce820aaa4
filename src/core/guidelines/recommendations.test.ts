import { describe, expect, test } from 'vitest';
import { bodyParts, drugClassOf, treatments } from '../treatment/index.ts';
import { findEdition, recommendations, recommendationsFor } from './index.ts';

const ids = (query: Parameters<typeof recommendationsFor>[0]): string[] =>
  recommendationsFor(query).map(each => each.id);

describe('recommendations as data', () => {
  test('no two share an id, and each belongs to an edition', () => {
    expect(new Set(recommendations.map(each => each.id)).size).toBe(recommendations.length);
    for (const { id, edition } of recommendations) expect(findEdition(edition), id).not.toBeNull();
  });
  test('every treatment, drug and body part named is one core/treatment knows', () => {
    for (const { id, treatments: about, drugs, bodyParts: parts } of recommendations) {
      for (const each of about) expect(treatments.has(each), `${id}: ${each}`).toBe(true);
      for (const each of drugs) expect(drugClassOf(each), `${id}: ${each}`).not.toBeNull();
      for (const each of parts) expect(bodyParts.has(each), `${id}: ${each}`).toBe(true);
    }
  });
  test('no quantity has its least above its most', () => {
    for (const { id, quantity } of recommendations) {
      if (quantity?.min != null && quantity.max != null) expect(quantity.min <= quantity.max, id).toBe(true);
    }
  });
  test('a condition is a short phrase, never a passage', () => {
    for (const { id, conditions } of recommendations) {
      for (const each of conditions) expect(each.split(' ').length, `${id}: ${each}`).toBeLessThanOrEqual(18);
    }
  });
  test('what is recalled says it was not read', () => {
    for (const { id, confidence, source } of recommendations) {
      if (confidence.startsWith('recalled')) expect(source, id).toContain('recalled');
    }
  });
});

describe('what the guidelines say of a request', () => {
  test('in 2015 therapy for muscle pain had nine to ten visits over eight weeks', () => {
    const found = recommendationsFor({ treatment: 'physical-therapy', date: '2015-05-11' }).find(
      each => each.id === 'PM-1',
    );
    expect(found).toMatchObject({
      edition: 'chronic-pain-2009',
      quantity: { min: 9, max: 10, unit: 'visits', perWeeks: 8 },
    });
    expect(found?.confidence).toBe('seen');
  });
  test('from 2016-07-28 the visits of 2009 are no longer held out', () => {
    expect(ids({ treatment: 'physical-therapy', date: '2017-01-10' })).not.toContain('PM-1');
  });
  test('aquatic therapy is physical therapy, and physical therapy is not aquatic therapy', () => {
    expect(ids({ treatment: 'aquatic-therapy' })).toContain('PM-1');
    expect(ids({ treatment: 'physical-therapy' })).not.toContain('AQ-1');
  });
  test('electrical stimulation is not neuromuscular electrical stimulation', () => {
    expect(ids({ treatment: 'nmes' })).toContain('NM-1');
    expect(ids({ treatment: 'electrical-stimulation' })).not.toContain('NM-1');
  });
  test('manual therapy of the wrist is not recommended, of the low back it has a trial', () => {
    const wrist = ids({ treatment: 'chiropractic', bodyPart: 'wrist', date: '2015-05-11' });
    expect(wrist).toContain('MT-6');
    expect(wrist).not.toContain('MT-1');
    expect(ids({ treatment: 'chiropractic', bodyPart: 'lumbar-spine', date: '2015-05-11' })).toContain('MT-1');
  });
  test('therapy after a meniscectomy has twelve visits, still in 2023', () => {
    const [found] = recommendationsFor({
      treatment: 'physical-therapy',
      bodyPart: 'knee',
      date: '2023-01-15',
      edition: 'postsurgical-2009',
    }).filter(each => each.id === 'PS-1');
    expect(found?.quantity).toMatchObject({ max: 12, perWeeks: 12 });
  });
  test('tramadol has what is said of opioids and what is said of tramadol', () => {
    expect(ids({ drug: 'tramadol', date: '2015-05-11' })).toEqual(expect.arrayContaining(['RX-1', 'RX-13']));
  });
  test('cyclobenzaprine on the skin is a topical, by mouth a muscle relaxant', () => {
    const mouth = ids({ drug: 'cyclobenzaprine' });
    expect(mouth).toContain('RX-7a');
    expect(mouth).not.toContain('RX-9c');
    const skin = ids({ drug: 'cyclobenzaprine', drugClass: 'topical-compounds' });
    expect(skin).toContain('RX-9c');
    expect(skin).not.toContain('RX-7a');
  });
});
