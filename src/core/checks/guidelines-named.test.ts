import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compose } from '../determination/index.ts';
import { guidelinesNamed } from './guidelines-named.ts';
import { type IssueSubject, subjectOf } from './subject.ts';

/** The item of a letter with this rationale, as the checks see it. */
function itemWith(rationale: string): IssueSubject {
  const letter = compose(
    {
      caseNumber: 'CM15-9000001',
      dateAssigned: '2015-07-20',
      dateOfInjury: '2015-03-02',
      decisionDate: '2015-08-14',
      urDenialDate: '2015-07-01',
      applicationReceived: '2015-07-10',
      priority: 'standard',
      reviewer: { statesOfLicensure: ['Ohio'], specialties: ['Family Practice'] },
      documents: null,
      summary: 'The injured worker is a 44 year old female.',
      issues: [
        {
          item: 'Knee brace',
          decision: 'upheld',
          claimsAdministratorGuideline: null,
          reviewerGuideline: 'MTUS Knee Complaints 2004.',
          rationale,
        },
      ],
    },
    'years-and-sections',
  );
  return subjectOf(letter).issues[0] as IssueSubject;
}

/** What is named: "+" for relied on, "!" for set aside. */
const named = (rationale: string): string[] =>
  guidelinesNamed(itemWith(rationale)).map(
    ({ source, chapter, relied, dismissed }) =>
      `${source}${chapter ? ` ${chapter}` : ''}${relied ? '+' : ''}${dismissed ? '!' : ''}`,
  );

test.each([
  ['ODG does not support it.', ['odg+']],
  ['ODG criteria are not met.', ['odg+']],
  ['The brace is not supported by the ODG.', ['odg+']],
  ['MTUS/ODG guidelines state that braces wait.', ['mtus+', 'odg+']],
  ['MTUS states that special testing is not needed to provide a brace.', ['mtus+']],
  ['ACOEM Practice Guidelines, 2nd Edition, Chapter 13 states that braces wait.', ['acoem-chapter 13+']],
  ['As noted on page 90 of the MTUS Chronic Pain Guidelines, care is short.', ['chronic-pain+']],
])('a guideline that gives the reason is relied on: %s', (rationale, expected) => {
  expect(named(rationale)).toEqual(expected);
});

test.each([
  ['The MTUS and ACOEM do not address braces.', ['mtus-or-acoem!']],
  ['Neither ACOEM nor the MTUS discusses braces.', ['acoem!', 'mtus!']],
  ['The Chronic Pain Treatment Guidelines do not apply to a new injury.', ['chronic-pain!']],
  ['Per the MTUS there is no recommendation on braces.', ['mtus!']],
])('a guideline that does not speak of the request is set aside: %s', (rationale, expected) => {
  expect(named(rationale)).toEqual(expected);
});

test.each([
  ['The provider notes that the ODG supports a brace.', ['odg']],
  ['Utilization review relied on the ODG, which recommends waiting.', ['odg']],
  ['Although the claims administrator cites ODG, the MTUS governs.', ['odg', 'mtus']],
  ['The text reads "the ODG recommends fading" there.', []],
  ['Guidelines are guidelines.', []],
])('what others rely on, or quote, is not the reason of the reviewer: %s', (rationale, expected) => {
  expect(named(rationale)).toEqual(expected);
});

test('any words can be read, and what is named stands in its sentence', () => {
  const word = fc.constantFrom(
    'MTUS',
    'ACOEM',
    'ODG',
    'the',
    '"',
    'Chapter 12',
    'recommends',
    'page 9',
    '.',
    ' silent ',
    'not',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(word, fc.string()), { maxLength: 60 }), words => {
      const item = itemWith(words.join(' '));
      for (const { start, end, sentence } of guidelinesNamed(item)) {
        expect(start).toBeLessThan(end);
        expect(sentence.start).toBeLessThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(item.rationale?.text.length ?? 0);
      }
    }),
    { numRuns: 60 },
  );
});
