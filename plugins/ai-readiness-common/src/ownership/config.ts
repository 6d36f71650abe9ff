import type { OwnershipConfig } from './types';

/** What holds where an organisation configures nothing. @public */
export const DEFAULT_OWNERSHIP_CONFIG: OwnershipConfig = {
  annotationPrefix: 'ai-readiness.io',
  placeholders: [
    'guest',
    'guests',
    'unknown',
    'unowned',
    'nobody',
    'none',
    'tbd',
    'todo',
    'n/a',
  ],
  specOwnerAreas: ['platform'],
  resourceOwnerAreas: {
    data: [
      'dataset',
      'database',
      'data-source',
      'knowledge-base',
      'document-source',
    ],
  },
};
