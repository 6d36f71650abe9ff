export interface Config {
  demo?: {
    /**
     * A file with answers for the example company's services, relative to
     * packages/backend. They are stated once, on first start.
     */
    answers?: string;

    /**
     * Who may do what: as at the example company (the default), or everybody
     * everything.
     */
    policy?: 'sample' | 'allow-all';
  };

  auth?: {
    providers?: {
      /** Sign-in as an example person without a password, for the demo only. */
      demo?: {
        /**
         * Lets the backend start with NODE_ENV=production although whoever
         * reaches it can be anybody. Only for a portal with nothing but
         * example data.
         */
        dangerouslyAllowInProduction?: boolean;
      };
    };
  };
}
