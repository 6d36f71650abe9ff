import {
  applicableChecklist,
  assessItems,
  assessReadiness,
  assessStanding,
  assessStandingNow,
  assessWithoutPath,
  type ItemState,
  type KeptCondition,
  type ReadinessAssessment,
  serviceProfile,
  type StandingAssessment,
  type StandingFacts,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import type { LoadedChecklist } from '../checklist/ChecklistService';
import type { CatalogLook, RuledReview } from './ReviewState';
import { verdictInput } from './verdictInput';

/** What is kept of a judgement needs no path. */
export interface KeptJudgement {
  input: VerdictInput;
  assessment: Omit<ReadinessAssessment, 'pathToGo'>;
  /** What the standing was told by. */
  facts: StandingFacts;
  standing: StandingAssessment;
  /** Closed conditions whose items are open again, as they are now. */
  reopened: readonly KeptCondition[];
}

/** What the rules were asked, and what they said. */
export interface Judgement extends KeptJudgement {
  assessment: ReadinessAssessment;
}

/** What a state and a look amount to on a day. Pure. */
export function judge(
  state: RuledReview,
  look: CatalogLook,
  rules: LoadedChecklist,
  asOf: string,
): Judgement {
  const facts = factsOf(state, look, rules, asOf);
  const items = assessItems(facts.input);
  const assessment = assessReadiness(facts.input, items);
  return { ...withStanding(facts, items, assessStanding), assessment };
}

/**
 * The same for whoever shows it to nobody, in a fraction of the time: without
 * what the verdict and the standing will be one day. Pure.
 */
export function judgeWithoutPath(
  state: RuledReview,
  look: CatalogLook,
  rules: LoadedChecklist,
  asOf: string,
): KeptJudgement {
  const facts = factsOf(state, look, rules, asOf);
  const items = assessItems(facts.input);
  const assessment = assessWithoutPath(facts.input, items);
  return { ...withStanding(facts, items, assessStandingNow), assessment };
}

function withStanding(
  facts: StandingFacts,
  items: readonly ItemState[],
  assess: typeof assessStandingNow,
) {
  const { input } = facts;
  const standing = assess(facts, items);
  if (!standing.reopened.length) {
    return { input, facts, standing, reopened: [] };
  }
  const opened = new Set(standing.reopened);
  const conditions = facts.followUp.conditions.map(condition =>
    opened.has(condition.id) ? reopen(condition, input.asOf) : condition,
  );
  const followUp = { ...facts.followUp, conditions };
  const again = { ...facts, followUp };
  return {
    input,
    facts: again,
    standing: assess(again, items),
    reopened: conditions.filter(({ id }) => opened.has(id)),
  };
}

function reopen(condition: KeptCondition, at: string): KeptCondition {
  const { closed: _, ...rest } = condition;
  return { ...rest, reopenedAt: at };
}

function factsOf(
  state: RuledReview,
  { areas, livenesses, entity }: CatalogLook,
  { checklist, hash }: LoadedChecklist,
  asOf: string,
): StandingFacts {
  const lifecycle = entity.spec?.lifecycle;
  const { riskTier } = serviceProfile(entity);
  return {
    followUp: state,
    input: verdictInput({
      checklist: applicableChecklist(checklist, entity),
      state,
      areas,
      livenesses,
      asOf,
    }),
    areas,
    ...(typeof lifecycle === 'string' && { lifecycle }),
    ...(riskTier && { riskTier }),
    checklist: { version: checklist.version, hash },
    scope: state.scope,
  };
}
