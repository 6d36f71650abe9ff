import { dayNumber } from '../time/days';
import type { ItemState } from '../verdict/assessItem';
import { capCauses, type CapCause } from './capCauses';
import { exemptionEnd } from './exemptionState';
import type { Finding, Situation } from './situation';
import type { DecidedState } from './types';

type Before = DecidedState['items'][string];
type Cause = Omit<Finding, 'items'>;

/** What is stated or capped; unassessed is no step of it. */
const RANK: Record<string, number> = {
  'not-met': 0,
  'partially-met': 1,
  met: 2,
  exempt: 2,
};

/** An item that did not apply then had nothing against it. */
const NOTHING_AGAINST = RANK.met;

/**
 * Items that count for less than when it was decided, by their causes
 * (`docs/standing.md`, drift). An area without an owner is one drift, however
 * many items it takes along.
 */
export function itemDrift(situation: Situation): Finding[] {
  const { decidedOn, items } = situation;
  if (!decidedOn) return [];
  const bySubject = new Map<string, Finding>();
  for (const state of items) {
    const { id, number } = state.item;
    const before = decidedOn.items[id] as Before | undefined;
    for (const cause of causes(state, before, situation)) {
      const key = `${cause.code} ${cause.subject}`;
      const known = bySubject.get(key);
      if (known) known.items.push({ id, number });
      else bySubject.set(key, { ...cause, items: [{ id, number }] });
    }
  }
  return [...bySubject.values()];
}

function causes(
  state: ItemState,
  before: Before | undefined,
  situation: Situation,
): Cause[] {
  if (before?.effective === 'not-assessed') return [];
  const assessed = state.effective !== 'not-assessed';
  const then = before ? RANK[before.effective] : NOTHING_AGAINST;
  if (assessed && RANK[state.effective] >= then) return [];
  const ended =
    before?.effective === 'exempt' ? exemptionEnded(state, situation) : [];
  if (!assessed) return [...ended, ...notAssessed(state, before, situation)];
  return ended.length ? ended : lowered(state, before, situation);
}

/** It is no cause any more once the item has been stated again. */
function exemptionEnded({ item }: ItemState, situation: Situation): Cause[] {
  const { facts, input, since, today } = situation;
  const ended = exemptionEnd(facts.followUp.exemptions, item.id, today);
  const { statedAt } = input.items[item.id] ?? {};
  if (ended && statedAt && statedAt > ended) return [];
  const code = 'exemption-ended';
  const subject = `item:${item.id}`;
  return [{ code, subject, since: since(code, subject, ended), values: {} }];
}

/** While a re-review asks for an item, that one is the drift. */
function notAssessed(
  { item }: ItemState,
  before: Before | undefined,
  { input, reviews, since }: Situation,
): Cause[] {
  const asked = reviews.some(
    ({ completed, items }) =>
      !completed && items.some(({ id }) => id === item.id),
  );
  if (asked) return [];
  const subject = `item:${item.id}`;
  const began = since('not-assessed', subject);
  return [
    {
      code: 'not-assessed',
      subject,
      since: began,
      values: { ...(before && { from: before.effective }) },
      survivedUntil: dayNumber(began) + input.checklist.policy.reassessDays,
    },
  ];
}

/** The caps that bite now and did not then; without any, what was stated. */
function lowered(
  state: ItemState,
  before: Before | undefined,
  situation: Situation,
): Cause[] {
  const { decision, since } = situation;
  const caps = state.caps.flatMap(cap => capCauses(cap, state, situation));
  const isNew = ({ known }: CapCause) => !known || known > decision.decidedAt;
  const fresh = caps.some(isNew) ? caps.filter(isNew) : caps;
  if (fresh.length) {
    return fresh.map(({ known, ...cause }) => ({
      ...cause,
      since: since(cause.code, cause.subject, known),
    }));
  }
  const subject = `item:${state.item.id}`;
  const { statedAt } = situation.input.items[state.item.id] ?? {};
  return [
    {
      code: 'statement-changed',
      subject,
      since: since('statement-changed', subject, statedAt),
      values: {
        ...(before && { from: before.effective }),
        to: state.effective,
      },
    },
  ];
}
