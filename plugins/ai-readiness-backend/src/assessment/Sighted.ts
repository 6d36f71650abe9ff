import { InputError } from '@backstage/errors';
import type { HeldLiveness } from '../ownership/reconciliation/GuardWatch';
import type { Judgement } from './judge';
import type { CatalogLook, ReviewState } from './ReviewState';

/** A state with the look that it is judged by. */
export interface Sighted {
  state: ReviewState;
  look: CatalogLook;
  /** `false`: the catalog did not answer; the look is the last one. */
  current: boolean;
  /** Absent: liveness follows the directory. */
  held?: HeldLiveness;
}

/** What was sighted, judged as of that moment. */
export interface Judged extends Sighted {
  judgement: Judgement;
}

/** An owner that a request names, and where. */
export interface NamedInRequest {
  path: string;
  ref: string;
}

/** @throws InputError for an owner who is not there, or is nobody */
export function assertNameable(
  { path, ref }: NamedInRequest,
  { look: { livenesses }, held }: Sighted,
): void {
  // What the guard holds as unknown is not there at the moment either.
  const isGone =
    livenesses[ref] === 'unresolved' || (held && livenesses[ref] === 'unknown');
  if (isGone) {
    throw new InputError(
      `${path}: ${ref} is not in the catalog; name a User or Group that is`,
    );
  }
  if (livenesses[ref] === 'placeholder') {
    throw new InputError(
      `${path}: ${ref} stands for nobody; name the User or Group that answers`,
    );
  }
}

/**
 * A look without what only a request has asked for: that is answered, and kept
 * no longer than the request lasts. Pure.
 */
export function lookToKeep(
  look: CatalogLook,
  owners: readonly string[],
): CatalogLook {
  const { livenesses, namedSince, ...rest } = look;
  const own = new Set(owners);
  const ofReview = <T>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([ref]) => own.has(ref)));
  return {
    ...rest,
    livenesses: ofReview(livenesses),
    ...(namedSince && { namedSince: ofReview(namedSince) }),
  };
}
