import { createApiRef } from '@backstage/core-plugin-api';
import type { PortfolioApi } from 'backstage-plugin-ai-readiness-common';

/** Gives the lists over all AI services. @public */
export const portfolioApiRef = createApiRef<PortfolioApi>({
  id: 'plugin.ai-readiness.portfolio',
});
