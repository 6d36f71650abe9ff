/** Who is named in the history for what nobody did. @public */
export const NOTICED_BY = 'plugin:ai-readiness';
