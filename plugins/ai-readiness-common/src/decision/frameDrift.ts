import { canonicalJson } from '../canonicalJson';
import { dayNumber } from '../time/days';
import { dayAfter, type Finding, type Situation } from './situation';

/** What the decision was made within: scope, checklist and risk tier. */
export function frameDrift(situation: Situation): Finding[] {
  return [
    ...scopeDrift(situation),
    ...checklistDrift(situation),
    ...riskTierDrift(situation),
  ];
}

function scopeDrift(situation: Situation): Finding[] {
  const { decision, facts, today, since } = situation;
  const { scope } = decision;
  const ended = scope.kind === 'initial' && today > dayNumber(scope.until);
  if (!ended && canonicalJson(scope) === canonicalJson(facts.scope)) return [];
  const known = ended ? dayAfter(scope.until) : undefined;
  return [
    {
      code: 'scope-changed',
      subject: 'scope',
      items: leftOnMinimum(situation),
      since: since('scope-changed', 'scope', known),
      values: ended
        ? { ended: scope.until }
        : { from: scope.kind, to: facts.scope.kind },
    },
  ];
}

/** Items that count as they did, but have no minimum to stand on any more. */
function leftOnMinimum({ decidedOn, items }: Situation): Finding['items'] {
  return items
    .filter(
      ({ item, open, effective, targetPlanProblems: problems }) =>
        open &&
        effective === 'partially-met' &&
        !problems.length &&
        decidedOn?.items[item.id]?.onMinimum,
    )
    .map(({ item: { id, number } }) => ({ id, number }));
}

function checklistDrift({ decidedOn, facts, since }: Situation): Finding[] {
  const { hash, version } = facts.checklist;
  if (!decidedOn || decidedOn.checklistHash === hash) return [];
  return [
    {
      code: 'checklist-changed',
      subject: 'checklist',
      items: [],
      since: since('checklist-changed', 'checklist'),
      values: { from: decidedOn.checklistVersion, to: version },
    },
  ];
}

function riskTierDrift({ decidedOn, facts, since }: Situation): Finding[] {
  if (!decidedOn || decidedOn.riskTier === facts.riskTier) return [];
  const from = decidedOn.riskTier ?? 'none';
  const to = facts.riskTier ?? 'none';
  return [
    {
      code: 'risk-tier-changed',
      subject: 'risk-tier',
      items: [],
      since: since('risk-tier-changed', 'risk-tier'),
      values: { from, to },
    },
  ];
}
