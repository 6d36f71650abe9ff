import { groupStanding } from './groupStanding';
import { explainFault } from './ownerRef';
import { isPlaceholder } from './placeholders';
import type { Directory, Liveness, OwnershipConfig } from './types';

/** Who is probably meant by an owner that is nobody; never a placeholder. */
export function suggestOwner(
  refOrText: string,
  directory: Directory,
  config: Pick<OwnershipConfig, 'placeholders'>,
): string | undefined {
  const near = directory.suggest?.(refOrText);
  const useful = near && near !== refOrText && !isPlaceholder(near, config);
  return useful ? near : undefined;
}

/** What there is to say of an owner who can't answer, beyond the liveness. */
export function ownerProblem(
  owner: { ref: string; fault?: string; liveness: Liveness },
  directory: Directory,
  suggest: () => string | undefined,
): string | undefined {
  const { ref, fault, liveness } = owner;
  if (fault) return explainFault(fault, suggest());
  switch (liveness) {
    case 'unresolved': {
      const near = suggest();
      return near && `${ref} is not in the catalog; did you mean ${near}?`;
    }
    case 'absent':
      return `${ref} is not available: ${directory.absent?.get(ref)}`;
    case 'empty-group':
      return groupStanding(directory).absent.has(ref)
        ? `everybody in ${ref} is absent`
        : undefined;
    default:
      return undefined;
  }
}
