import { describe, expect, test } from 'vitest';
import {
  authorities,
  authority,
  type Dated,
  daysToApply,
  daysToDetermine,
  findAuthority,
  monthsToChronicPain,
  necessityStandards,
  valueOn,
  visitCap,
} from './index.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

describe('authorities', () => {
  test('each has its own id and its own citation', () => {
    expect(new Set(authorities.map(each => each.id)).size).toBe(authorities.length);
    expect(new Set(authorities.map(each => each.citation)).size).toBe(authorities.length);
  });
  test('each says one thing in one sentence', () => {
    for (const { says, id } of authorities) expect(says, id).toMatch(/^[A-Z0-9].*[^.]\.$/);
  });
  test('none ends before it begins', () => {
    for (const { from, to, id } of authorities) {
      for (const day of [from, to]) if (day !== null) expect(day, id).toMatch(DAY);
      if (from && to) expect(from <= to, id).toBe(true);
    }
  });
  test('a regulation whose day in force is only recalled says so', () => {
    const evidence = authorities.filter(each => each.kind === 'regulation' && each.from === '2015-04-20');
    expect(evidence.length).toBeGreaterThan(4);
    for (const { note, id } of evidence) expect(note, id).toMatch(/recalled|sure/);
  });
  test('a panel decision is marked as read about, never as read', () => {
    for (const { kind, citation, confidence } of authorities) {
      if (kind === 'case' && citation.includes('panel')) expect(confidence).toBe('secondary');
    }
  });
  test('the fifth ground of appeal is cited as a lawyer cites it', () => {
    expect(authority('lab-4610.6-h-5').citation).toBe('Lab. Code § 4610.6(h)(5)');
    expect(findAuthority('lab-4610.6-h-5')).toBe(authority('lab-4610.6-h-5'));
    expect(findAuthority('lab-9999')).toBeNull();
  });
});

describe('law on a date', () => {
  test('the standards of medical necessity stood in strict order until the end of 2016', () => {
    expect(valueOn(necessityStandards, '2016-12-31')?.value).toBe('strict-order');
    expect(valueOn(necessityStandards, '2017-01-01')?.value).toBe('as-the-schedule-sets-out');
    expect(valueOn(necessityStandards, '2012-06-01')).toBeNull();
  });
  test('a formulary dispute has ten days to apply, from 2018 on', () => {
    expect(valueOn(daysToApply, '2017-12-31')?.value).toEqual({ regular: 30, formulary: null });
    expect(valueOn(daysToApply, '2018-01-01')?.value).toEqual({ regular: 30, formulary: 10 });
  });
  test('the cap of 24 visits is for injuries from 2004 on', () => {
    expect(valueOn(visitCap, '2003-12-31')).toBeNull();
    expect(valueOn(visitCap, '2004-01-01')?.value).toBe(24);
  });
  test('three months make pain chronic only since the evidence rules of 2015, and the day is marked as recalled', () => {
    expect(valueOn(monthsToChronicPain, '2015-04-19')).toBeNull();
    expect(valueOn(monthsToChronicPain, '2015-04-20')).toMatchObject({ value: 3, confidence: 'recalled-high' });
  });
  test('no question has two answers on one day, and every answer names an authority held here', () => {
    const questions: Dated<unknown>[] = [
      daysToApply,
      daysToDetermine,
      visitCap,
      monthsToChronicPain,
      necessityStandards,
    ];
    for (const question of questions) {
      question.forEach((answer, at) => {
        expect(authority(answer.authority)).toBeDefined();
        const next = question[at + 1];
        if (next) expect((answer.to ?? '9999') < (next.from ?? ''), answer.authority).toBe(true);
      });
    }
  });
});
