export interface Config {
  /** Production readiness of AI services. */
  aiReadiness?: {
    services?: {
      /**
       * Which catalog entities are AI services, as a filter predicate. By
       * default Components of an AI type, and every entity that the annotation
       * `ai-readiness.io/enabled` switches on.
       *
       * @deepVisibility frontend
       */
      filter?: { [key: string]: unknown };
    };
  };
}
