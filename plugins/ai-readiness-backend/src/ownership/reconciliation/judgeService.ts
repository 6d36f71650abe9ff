import { randomUUID } from 'node:crypto';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  type Directory,
  namedOwnerRefs,
  type OwnerContact,
  type OwnershipConfig,
  type ServiceSurroundings,
} from 'backstage-plugin-ai-readiness-common';
import { derive } from '../../assessment/derive';
import { judgeWithoutPath } from '../../assessment/judge';
import { lookAt } from '../../assessment/lookAt';
import {
  NO_ANSWERS,
  ownersNamedInReview,
  type RuledReview,
} from '../../assessment/ReviewState';
import type { LoadedChecklist } from '../../checklist/ChecklistService';
import { heldLook } from '../heldLook';
import type { JudgedService } from './ReconciliationStore';

/** A service as the catalog shows it now, which is not as it was. */
export interface ChangedService {
  entity: Entity;
  around: ServiceSurroundings;
  /** What besides the owners the next look will ask for. */
  neighbours: readonly string[];
  catalogFingerprint: string;
}

/** What services are judged by. */
export interface Bench {
  directory: Directory;
  contacts: ReadonlyMap<string, OwnerContact>;
  rules: LoadedChecklist;
  ownership: OwnershipConfig;
  /** Whether the directory guard holds liveness. */
  held: boolean;
  now: string;
}

/** Looks at a changed service and judges what its review amounts to. Pure. */
export function judgeService(
  service: ChangedService,
  state: RuledReview,
  bench: Bench,
): JudgedService {
  const { around, neighbours, catalogFingerprint } = service;
  const { directory, contacts, ownership: config, rules, now } = bench;
  const named = ownersNamedInReview(state);
  const owners = [...namedOwnerRefs(around, config), ...named];
  const refs = [...neighbours, ...proofsOfLife(owners, directory)];
  const { look: previous } = state;
  const seen = lookAt(
    { around, directory, contacts, refs: [...new Set(refs)] },
    { config, named, previous, now },
  );
  const look = bench.held ? heldLook(seen, previous) : seen;
  const judgement = judgeWithoutPath(state, look, rules, now);
  const derived = derive(state, judgement, look);
  return { state, derived, catalogFingerprint };
}

/** The state of a service that nobody has looked at yet. */
export function unseen(entity: Entity): RuledReview {
  return {
    id: randomUUID(),
    entityRef: stringifyEntityRef(entity),
    revision: 0,
    scope: { kind: 'full' },
    ...NO_ANSWERS,
    history: { seq: 0 },
  };
}

/** The owners, and for a group with people in it one of them. */
function proofsOfLife(
  owners: readonly string[],
  { groups, users }: Directory,
): string[] {
  return owners.flatMap(ref => {
    const member = groups.get(ref)?.members.find(each => users.has(each));
    return member ? [ref, member] : [ref];
  });
}
