import { decisionWork } from './decisionWork';
import { exemptionWork } from './exemptionWork';
import { explainInbox } from './explainInbox';
import { gapWork } from './gapWork';
import { openItemWork } from './openItemWork';
import { planWork } from './planWork';
import { reviewWork } from './reviewWork';
import { inboxKindSchema } from './schema';
import { statementWork } from './statementWork';
import type { InboxContext, InboxEntry, InboxFacts, InboxWork } from './types';

const WORK = [
  gapWork,
  openItemWork,
  statementWork,
  planWork,
  reviewWork,
  decisionWork,
  exemptionWork,
];

/** What waits for a person, a part at a time: others can have a turn between. @public */
export function* inboxWork(
  facts: InboxFacts,
  context: InboxContext,
): Generator<InboxWork[]> {
  for (const work of WORK) yield work(facts, context);
}

/** Most urgent first. Pure. @public */
export function byUrgency(work: readonly InboxWork[]): InboxWork[] {
  return [...work].sort(compare);
}

/** Says what is to be done. @public */
export function inboxEntry({ matter, ...rest }: InboxWork): InboxEntry {
  return { ...rest, message: explainInbox(matter) };
}

/**
 * What waits for a person (`docs/user-guide-portfolio.md`, My readiness work),
 * most urgent first. Pure.
 * @public
 */
export function inboxEntries(
  facts: InboxFacts,
  context: InboxContext,
): InboxEntry[] {
  const work = [...inboxWork(facts, context)].flat();
  return byUrgency(work).map(inboxEntry);
}

/** What is after every day and every instant. */
const NEVER = '9999';

function before(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

const lifeRank = ({ service }: InboxWork) =>
  service.lifecycle === 'production' ? 0 : 1;

const kindRank = ({ kind }: InboxWork) => inboxKindSchema.options.indexOf(kind);

const titleOf = ({ service }: InboxWork) =>
  `${service.title} ${service.entityRef}`;

const placeOf = ({ area, itemId }: InboxWork) => `${area} ${itemId}`;

/** By day, what is live before what is not, what is oldest, what is worst. */
function compare(a: InboxWork, b: InboxWork): number {
  return (
    before(a.dueOn ?? NEVER, b.dueOn ?? NEVER) ||
    lifeRank(a) - lifeRank(b) ||
    before(a.since ?? NEVER, b.since ?? NEVER) ||
    kindRank(a) - kindRank(b) ||
    (b.critical ?? 0) - (a.critical ?? 0) ||
    (b.count ?? 0) - (a.count ?? 0) ||
    before(titleOf(a), titleOf(b)) ||
    before(placeOf(a), placeOf(b))
  );
}
