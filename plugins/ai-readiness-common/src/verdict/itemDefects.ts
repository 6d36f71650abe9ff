import type { ApplicableItem } from '../checklist/types';
import { isGap } from '../ownership/liveness';
import { dayNumber, dayOf } from '../time/days';
import type {
  CapReason,
  EvidenceInput,
  ItemInput,
  ResponsibleParty,
  Unworded,
} from './types';

/** A reason for a cap before it is known how far it lowers the status. */
export type Defect = Unworded<CapReason> extends infer C
  ? C extends { to: unknown }
    ? Omit<C, 'to'>
    : never
  : never;

/**
 * Everything that keeps a statement of `met` from counting as such, in the
 * order of `docs/verdict.md`, effective status: age, owner, evidence,
 * contradiction. Independent of what has been stated.
 */
export function itemDefects(
  item: ApplicableItem,
  input: ItemInput,
  party: ResponsibleParty,
  today: number,
): Defect[] {
  const defects: Defect[] = [];
  const validThrough = statementValidThrough(item, input);
  if (validThrough !== undefined && today > validThrough) {
    defects.push({
      code: 'aged',
      statedOn: input.statedAt!.slice(0, 10),
      validDays: item.validDays!,
    });
  }
  if (isGap(party.liveness)) {
    defects.push({
      code: 'owner-not-live',
      area: item.area,
      liveness: party.liveness,
      // Of several owners, those who can answer are not to blame.
      owners: party.owners
        .filter(owner => isGap(owner.liveness))
        .map(owner => owner.ref),
    });
  }
  const evidence = evidenceDefect(item, input.evidence ?? [], today);
  if (evidence) defects.push(evidence);
  for (const check of input.checks ?? []) {
    if (check.outcome === 'fail') {
      const { id, title } = check;
      defects.push({ code: 'check-failed', checkId: id, title });
    }
  }
  return defects;
}

/** The last day number on which the statement counts in full. */
export function statementValidThrough(
  item: ApplicableItem,
  input: ItemInput,
): number | undefined {
  return input.status && input.statedAt && item.validDays
    ? dayNumber(input.statedAt) + item.validDays
    : undefined;
}

/** @public */
export function isEvidenceValid(
  evidence: { validUntil?: string },
  today: number,
): boolean {
  return !evidence.validUntil || dayNumber(evidence.validUntil) >= today;
}

function evidenceDefect(
  item: ApplicableItem,
  evidence: readonly EvidenceInput[],
  today: number,
): Defect | undefined {
  if (!item.requiresEvidence) return undefined;
  const valid = evidence.filter(piece => isEvidenceValid(piece, today));
  if (valid.some(piece => !item.insufficientEvidence.includes(piece.kind))) {
    return undefined;
  }
  if (valid.length) {
    const kinds = [...new Set(valid.map(piece => piece.kind))];
    return { code: 'evidence-insufficient', kinds };
  }
  if (!evidence.length) return { code: 'evidence-missing' };
  const last = Math.max(
    ...evidence.map(piece => dayNumber(piece.validUntil ?? '')),
  );
  return { code: 'evidence-expired', expiredOn: dayOf(last) };
}
