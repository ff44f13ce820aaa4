import type { Decision, Severity } from '../../contract/index.ts';
import { confidenceWord, counted, severityWord } from '../words.ts';

/** The word first; filled where something changed, outlined where nothing did. */
export function OutcomeMark({ decision }: { decision: Decision | null }) {
  if (decision === 'overturned') return <span class="outcome overturned">Overturned</span>;
  if (decision === 'upheld') return <span class="outcome upheld">Upheld</span>;
  return <span class="outcome unread">Not read</span>;
}

export function SeverityMark({ severity }: { severity: Severity }) {
  return <span class={`severity ${severity}`}>{severityWord[severity]}</span>;
}

/** How surely something is known. */
export function ConfidenceMark({ confidence }: { confidence: string }) {
  const recalled = confidence.startsWith('recalled');
  return (
    <span class={recalled ? 'confidence recalled' : 'confidence'}>{confidenceWord[confidence] ?? confidence}</span>
  );
}

/** "1 blocking · 2 warnings"; null when there is nothing to say. */
export function findingsInWords(findings: Readonly<Record<Severity, number>>): string | null {
  const parts = [
    findings.block > 0 ? `${findings.block} blocking` : null,
    findings.warning > 0 ? counted(findings.warning, 'warning') : null,
    findings.note > 0 ? counted(findings.note, 'note') : null,
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(' · ') : null;
}
