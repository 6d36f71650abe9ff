import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';

export interface Config {
  aiReadiness?: {
    search?: {
      /**
       * Whether the portal's search knows what a review says: standing, open
       * items, decision, conditions and accepted risks. Whoever may read the
       * service in the catalog finds that then, whatever the permission policy
       * says of reviews. Default: false, services and where their reviews are.
       */
      details?: boolean;
    };
  };

  search?: {
    collators?: {
      /** The readiness of AI services. */
      'ai-readiness'?: {
        /** When services are read. Default: every 10 minutes. */
        schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
        /**
         * Where the readiness tab of a service is. Default:
         * `/catalog/:namespace/:kind/:name/readiness`.
         */
        locationTemplate?: string;
      };
    };
  };
}
