import {
  dayNumber,
  type Decision,
  type DriftCode,
  type KeptCondition,
  type KeptDrift,
  type Notice,
  type NoticeKind,
  reviewTitle,
} from 'backstage-plugin-ai-readiness-common';
import type { Finding } from './Finding';
import type {
  Found,
  FoundCampaignTask,
  FoundGap,
  FoundReview,
  FoundService,
} from './FindingStore';
import type { ServiceOwners } from './ServiceOwners';

/** What is told once, whatever happens to it later. */
const ONCE = 'once';

/** Drift that another kind tells of, to those who can do something about it. */
const TOLD_AS: Partial<Record<DriftCode, NoticeKind>> = {
  'owner-gone': 'gap',
  'condition-lapsed': 'condition-overdue',
  'review-overdue': 'review-overdue',
};

/** To the owner of the service: a gap has nobody of its own to be told. */
export function gapFinding(
  { on, area, itemId, since }: FoundGap,
  numberOf: (itemId: string) => string,
): Finding {
  const item = itemId && { id: itemId, number: numberOf(itemId) };
  return {
    ...found(on, { kind: 'gap', area, ...(item && { item }) }),
    subject: `${on.id}:${area}:${itemId ?? ''}`,
    period: since,
    concerns: ownerOf(on),
  };
}

/** To its owner; once it is overdue, also to who answers for the risk. */
export function conditionFinding(
  { on, entry }: Found<KeptCondition>,
  today: string,
): Finding {
  const { id, item, owner, accountable, deadline } = entry;
  const { isOverdue, period } = dated(deadline, today);
  const kind = isOverdue ? 'condition-overdue' : 'condition-due';
  return {
    ...found(on, { kind, item, deadline }),
    subject: id,
    period,
    concerns: [owner, ...(isOverdue && accountable ? [accountable] : [])],
  };
}

/**
 * A review after launch to the owners of the service and of its business side,
 * a re-review to the owners of the service and of the items affected.
 */
export function reviewFinding(
  { on, entry, launchOn }: FoundReview,
  owners: ServiceOwners,
  today: string,
): Finding {
  const { id, dueOn, items } = entry;
  const review = reviewTitle(entry, launchOn);
  const { isOverdue, period } = dated(dueOn, today);
  const kind = isOverdue ? 'review-overdue' : 'review-due';
  const others =
    entry.kind === 'scheduled'
      ? owners.ofArea(on.id, 'business')
      : items.flatMap(item => owners.ofItem(on.id, item.id));
  return {
    ...found(on, { kind, review, dueOn }),
    subject: id,
    period,
    concerns: [...ownerOf(on), ...others],
  };
}

/**
 * To those who answer for the item, or else to the owner of the service; each
 * week again while it is late.
 */
export function campaignFinding(
  { on, campaign, itemId }: FoundCampaignTask,
  owners: ServiceOwners,
  numberOf: (itemId: string) => string,
  today: string,
): Finding {
  const { id, title, dueOn } = campaign;
  const item = { id: itemId, number: numberOf(itemId) };
  const named = owners.ofItem(on.id, itemId);
  return {
    ...found(on, { kind: 'campaign-due', item, campaign: title, dueOn }),
    subject: `${id}:${on.id}:${itemId}`,
    period: dated(dueOn, today).period,
    concerns: named.length ? named : ownerOf(on),
  };
}

/** To everybody who has a part in it, but for who decided. */
export function decisionFinding(
  { on, entry }: Found<Decision>,
  owners: ServiceOwners,
  nameOf: (ref: string) => string,
): Finding {
  const { id, verdict, decidedBy, conditions, acceptedRisks } = entry;
  const carried = conditions.flatMap(({ owner, accountable }) =>
    accountable ? [owner, accountable] : [owner],
  );
  return {
    ...found(on, { kind: 'decision', verdict, by: nameOf(decidedBy) }),
    subject: id,
    period: ONCE,
    concerns: [
      ...ownerOf(on),
      ...owners.ofAllAreas(on.id),
      ...carried,
      ...acceptedRisks.map(({ accountable }) => accountable),
    ],
    except: decidedBy,
  };
}

/** To the owners of the service and of what is otherwise now. */
export function driftFinding(
  { on, entry }: Found<KeptDrift>,
  owners: ServiceOwners,
  kinds: ReadonlySet<NoticeKind>,
): Finding | undefined {
  const { id, code, area, items } = entry;
  const other = TOLD_AS[code];
  if (other && kinds.has(other)) return undefined;
  return {
    ...found(on, {
      kind: 'drift',
      drift: { code, items, ...(area && { area }) },
    }),
    subject: id,
    period: ONCE,
    concerns: [
      ...ownerOf(on),
      ...owners.ofArea(on.id, area),
      ...items.flatMap(item => owners.ofItem(on.id, item.id)),
    ],
  };
}

type Unplaced<N> = N extends Notice ? Omit<N, 'service'> : never;

function found(
  { id, entityRef, title }: FoundService,
  notice: Unplaced<Notice>,
): Pick<Finding, 'serviceId' | 'notice'> {
  const service = { entityRef, title };
  return { serviceId: id, notice: { service, ...notice } as Notice };
}

function ownerOf({ owner }: FoundService): string[] {
  return owner ? [owner] : [];
}

/** What is due is told once a deadline, what is overdue once a week. */
function dated(day: string, today: string) {
  const late = dayNumber(today) - dayNumber(day);
  const isOverdue = late > 0;
  const period = isOverdue ? `${day} week ${Math.ceil(late / 7)}` : day;
  return { isOverdue, period };
}
