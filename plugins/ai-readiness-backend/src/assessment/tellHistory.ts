import type { JsonValue } from '@backstage/types';
import type {
  Decision,
  KeptDrift,
  LaunchScope,
} from 'backstage-plugin-ai-readiness-common';
import type { HistoryRecord } from '../history/chain';
import {
  applyChange,
  type ReviewChange,
  type ReviewState,
  type StoredEvidence,
} from './ReviewState';

/**
 * The state after an entry; what follows from other entries changes nothing.
 * What is no entry of its own (what drift is measured against, the reviews that
 * are scheduled) is left out. Pure.
 */
export function tell(state: ReviewState, record: HistoryRecord): ReviewState {
  const { kind, to } = record;
  switch (kind) {
    case 'decision':
      return decided(state, historic<Decision>(to));
    case 'drift-began':
    case 'drift-ended': {
      const one = historic<KeptDrift>(to);
      if (one.decisionId !== state.decision?.id) return state;
      const others = state.drift.filter(({ id }) => id !== one.id);
      return { ...state, drift: [...others, one] };
    }
    default: {
      const change = changeOf(state, record);
      return change ? applyChange(state, change) : state;
    }
  }
}

/** As it is recorded, it carries its conditions; nothing else is followed on. */
function decided(state: ReviewState, decision: Decision): ReviewState {
  const { decidedOn: _, ...before } = state;
  const { id: decisionId, conditions } = decision;
  return {
    ...before,
    decision,
    conditions: conditions.map(condition => ({
      ...condition,
      decisionId,
      extensions: [],
    })),
    reviews: state.reviews.filter(
      ({ kind, completed }) => kind === 're-review' && !completed,
    ),
    drift: [],
  };
}

function changeOf(
  { statements, plans }: ReviewState,
  { kind, itemId = '', from, to, actor, at }: HistoryRecord,
): ReviewChange | undefined {
  const statement = statements[itemId] ?? {};
  switch (kind) {
    case 'status': {
      const { note, owner } = statement;
      const kept = { ...(note && { note }), ...(owner && { owner }) };
      const stated = to !== undefined && {
        status: historic<typeof statement.status>(to),
        statedBy: actor,
        statedAt: at,
      };
      return { kind: 'statement', itemId, statement: { ...kept, ...stated } };
    }
    case 'note':
    case 'owner': {
      const { [kind]: _, ...kept } = statement;
      const said = to !== undefined && { [kind]: to };
      return { kind: 'statement', itemId, statement: { ...kept, ...said } };
    }
    case 'evidence-added':
    case 'evidence-changed':
    case 'evidence-removed': {
      const piece = historic<Omit<StoredEvidence, 'itemId'>>(to ?? from);
      return { kind, evidence: { ...piece, itemId } };
    }
    case 'closure-plan':
    case 'target-plan': {
      const which = kind === 'closure-plan' ? 'closure' : 'target';
      const { [which]: _, ...kept } = plans[itemId] ?? {};
      const said = to !== undefined && { [which]: to };
      return { kind: 'plans', itemId, plans: { ...kept, ...said } };
    }
    case 'scope':
      return { kind, scope: historic<LaunchScope>(to) };
    default:
      return followUpChange(kind, to);
  }
}

function followUpChange(
  kind: HistoryRecord['kind'],
  to: JsonValue | undefined,
): ReviewChange | undefined {
  switch (kind) {
    case 'condition-closed':
    case 'condition-extended':
    case 'condition-reopened':
      return { kind: 'condition', condition: historic(to) };
    case 'exemption-requested':
    case 'exemption-approved':
    case 'exemption-declined':
    case 'exemption-revoked':
      return { kind: 'exemption', event: 'requested', exemption: historic(to) };
    case 're-review-opened':
    case 'review-completed':
      return { kind: 'review', review: historic(to) };
    default:
      return undefined;
  }
}

/** Histories are written by this plugin alone, and vouched for by their chain. */
export function historic<T>(value: JsonValue | undefined): T {
  return value as T;
}
