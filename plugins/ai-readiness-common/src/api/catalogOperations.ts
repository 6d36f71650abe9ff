import { reviewSchema } from '../assessment/schema';
import { relinkSchema } from '../ownership/reconciliationSchema';
import {
  reconciliationRunPermission,
  serviceRelinkPermission,
} from '../permissions';
import type { Operation } from './Operation';
import { needs, service, SERVICE } from './serviceOperation';

/** One service against the catalog. */
export const catalogOperations: Readonly<Record<string, Operation>> = {
  checkService: {
    method: 'post',
    path: `${SERVICE}/check`,
    summary: 'Look at one service in the catalog now',
    params: service,
    response: reviewSchema,
    errors: needs(reconciliationRunPermission),
  },
  relinkService: {
    method: 'post',
    path: `${SERVICE}/relink`,
    summary: 'Carry over the answers of a service that was renamed',
    params: service,
    body: relinkSchema,
    response: reviewSchema,
    errors: {
      ...needs(serviceRelinkPermission),
      409: 'The service has answers of its own, or the former one is still in the catalog',
    },
  },
};
