import type { ComponentChildren } from 'preact';
import type {
  LetterBlock,
  LetterFact,
  LetterIssue,
  LetterNote,
  LetterRun,
  LetterSentence,
  LetterView,
} from '../letter.ts';
import { capital, counted } from '../words.ts';
import { OutcomeMark, SeverityMark } from './marks.tsx';

/** The document itself, with its notes beside the words they are about. */
export function Letter({ letter, heading = true }: { letter: LetterView; heading?: boolean }) {
  const notesOf = notesByNumber(letter);
  const unplaced = letter.notes.filter(note => !note.placed);
  return (
    <article class="letter" id="letter">
      <Stretch notes={unplaced} about="the whole letter">
        <header class="caption" id="header">
          <p class="kind">Independent medical review</p>
          {heading ? <h1>{letter.title}</h1> : <h2 class="case">{letter.title}</h2>}
          <p>Final determination letter</p>
        </header>
      </Stretch>
      <Facts facts={letter.dates} notesOf={notesOf} />
      <Part id="reviewer" title="How the determination was made">
        <Credentials letter={letter} notesOf={notesOf} />
      </Part>
      {letter.documents ? (
        <Part id="documents" title="Documents reviewed">
          {letter.documents.map(block => (
            <Paragraph key={block.anchor} block={block} notesOf={notesOf} />
          ))}
        </Part>
      ) : null}
      {letter.summary ? (
        <Part id="summary-part" title="Clinical case summary">
          <Paragraph block={letter.summary} notesOf={notesOf} />
        </Part>
      ) : null}
      {letter.issues.length > 0 ? (
        <Part id="issues" title="Issues, decisions and rationales">
          {letter.issues.map(issue => (
            <Issue key={issue.number} issue={issue} notesOf={notesOf} />
          ))}
        </Part>
      ) : null}
      {letter.unread === null ? null : (
        <Part id="unread" title="The text as it came">
          <Stretch notes={[]}>
            <p class="source-text">{letter.unread}</p>
          </Stretch>
        </Part>
      )}
    </article>
  );
}

type NotesOf = (numbers: readonly number[]) => readonly LetterNote[];

function notesByNumber(letter: LetterView): NotesOf {
  const byNumber = new Map(letter.notes.map(note => [note.number, note]));
  return numbers => numbers.flatMap(number => byNumber.get(number) ?? []);
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" id={id} aria-labelledby={`${id}-title`}>
      <Stretch notes={[]}>
        <h2 id={`${id}-title`}>{title}</h2>
      </Stretch>
      {children}
    </section>
  );
}

/**
 * Words and the notes on them: in the margin from the words' first line on where there is room, folded under them where
 * there is not. The notes come first because only so can they begin beside the first line.
 */
function Stretch({
  notes,
  about = 'this paragraph',
  children,
}: {
  notes: readonly LetterNote[];
  about?: string;
  children: ComponentChildren;
}) {
  return (
    <div class="stretch">
      {notes.length > 0 ? (
        <details class="fold">
          <summary>
            {counted(notes.length, 'finding')} on {about}
          </summary>
          <ol class="notes">
            {notes.map(note => (
              <MarginNote key={note.number} note={note} />
            ))}
          </ol>
        </details>
      ) : null}
      <div class="words-of">{children}</div>
    </div>
  );
}

function Facts({ facts, notesOf }: { facts: readonly LetterFact[]; notesOf: NotesOf }) {
  return (
    <Stretch notes={notesOf(facts.flatMap(fact => fact.notes))} about="these dates">
      <dl class="facts">
        {facts.map(fact => (
          <div key={fact.label}>
            <dt>{fact.label}</dt>
            <dd>
              <Runs runs={fact.runs} />
            </dd>
          </div>
        ))}
      </dl>
    </Stretch>
  );
}

function Credentials({ letter, notesOf }: { letter: LetterView; notesOf: NotesOf }) {
  return (
    <Stretch notes={notesOf(letter.reviewer.flatMap(fact => fact.notes))} about="the reviewer">
      <dl class="credentials">
        {letter.reviewer.flatMap(fact => [
          <dt key={fact.label}>{fact.label}</dt>,
          <dd key={`${fact.label} value`}>
            <Runs runs={fact.runs} />
          </dd>,
        ])}
        {letter.attestations.length > 0 ? (
          <>
            <dt>The letter attests</dt>
            <dd>{letter.attestations.join('; ')}</dd>
          </>
        ) : null}
      </dl>
    </Stretch>
  );
}

