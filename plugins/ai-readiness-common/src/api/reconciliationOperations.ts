import {
  lossSeenSchema,
  reconciliationSchema,
} from '../ownership/reconciliationSchema';
import {
  lossConfirmPermission,
  reconciliationRunPermission,
} from '../permissions';
import type { Operation } from './Operation';
import { needs } from './serviceOperation';

/** All services against the catalog and the directory. */
export const reconciliationOperations: Readonly<Record<string, Operation>> = {
  getReconciliation: {
    method: 'get',
    path: '/reconciliation',
    summary: 'When the catalog was last gone through, and the directory guard',
    response: reconciliationSchema,
  },
  reconcile: {
    method: 'post',
    path: '/reconciliation',
    summary: 'Go through the catalog now',
    response: reconciliationSchema,
    errors: needs(reconciliationRunPermission),
  },
  confirmLoss: {
    method: 'post',
    path: '/reconciliation/guard/release',
    summary: 'Confirm that the owners who were lost at once are really gone',
    body: lossSeenSchema,
    response: reconciliationSchema,
    errors: {
      ...needs(lossConfirmPermission),
      409: 'More owners are lost by now, or that loss is not held any more',
    },
  },
};
