import { NotFoundError } from '@backstage/errors';
import type { HistoryVerification } from 'backstage-plugin-ai-readiness-common';
import type { HistoryStore, ServiceHistory } from './HistoryStore';
import { added, type Broken, verifyChain } from './verifyChain';

/**
 * Whether the history of a service is what was recorded.
 *
 * @throws NotFoundError for a service of which nothing is kept
 */
export async function verifyHistory(
  store: HistoryStore,
  entityRef: string,
  now: string,
): Promise<HistoryVerification> {
  const service = await store.find(entityRef);
  if (!service) {
    throw new NotFoundError(`Nothing is kept of ${entityRef}`);
  }
  return verifyServiceHistory(store, service, now);
}

export async function verifyServiceHistory(
  store: HistoryStore,
  service: ServiceHistory,
  now: string,
): Promise<HistoryVerification> {
  const { serviceId, entityRef, head } = service;
  const links = store.read(serviceId, head.seq);
  const { entries, ...found } = await verifyChain(serviceId, links, head);
  const broken = found.broken ?? (await behindTheEnd(store, service));
  return {
    entityRef,
    intact: !broken,
    entries,
    checkedAt: now,
    ...(broken && { broken }),
    message: broken
      ? `The history is not what was recorded: ${broken.message}.`
      : `The history is what was recorded (entries: ${entries}).`,
  };
}

/** An entry and the end that it moves are written at once, by whoever works on. */
async function behindTheEnd(
  store: HistoryStore,
  { serviceId, entityRef, head }: ServiceHistory,
): Promise<Broken | undefined> {
  const last = await store.lastSeq(serviceId);
  if (last <= head.seq) return undefined;
  const now = await store.find(entityRef);
  return last > (now?.head.seq ?? head.seq) ? added(last) : undefined;
}
