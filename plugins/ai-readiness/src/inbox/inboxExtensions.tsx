import {
  ApiBlueprint,
  discoveryApiRef,
  fetchApiRef,
} from '@backstage/frontend-plugin-api';
import { HomePageWidgetBlueprint } from '@backstage/plugin-home-react/alpha';
import { InboxClient } from 'backstage-plugin-ai-readiness-common';
import { inboxApiRef } from '../api/inboxApiRef';
import { INBOX_WIDGET } from './inboxWidgetParts';

/** What waits for somebody, for the page and for a portal's home page. */
export const inboxExtensions = [
  ApiBlueprint.make({
    name: 'inbox',
    params: defineParams =>
      defineParams({
        api: inboxApiRef,
        deps: { discoveryApi: discoveryApiRef, fetchApi: fetchApiRef },
        factory: deps => new InboxClient(deps),
      }),
  }),
  HomePageWidgetBlueprint.make({ name: 'work', params: INBOX_WIDGET }),
];
