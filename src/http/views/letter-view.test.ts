import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../core/checks/index.ts';
import { anchorsOf, read } from '../../core/determination/index.ts';
import { makeSource, mend } from '../../core/text/index.ts';
import { inventedDeterminations } from '../../invented/index.ts';
import type { LetterBlock, LetterView } from '../../web/index.ts';
import { letterView } from './letter-view.ts';
import { runsOf, textOffset } from './passage-runs.ts';

const nothingElse = {
  title: 'A letter',
  address: null,
  id: null,
  invented: true,
  versions: [],
  like: [],
  readerSays: [],
};
const letters = [...inventedDeterminations(60, 11)].map(({ text }) => {
  const { tree } = read(text);
  const findings = check(tree);
  return { tree, findings, view: letterView(tree, findings, nothingElse) };
});

const blocksOf = (view: LetterView): LetterBlock[] => [
  ...(view.documents ?? []),
  ...(view.summary ? [view.summary] : []),
  ...view.issues.flatMap(issue =>
    [issue.item, issue.claimsAdministratorGuideline, issue.reviewerGuideline, issue.rationale].filter(
      block => block !== null,
    ),
  ),
];
const wordsOf = (block: LetterBlock): string =>
  block.sentences.map(sentence => sentence.runs.map(run => run.text).join('')).join(' ');

describe('a letter as it is shown', () => {
  test('loses no word of what was read', () => {
    for (const { tree, view } of letters) {
      const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
      expect(squeeze(view.summary ? wordsOf(view.summary) : '')).toBe(squeeze(tree.summary?.text.text ?? ''));
      for (const [i, issue] of view.issues.entries()) {
        expect(wordsOf(issue.item)).toBe(tree.issues[i]?.item.text.text);
        expect(squeeze(issue.rationale ? wordsOf(issue.rationale) : '')).toBe(
          squeeze(tree.issues[i]?.rationale?.text.text ?? ''),
        );
      }
    }
  });

  test('has every finding as a note, in order, and a number beside the words of each that has words', () => {
    expect(letters.some(({ findings }) => findings.length > 0)).toBe(true);
    for (const { findings, view } of letters) {
      expect(view.notes.map(note => note.reason)).toEqual(findings.map(finding => finding.reason));
      const runs = [
        ...blocksOf(view).flatMap(block => block.sentences.flatMap(sentence => sentence.runs)),
        ...[...view.dates, ...view.reviewer].flatMap(fact => fact.runs),
      ];
      const numbers = runs.flatMap(run => run.closes).sort((a, b) => a - b);
      expect(numbers).toEqual(view.notes.filter(note => note.placed).map(note => note.number));
    }
  });

  test('links by the anchors of the tree and no others', () => {
    for (const { tree, view } of letters) {
      const anchors = new Set(anchorsOf(tree).map(anchor => anchor.id));
      for (const block of blocksOf(view))
        for (const id of [block.anchor, ...block.sentences.map(sentence => sentence.anchor)])
          expect(anchors.has(id), id).toBe(true);
    }
  });

  test('states the law of a check once', () => {
    for (const { view } of letters) {
      const withLaw = view.notes.filter(note => note.authorities.length > 0).map(note => note.check);
      expect(new Set(withLaw).size).toBe(withLaw.length);
    }
  });
});

test('a text of no known form is shown as it came', () => {
  const { tree } = read('A shopping list: bread, milk.');
  expect(letterView(tree, check(tree), nothingElse).unread).toBe('A shopping list: bread, milk.');
});

test('cut at any edges, the runs of a text are the text, and each finding is closed once', () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), spans, (text, pairs) => {
      const overs = pairs
        .map(
          ([a, b], i) =>
            ({
              start: Math.min(a, b),
              end: Math.min(Math.max(a, b), text.length),
              note: i,
              severity: 'note',
              href: null,
            }) as const,
        )
        .filter(over => over.start < over.end);
      const runs = runsOf(text, 0, text.length, overs);
      expect(runs.map(run => run.text).join('')).toBe(text);
      expect(runs.flatMap(run => run.closes).sort()).toEqual(overs.map(over => over.note).sort());
    }),
  );
});

test('a place in the source leads to the same letter in the mended text', () => {
  const piece = fc.constantFrom('knee', 'pain ', 'non-\n', '\n\n', '  ', '\f', 'L4-5', 'x-\nray ');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 20 }), pieces => {
      const source = makeSource(pieces.join('')).text;
      const passage = mend(source, 0, source.length);
      for (let at = passage.start; at < passage.end; at++)
        if (/\S/.test(source[at] as string)) expect(passage.text[textOffset(passage, at)]).toBe(source[at]);
    }),
  );
});
