import { mockCredentials } from '@backstage/backend-test-utils';
import { DEFAULT_OWNERSHIP_CONFIG } from 'backstage-plugin-ai-readiness-common';
import { DefaultOwnerLookupService } from './DefaultOwnerLookupService';

const NOW = '2026-03-10T10:00:00.000Z';
const JANE = 'user:default/jane';
const OPEN = 'group:default/open';
const HIDDEN = 'group:default/hidden';

it('names no emptied group that the catalog hides from the caller', async () => {
  const snapshot = {
    directory: { users: new Set([JANE]), groups: new Map(), judgeable: true },
    readAt: NOW,
  };
  const unasked = {} as never;
  const lookups = DefaultOwnerLookupService.create({
    store: unasked,
    gaps: unasked,
    directory: {
      current: async () => snapshot,
      refreshed: async () => snapshot,
    },
    guard: { held: async () => undefined },
    departures: {
      forecast: async () => ({
        emptiedGroups: [OPEN, HIDDEN],
        losses: [],
        kept: 0,
        flips: [],
      }),
    },
    config: DEFAULT_OWNERSHIP_CONFIG,
    clock: () => NOW,
  });
  const credentials = mockCredentials.user(JANE);
  const everybody = await lookups.getDeparture(JANE, { credentials });
  expect(everybody.emptiedGroups).toEqual([{ ref: OPEN }, { ref: HIDDEN }]);
  const { emptiedGroups } = await lookups.getDeparture(JANE, {
    credentials,
    shownAmong: async refs => new Set(refs.filter(ref => ref !== HIDDEN)),
  });
  expect(emptiedGroups).toEqual([{ ref: OPEN }]);
});
