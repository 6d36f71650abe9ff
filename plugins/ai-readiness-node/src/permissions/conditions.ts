import { createConditionExports } from '@backstage/plugin-permission-node';
import { serviceRules } from './rules';
import { serviceResourceRef } from './serviceResource';

const exported = createConditionExports({
  resourceRef: serviceResourceRef,
  rules: serviceRules,
});

/** Conditions for a permission policy. @public */
export const serviceConditions = exported.conditions;

/** Allows a permission on the AI services that meet conditions. @public */
export const createServiceConditionalDecision =
  exported.createConditionalDecision;
