import type { EvidenceKind } from '../checklist/types';
import type { StandingFacts } from '../decision/situation';
import { antiPatterns } from '../decision/antiPatterns';
import { reviewsOf } from '../decision/retirement';
import { exemptionState } from '../decision/exemptionState';
import type { Standing } from '../decision/types';
import { isGap } from '../ownership/liveness';
import { AREAS } from '../checklist/areas';
import { dayNumber } from '../time/days';
import type { ReadinessAssessment } from '../verdict/assessReadiness';
import type { GateSummary } from '../verdict/types';
import type { GateCell, Scorecard } from './types';

/** What a scorecard is made from. @public */
export interface ScorecardFacts {
  facts: StandingFacts;
  assessment: Pick<ReadinessAssessment, 'gates' | 'items'>;
  standing: Standing;
  /** Since when owners who are named for one item alone can't answer, by ref. */
  namedSince?: Readonly<Record<string, string>>;
}

/**
 * What lists of all services show and search of one, beside its counts
 * (`docs/portfolio.md`). Pure: the same facts give the same bytes.
 * @public
 */
export function scorecardOf(given: ScorecardFacts): Scorecard {
  const { facts, assessment } = given;
  const { items, gates } = assessment;
  const { decision } = facts.followUp;
  const oldestGapSince = oldestGap(given);
  const { override } = decision ?? {};
  return {
    gates: gates.map(gateCell),
    openItems: items.filter(({ open }) => open).map(({ id }) => id),
    openCriticalItems: items
      .filter(({ open, critical }) => open && critical)
      .map(({ id }) => id),
    unanswered: items
      .filter(({ effective }) => effective === 'not-assessed')
      .map(({ id }) => id),
    openAreas: openAreas(given),
    areaOwners: areaOwners(facts),
    gapKinds: [
      ...new Set(
        items.map(item => item.ownerLiveness).filter(each => isGap(each)),
      ),
    ].sort(),
    ...(oldestGapSince && { oldestGapSince }),
    antiPatterns: patterns(given),
    ...(decision && {
      decided: {
        verdict: decision.verdict,
        on: decision.decidedAt.slice(0, 10),
        ...(override && { breakGlassUntil: override.until }),
      },
    }),
    scope: {
      kind: facts.scope.kind,
      ...(facts.scope.kind === 'initial' && { until: facts.scope.until }),
    },
    dues: dues(facts),
  };
}

function gateCell(gate: GateSummary): GateCell {
  const { id, state, met, total, openCritical } = gate;
  return { id, state, met, total, openCritical };
}

function openAreas({ facts, assessment }: ScorecardFacts) {
  const open = new Set([
    ...assessment.items.filter(item => item.open).map(({ area }) => area),
    ...facts.areas
      .filter(({ liveness }) => isGap(liveness))
      .map(({ area }) => area),
  ]);
  return AREAS.filter(area => open.has(area));
}

/** What is no ref of a User or Group is nobody's name. */
function areaOwners({ areas }: StandingFacts): Scorecard['areaOwners'] {
  const named = areas.map(({ area, owners }) => [
    area,
    owners.map(({ ref }) => ref).filter(ref => /^(user|group):.+\/./.test(ref)),
  ]);
  return Object.fromEntries(named.filter(([, refs]) => refs.length));
}

/** The same gaps as are counted: those of the items that apply. */
function oldestGap(given: ScorecardFacts): string | undefined {
  const { facts, assessment, namedSince = {} } = given;
  const areaSince = new Map(
    facts.areas.map(({ area, since }) => [area, since]),
  );
  const all = assessment.items
    .filter(({ ownerLiveness }) => isGap(ownerLiveness))
    .flatMap(({ id, area, owners }) =>
      facts.input.items[id]?.owner
        ? owners.map(({ ref }) => namedSince[ref])
        : [areaSince.get(area)],
    );
  return first(all);
}

function patterns({ facts, assessment, standing }: ScorecardFacts) {
  const { input, areas, lifecycle, followUp } = facts;
  const evidenceKinds: Record<string, EvidenceKind[]> = {};
  for (const { id } of assessment.items) {
    const { evidence } = input.items[id] ?? {};
    if (!evidence?.length) continue;
    evidenceKinds[id] = evidence.map(({ kind }) => kind);
  }
  return antiPatterns({
    items: assessment.items,
    evidenceKinds,
    areas,
    standing,
    ...(followUp.decision && { decided: followUp.decision.verdict }),
    ...(lifecycle && { lifecycle }),
    asOf: input.asOf,
  }).map(({ id }) => id);
}

/** What is past its day is due still; only an exemption is over by then. */
function dues({ followUp, input }: StandingFacts): Scorecard['dues'] {
  const { decision, conditions, reviews, exemptions } = followUp;
  const today = dayNumber(input.asOf);
  const condition = first(
    conditions
      .filter(each => each.decisionId === decision?.id && !each.closed)
      .map(({ deadline }) => deadline),
  );
  const review = first(
    reviewsOf(reviews, decision)
      .filter(({ completed }) => !completed)
      .map(({ dueOn }) => dueOn),
  );
  const exemption = first(
    exemptions
      .filter(each => exemptionState(each, today) === 'approved')
      .map(({ until }) => until),
  );
  return {
    ...(condition && { condition }),
    ...(review && { review }),
    ...(exemption && { exemption }),
  };
}

function first(moments: readonly (string | undefined)[]): string | undefined {
  return moments.filter(moment => moment !== undefined).sort()[0];
}
