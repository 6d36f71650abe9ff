export * from './types';
export { DEFAULT_OWNERSHIP_CONFIG } from './config';
export {
  directoryLoss,
  type DirectoryLoss,
  guardDirectory,
  heldAreas,
  heldDirectory,
  isLoss,
  isMassLoss,
  livenessWhileHeld,
  restsOnDirectory,
  shownWhileHeld,
  unjudgedOwners,
} from './directoryGuard';
export { ownerContact, withContacts, withoutContact } from './contacts';
export { isGap, ownerLiveness, type GapLiveness } from './liveness';
export {
  namedOwnerRefs,
  ownerAnnotation,
  relationTargets,
  resourceRefs,
  type ServiceSurroundings,
} from './namedOwners';
export { groupsOf, withoutOwner } from './membership';
export { ownerSuggester } from './ownerSuggester';
export { parseOwnerRef, type ParsedOwnerRef } from './ownerRef';
export {
  dutiesQuerySchema,
  gapsExportQuerySchema,
  gapsQuerySchema,
  MAX_LIMIT,
  ownersByAreaQuerySchema,
  ownersQuerySchema,
} from './lookupQueries';
export { lossSeenSchema, relinkSchema } from './reconciliationSchema';
export { resolveOwner, resolveOwners, reweighOwnership } from './resolveOwners';
export { carrySince, lastKnown } from './timeline';
