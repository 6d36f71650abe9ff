import { explainDead } from '../decision/explainDecision';
import { isGap } from '../ownership/liveness';
import type { Liveness } from '../ownership/types';
import { MINE } from '../portfolio/filter';
import { addDays, addYears } from '../time/days';
import type { CampaignInput } from './types';

/** What keeps a campaign from starting, and in which field. @public */
export interface CampaignProblem {
  path: string;
  message: string;
}

/** What a campaign is judged by. @public */
export interface CampaignFacts {
  asOf: string;
  /** Ids of the checklist in force, in its order. */
  itemIds: readonly string[];
  gateIds: readonly string[];
  /** Of a User or Group. */
  livenessOf: (ref: string) => Liveness;
  /** The due date that it has already, which may have passed. */
  dueOn?: string;
}

/** Longer than that is no campaign. */
const DUE_WITHIN_YEARS = 2;

/**
 * All that is wrong with a campaign beyond its form, in the order of its fields;
 * what is left out is not judged.
 * @public
 */
export function campaignProblems(
  input: Partial<CampaignInput>,
  facts: CampaignFacts,
): CampaignProblem[] {
  const { filter, itemIds = [], dueOn, owner } = input;
  return [
    ...(filter ? filterProblems(filter, facts) : []),
    ...itemIds.flatMap((id, index) =>
      unknown(`itemIds[${index}]`, id, facts.itemIds),
    ),
    ...(dueOn === undefined ? [] : dueProblems(dueOn, facts)),
    ...(owner && isGap(facts.livenessOf(owner))
      ? [{ path: 'owner', message: explainDead(owner, facts.livenessOf) }]
      : []),
  ];
}

/** It runs for nobody in particular: nothing in it may depend on who asks. */
function filterProblems(
  filter: NonNullable<Partial<CampaignInput>['filter']>,
  facts: CampaignFacts,
): CampaignProblem[] {
  const { owner = [], item = [], gate = [] } = filter;
  return [
    ...(owner.includes(MINE)
      ? [
          {
            path: 'filter.owner',
            message: `"${MINE}" is somebody else for everybody who looks; name the User or Group`,
          },
        ]
      : []),
    ...item.flatMap(id => unknown('filter.item', id, facts.itemIds)),
    ...gate.flatMap(each =>
      unknown(
        'filter.gate',
        each.slice(0, each.lastIndexOf(':')),
        facts.gateIds,
      ),
    ),
  ];
}

function dueProblems(
  day: string,
  { asOf, dueOn }: CampaignFacts,
): CampaignProblem[] {
  if (day === dueOn) return [];
  const today = addDays(asOf, 0);
  const last = addYears(today, DUE_WITHIN_YEARS);
  if (day >= today && day <= last) return [];
  const why = day < today ? 'has passed' : 'is too far';
  const allowed = `give a day from ${today} until ${last} (at most ${DUE_WITHIN_YEARS} years ahead)`;
  return [{ path: 'dueOn', message: `${day} ${why}; ${allowed}` }];
}

function unknown(
  path: string,
  id: string,
  known: readonly string[],
): CampaignProblem[] {
  if (known.includes(id)) return [];
  const message = `"${id}" is not in the checklist; known are ${known.join(
    ', ',
  )}`;
  return [{ path, message }];
}
