import type { Area } from '../../checklist/types';
import { evidenceKindSchema } from '../../checklist/schema';
import { isGap } from '../../ownership/liveness';
import { addDays, dayNumber } from '../../time/days';
import { assessItem } from '../assessItem';
import type { ItemInput, PlanOwner, VerdictInput } from '../types';

/** A review in which one thing is better than before. */
export interface Improvement {
  name: string;
  better: VerdictInput;
}

const LIVE: PlanOwner = { ref: 'user:default/somebody', liveness: 'live' };

/** Every single improvement of a review that there is. */
export function* improvements(input: VerdictInput): Iterable<Improvement> {
  for (const area of Object.keys(input.areas) as Area[]) {
    if (!isGap(input.areas[area].liveness)) continue;
    const areas = { ...input.areas, [area]: { owners: [], liveness: 'live' } };
    yield { name: `live ${area} owner`, better: { ...input, areas } };
  }
  for (const item of input.checklist.items) {
    const answers = input.items[item.id] ?? {};
    for (const [name, change] of itemImprovements(answers, input.asOf)) {
      const items = { ...input.items, [item.id]: { ...answers, ...change } };
      const better = { ...input, items };
      if (!answers.status && change.status) {
        const after = assessItem(item, better, dayNumber(input.asOf));
        if (after.caps.length) continue;
      }
      yield { name: `${item.id}: ${name}`, better };
    }
  }
}

function* itemImprovements(
  answers: ItemInput,
  asOf: string,
): Iterable<[string, ItemInput]> {
  const { status, owner, evidence = [], checks = [] } = answers;
  if (!status) yield ['assessed as met', { status: 'met', statedAt: asOf }];
  if (status === 'not-met') yield ['partly met', { status: 'partially-met' }];
  if (status === 'partially-met') yield ['met', { status: 'met' }];
  if (status) yield ['stated anew', { statedAt: asOf }];
  if (owner && isGap(owner.liveness)) {
    yield ['live owner', { owner: { owners: [], liveness: 'live' } }];
  }
  for (const kind of evidenceKindSchema.options) {
    yield [`${kind} added`, { evidence: [...evidence, { kind }] }];
    const validUntil = addDays(asOf, -1);
    const stale = { kind, validUntil };
    yield [`stale ${kind} added`, { evidence: [...evidence, stale] }];
  }
  for (const failed of checks.filter(check => check.outcome !== 'pass')) {
    const passed = checks.map(check =>
      check === failed ? { ...check, outcome: 'pass' as const } : check,
    );
    yield [`${failed.id} passes`, { checks: passed }];
  }
  const near = addDays(asOf, 1);
  const conditionParts = {
    plan: 'a plan',
    owner: LIVE,
    deadline: near,
    acceptedRisk: 'a risk',
    accountable: LIVE,
  };
  yield ['condition completed', { condition: conditionParts }];
  for (const [part, value] of Object.entries(conditionParts)) {
    const condition = { ...answers.condition, [part]: value };
    yield [`${part} of the condition`, { condition }];
  }
  const targetParts = { plan: 'a plan', owner: LIVE, date: near };
  yield ['target plan completed', { targetPlan: targetParts }];
  for (const [part, value] of Object.entries(targetParts)) {
    const targetPlan = { ...answers.targetPlan, [part]: value };
    yield [`${part} of the target plan`, { targetPlan }];
  }
}
