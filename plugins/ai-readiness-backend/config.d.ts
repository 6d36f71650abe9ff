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
      /** What the checklist is called with these changes, such as 1.2.0. */
      version?: string;
      /** Single parts of the policy. */
      policy?: {
        maxOpenItems?: number;
        maxConditionDays?: number;
        maxExemptionDays?: number;
        maxOverrideDays?: number;
        /** Days after the launch on which the first reviews are due. */
        reviewAfterDays?: number[];
        reviewEveryYears?: number;
        reviewGraceDays?: number;
        reassessDays?: number;
        separationOfDuties?: 'off' | 'warn' | 'enforce';
      };
      /** Single fields of items, by item id. */
      items?: { [itemId: string]: object };
      /** Further gates; the items of a gate that exists are added to it. */
      gates?: Array<object>;
      /** The next version, to see what it would flip before it counts. */
      draft?: {
        /** A file of its own; without, the draft changes the checklist in force. */
        file?: string;
        /** Another one than that of the checklist in force. */
        version?: string;
        /** First UTC day on which it is in force; without, it is only a draft. */
        countsFrom?: string;
        /** As above. */
        policy?: object;
        /** As above. */
        items?: { [itemId: string]: object };
        /** As above. */
        gates?: Array<object>;
      };
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

    /** Changes that time brings: an expiry, a deadline, a review. */
    due?: {
      /** How often those that are due are made. Default: 1 hour. */
      frequency?: HumanDuration | string;
    };

    /** Items to be closed on many services by a day. */
    campaigns?: {
      /** How often it is looked at what is closed. Default: 1 hour. */
      frequency?: HumanDuration | string;
    };

    /**
     * What owners are told through Backstage's notifications; each kind can be
     * switched off, and `false` switches off all of them.
     */
    notifications?:
      | boolean
      | {
          /** How often there is a look at what there is to tell. Default: 1 hour. */
          frequency?: HumanDuration | string;
          /** A new ownership gap. */
          gap?: boolean;
          /** A condition that is due within 7 days. */
          'condition-due'?: boolean;
          /** A condition past its deadline. */
          'condition-overdue'?: boolean;
          /** A review that is due within 7 days. */
          'review-due'?: boolean;
          /** A review that is overdue. */
          'review-overdue'?: boolean;
          /** An item of a campaign that is due within 7 days, or late. */
          'campaign-due'?: boolean;
          /** A recorded decision. */
          decision?: boolean;
          /** Something on a live service that is not as it was decided. */
          drift?: boolean;
        };
  };
}
