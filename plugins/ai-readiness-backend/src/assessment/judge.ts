import {
  applicableChecklist,
  assessReadiness,
  assessStanding,
  assessStandingNow,
  assessWithoutPath,
  type KeptCondition,
  type ReadinessAssessment,
  serviceProfile,
  type StandingAssessment,
  type StandingFacts,
  type VerdictInput,
} from 'backstage-plugin-ai-readiness-common';
import type { LoadedChecklist } from '../checklist/ChecklistService';
import type { CatalogLook, ReviewState } from './ReviewState';
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
  state: ReviewState,
  look: CatalogLook,
  rules: LoadedChecklist,
  asOf: string,
): Judgement {
  const facts = factsOf(state, look, rules, asOf);
  const assessment = assessReadiness(facts.input);
  return { ...withStanding(facts, assessStanding), assessment };
}

/**
 * The same for whoever shows it to nobody, in a fraction of the time: without
 * what the verdict and the standing will be one day. Pure.
 */
export function judgeWithoutPath(
  state: ReviewState,
  look: CatalogLook,
  rules: LoadedChecklist,
  asOf: string,
): KeptJudgement {
  const facts = factsOf(state, look, rules, asOf);
  const assessment = assessWithoutPath(facts.input);
  return { ...withStanding(facts, assessStandingNow), assessment };
}

function withStanding(
  facts: StandingFacts,
  assess: (facts: StandingFacts) => StandingAssessment,
) {
  const { input } = facts;
  const standing = assess(facts);
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
    standing: assess(again),
    reopened: conditions.filter(({ id }) => opened.has(id)),
  };
}

function reopen(condition: KeptCondition, at: string): KeptCondition {
  const { closed: _, ...rest } = condition;
  return { ...rest, reopenedAt: at };
}

function factsOf(
  state: ReviewState,
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