function Issue({ issue, notesOf }: { issue: LetterIssue; notesOf: NotesOf }) {
  return (
    <section class="issue" id={issue.anchor} aria-labelledby={issue.item.anchor}>
      <Stretch notes={notesOf(issue.item.notes)} about="this item">
        <div class="issue-head">
          <p class="number">
            Item {issue.number} <OutcomeMark decision={issue.decision} />
          </p>
          <h3 id={issue.item.anchor}>
            <Sentences block={issue.item} />
          </h3>
        </div>
      </Stretch>
      <GuidelineLine
        label="Claims administrator’s guideline"
        block={issue.claimsAdministratorGuideline}
        notesOf={notesOf}
      />
      <GuidelineLine label="Reviewer’s guideline" block={issue.reviewerGuideline} notesOf={notesOf} />
      {issue.rationale ? <Paragraph label="Rationale" block={issue.rationale} notesOf={notesOf} /> : null}
    </section>
  );
}

function GuidelineLine({ label, block, notesOf }: { label: string; block: LetterBlock | null; notesOf: NotesOf }) {
  if (!block) return null;
  return (
    <Stretch notes={notesOf(block.notes)} about="this line">
      <p class="guideline-line" id={block.anchor}>
        <span class="run-in">{label}</span>
        <Sentences block={block} />
      </p>
    </Stretch>
  );
}

function Paragraph({ label, block, notesOf }: { label?: string; block: LetterBlock; notesOf: NotesOf }) {
  return (
    <Stretch notes={notesOf(block.notes)}>
      <p id={block.anchor}>
        {label ? <span class="run-in">{label}</span> : null}
        <Sentences block={block} />
      </p>
    </Stretch>
  );
}

function Sentences({ block }: { block: LetterBlock }) {
  return (
    <>
      {block.sentences.map(sentence => (
        <Sentence key={sentence.anchor} sentence={sentence} of={block} />
      ))}
    </>
  );
}

function Sentence({ sentence, of }: { sentence: LetterSentence; of: LetterBlock }) {
  const address = `#${sentence.anchor}`;
  const whole = sentence.anchor === of.anchor;
  return (
    <>
      {sentence.ordinal > 1 ? ' ' : null}
      <span class={sentence.concludes ? 'sentence conclusion' : 'sentence'} id={whole ? undefined : sentence.anchor}>
        <a
          class="cite-link"
          href={address}
          aria-label={whole ? 'Link to this' : `Link to sentence ${sentence.ordinal}`}
        >
          {whole ? '¶' : sentence.ordinal}
        </a>
        <Runs runs={sentence.runs} />
      </span>
    </>
  );
}

function Runs({ runs }: { runs: readonly LetterRun[] }) {
  return (
    <>
      {runs.map((run, at) => (
        <Run key={at} run={run} />
      ))}
    </>
  );
}

function Run({ run }: { run: LetterRun }) {
  const text = run.href ? <a href={run.href}>{run.text}</a> : run.text;
  return (
    <>
      {run.severity ? <span class={`found ${run.severity}`}>{text}</span> : text}
      {run.closes.map(number => (
        <a
          key={number}
          class="reference"
          id={`words-${number}`}
          href={`#note-${number}`}
          aria-label={`Finding ${number}`}
        >
          {number}
        </a>
      ))}
    </>
  );
}

function MarginNote({ note }: { note: LetterNote }) {
  return (
    <li class={`margin-note ${note.severity}`} id={`note-${note.number}`}>
      <p class="top">
        {note.placed ? (
          <a class="ordinal" href={`#words-${note.number}`} aria-label={`Finding ${note.number}, to its words`}>
            {note.number}
          </a>
        ) : (
          <span class="ordinal">{note.number}</span>
        )}
        <SeverityMark severity={note.severity} />
        {note.address ? <a href={note.address}>{note.check}</a> : <span>{note.check}</span>}
      </p>
      <p>{note.reason}</p>
      {note.expected && !/\bexpected\b/i.test(note.reason) ? <p>Expected: {note.expected}</p> : null}
      {note.advice ? <p>{note.advice}</p> : null}
      {note.related.map(related => (
        <p key={related.label + related.words}>
          {capital(related.label)}: {related.href ? <a href={related.href}>“{related.words}”</a> : `“${related.words}”`}
        </p>
      ))}
      {note.authorities.length > 0 ? <p class="law">{note.authorities.join('; ')}</p> : null}
    </li>
  );
}
