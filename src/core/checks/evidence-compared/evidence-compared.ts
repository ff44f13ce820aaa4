import type { Span } from '../../text/index.ts';
import type { Check } from '../check.ts';
import { guidelineLabel, guidelinesNamed, type NamedGuideline } from '../guidelines-named.ts';
import type { Said } from '../said.ts';
import type { IssueSubject } from '../subject.ts';

export const evidenceCompared: Check = {
  id: 'evidence-compared',
  requires: 'Recommendations that compete are compared by the evidence beneath them.',
  severity: 'warning',
  authorities: ['ccr-9792.25.1-a', 'ccr-9792.21.1-c'],
  run: ({ issues }, find) => {
    for (const subject of issues) {
      const { rationale, number } = subject;
      if (!rationale || new Set(guidelinesNamed(subject).map(keyOf)).size < 2 || COMPARES.test(rationale.text))
        continue;
      const said = recommendationsIn(subject, rationale);
      const against = said.find(each => !each.favours);
      const other = against && said.find(each => each.favours && competes(each, against));
      if (!against || !other) continue;
      const later = other.span.start > against.span.start ? other : against;
      const earlier = later === other ? against : other;
      find({
        said: rationale,
        span: later.span,
        issue: number,
        reason: `Unexpected recommendations against each other, ${guidelineLabel(other.of)} for and ${guidelineLabel(against.of)} against, expected a word why one prevails. Which evidence is better decides.`,
        advice: 'Compare the studies beneath the two by applicability to this worker, quality and level of evidence.',
        related: [{ said: rationale, span: earlier.span, label: 'the other recommendation' }],
      });
    }
  },
};

/** What weighs one source against another, or says that they do not compete. */
const COMPARES =
  /\bstud(?:y|ies)\b|\btrials?\b|\bevidence\b|\bquality\b|\blevels? of\b|\bapplicab|\bmore (?:recent|current|specific)|\bpresum|\brebut|\bprevail|\boutweigh|\bcompet|\bgoverns?\b|\btakes? precedence|\bsupersed|\bupdated\b|\bconflict/i;

/** Conditions and limits: a recommendation for some workers does not compete with one against for others. */
const CONDITIONAL =
  /\b(?:if|when|whenever|unless|until|only|once|where|while|although|except|certain|select(?:ed)?|specific|criteria|indications?|limited|option|may|might|can|could|should|routine(?:ly)?|initial|isolated|primary|adjunct|short|long|first|second|after|before|following|for (?:patients|those|up to)|no more than)\b/i;
const AGAINST =
  /\bnot recommend|\b(?:does|do) not (?:recommend|support|endorse)|\brecommends? against|\bis not (?:supported|indicated)|\badvises? against/i;
const FOR = /\b(?:recommends?|recommended|supports?|endorses?|is supported|is indicated)\b/i;

interface Stated {
  readonly of: NamedGuideline;
  readonly favours: boolean;
  readonly span: Span;
  readonly about: ReadonlySet<string>;
}

function recommendationsIn(subject: IssueSubject, rationale: Said): Stated[] {
  return guidelinesNamed(subject).flatMap((named, at, all) => {
    if (!named.relied) return [];
    const next = all[at + 1];
    const end = next && next.start < named.sentence.end ? next.start : named.sentence.end;
    const span = { start: named.start, end };
    const words = rationale.text.slice(named.end, end);
    const against = AGAINST.test(words);
    if (CONDITIONAL.test(words) || (!against && !FOR.test(words))) return [];
    return [{ of: named, favours: !against, span, about: aboutOf(rationale, span) }];
  });
}

/** The treatments and drugs named in a span. */
function aboutOf(said: Said, { start, end }: Span): Set<string> {
  const within = (each: Span): boolean => each.start >= start && each.end <= end;
  return new Set([
    ...said.treatments.filter(within).map(each => each.treatment),
    ...said.drugs.filter(within).map(each => each.drug),
  ]);
}

function competes(a: Stated, b: Stated): boolean {
  return keyOf(a.of) !== keyOf(b.of) && [...a.about].some(each => b.about.has(each));
}

/** The schedule and its parts are one source; its own chapters may still disagree, which their titles tell. */
function keyOf({ source }: NamedGuideline): string {
  if (source === 'odg') return 'odg';
  return source === 'acoem-third-edition' ? 'third' : 'mtus';
}
