import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { DraftClient } from 'backstage-plugin-ai-readiness-common';
import { draftApiRef } from '../../api/draftApiRef';

/** What the page with the checklist asks. */
export const draftExtensions = [
  ApiBlueprint.make({
    name: 'draft',
    params: defineParams =>
      defineParams({
        api: draftApiRef,
        deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
        factory: deps => new DraftClient(deps),
      }),
  }),
];
