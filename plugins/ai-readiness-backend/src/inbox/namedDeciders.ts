import type { Permitted } from '../permissions/Permitted';

/**
 * Whose work it is where the policy lets everybody: that somebody may do it makes
 * it nobody's (`docs/user-guide-portfolio.md`, My readiness work).
 */
export function decidersAmong(
  may: Permitted,
  refs: readonly string[],
): Permitted {
  if (may.kind !== 'all') return may;
  const business = { kind: 'area-owner', refs, area: 'business' } as const;
  const owner = { kind: 'owner', refs } as const;
  return { kind: 'meeting', criteria: { anyOf: [owner, business] } };
}

/** The same of exemptions, which are about risk. */
export function approversAmong(
  may: Permitted,
  refs: readonly string[],
): Permitted {
  if (may.kind !== 'all') return may;
  const of = (area: 'risk' | 'security' | 'legal') =>
    ({ kind: 'area-owner', refs, area } as const);
  const anyOf = [of('risk'), of('security'), of('legal')] as const;
  return { kind: 'meeting', criteria: { anyOf: [...anyOf] } };
}
