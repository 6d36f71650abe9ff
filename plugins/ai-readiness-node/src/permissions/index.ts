export {
  createServiceConditionalDecision,
  serviceConditions,
} from './conditions';
export {
  hasStanding,
  hasTier,
  isAreaOwner,
  isServiceOwner,
  serviceRules,
} from './rules';
export {
  areaResourceName,
  parseResourceName,
  type ServiceCriterion,
  type ServiceResource,
  serviceResourceRef,
} from './serviceResource';
