export interface Config {
  app?: {
    /**
     * Sign-in of the demo portal. Without people the sign-in page lets nobody in.
     * @deepVisibility frontend
     */
    demo?: {
      /** The people that the sign-in page offers, in this order. */
      people?: Array<{
        /** Ref of a User entity, for example user:default/jane */
        ref: string;
        /** How the person is called. */
        name: string;
        /** What the person does in the company. */
        role: string;
        /** What the person answers for, in a few words. */
        about?: string;
      }>;
    };
  };
}
