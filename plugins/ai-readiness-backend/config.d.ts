import type { HumanDuration } from '@backstage/types';

export interface Config {
  aiReadiness?: {
    services?: {
      /**
       * Which catalog entities are AI services: a filter predicate. By default
       * Components of type ai-service, ai-agent, llm-app, ml-model or
       * ml-service, and whatever is annotated ai-readiness.io/enabled: 'true'.
       * @deepVisibility frontend
       */
      filter?: object;
    };

    checklist?: {
      /** A checklist file that replaces the built-in one. */
      file?: string;
      /** Single numbers of the policy. */
      policy?: {
        maxOpenItems?: number;
        maxConditionDays?: number;
        maxExemptionDays?: number;
      };
      /** Single fields of items, by item id. */
      items?: { [itemId: string]: object };
      /** Further gates; the items of a gate that exists are added to it. */
      gates?: Array<object>;
    };

    ownership?: {
      /** Names that stand for nobody. */
      placeholders?: string[];
      /** Areas that fall back to the owner of the service itself. */
      specOwnerAreas?: string[];
      /**
       * Areas that fall back to the owners of the Resources that a service
       * depends on, with the types of Resources that count.
       */
      resourceOwnerAreas?: { [area: string]: string[] };
      /** Keeps an outage of the directory from looking like lost owners. */
      guard?: {
        /**
         * Share of the live owners, in percent, that may be lost between two
         * reconciliations before liveness is held. Default: 20.
         */
        maxLossPercent?: number;
      };
    };

    /** Going through the whole catalog, for everything but the review page. */
    reconciliation?: {
      /** Time between two runs. Default: 5 minutes. */
      frequency?: HumanDuration | string;
      /** A run that takes longer is stopped; the next one goes on. Default: 5 minutes. */
      timeout?: HumanDuration | string;
    };
  };
}
