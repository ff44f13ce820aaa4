import { daysBetween, type IsoDate } from '../../calendar/index.ts';
import type { Span } from '../../text/index.ts';
import type { ClaimContext, Contradiction } from '../claim-agreement.ts';

const MOST_RECENT =
  /\b(?:most recent|latest|last) (?:available |documented |clinical |medical |office |treating |physician |progress |follow-?up |provider )*(?:note|report|visit|evaluation|documentation|examination)\b[^.;]{0,60}\b(?:is|was) (?:dated|from|on)\b/i;
const CONTEMPORANEOUS =
  /\bno (?:\w+ )?contemporaneous (?:\w+ ){0,3}(?:notes?|documentation|records?|reports?)\b|\babsent contemporaneous (?:\w+ ){0,3}(?:notes?|documentation|records?|reports?)\b/i;
const REQUEST = /\brequest for authorization\b[^.;]{0,30}\bdated\b[^.;]{0,12}$/i;
const CLINICAL = /\b(?:note|visit|evaluation|examination|exam|consultation|appointment|PR-?2|report)\b/i;
const NOT_A_VISIT =
  /\b(?:MRI|x-?ray|CT|EMG|NCV|NCS|ultrasound|operative|therapy|radiograph|laboratory|urine|RFA|request)\b/i;

/** How many days around the request a note may be from and still be of its time. */
const NEAR = 14;

/** "The most recent note is of <date>", "no contemporaneous note" beside a later visit, or one near the request. */
export function recentNoteClaims(context: ClaimContext): Contradiction[] {
  const found: Contradiction[] = [];
  const latest = laterVisit(context);
  if (latest) found.push(latest);
  const near = visitNearRequest(context);
  if (near) found.push(near);
  return found;
}

/** One defect, though it be said twice: a later note was not seen. */
const RECENT_NOTE = 'recent-note';

interface Visit extends Span {
  readonly date: IsoDate;
}

/** The dated visits and evaluations of the summary, by the words before their dates. */
function visitsOf({ summary, facts }: ClaimContext): Visit[] {
  return facts.flatMap(fact =>
    summary.dates
      .filter(date => date.start >= fact.start && date.end <= fact.end)
      .flatMap(date => {
        const before = summary.text.slice(Math.max(fact.start, date.start - 60), date.start);
        if (!CLINICAL.test(before) || NOT_A_VISIT.test(before)) return [];
        return [{ date: date.value, start: date.start - before.length + before.search(/\S/), end: date.end }];
      }),
  );
}

function laterVisit(context: ClaimContext): Contradiction | null {
  const { sentence, rationale } = context;
  const claim = MOST_RECENT.exec(sentence.text);
  if (!claim || NOT_A_VISIT.test(claim[0])) return null;
  const from = sentence.start + claim.index;
  const said = rationale.dates.find(
    date => date.start >= from + claim[0].length - 1 && date.start < from + claim[0].length + 8,
  );
  if (!said) return null;
  const later = visitsOf(context).find(visit => daysBetween(said.value, visit.date) > 0);
  if (!later) return null;
  return {
    id: RECENT_NOTE,
    claim: { start: from, end: said.end },
    shown: later,
    called: 'the later visit that the summary relies on',
  };
}

function visitNearRequest(context: ClaimContext): Contradiction | null {
  const { sentence, rationale } = context;
  const claim = CONTEMPORANEOUS.exec(sentence.text);
  if (!claim) return null;
  const request = rationale.dates.find(date =>
    REQUEST.test(rationale.text.slice(Math.max(0, date.start - 70), date.start)),
  );
  if (!request) return null;
  const near = visitsOf(context).find(visit => Math.abs(daysBetween(request.value, visit.date)) <= NEAR);
  if (!near) return null;
  return {
    id: RECENT_NOTE,
    claim: { start: sentence.start, end: sentence.end },
    shown: near,
    called: 'the visit near the date of the request that the summary relies on',
  };
}
