import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import type { KeptCampaign } from './CampaignStore';
import { DefaultCampaignService } from './DefaultCampaignService';

const GIVEN = {
  title: 'Alerts everywhere',
  filter: {},
  itemIds: ['alerting'],
  dueOn: '2026-09-30',
  owner: 'group:default/claims',
};

/** Keeps one campaign, and looks at it as it is told to. */
function setUp(renew: () => Promise<void>) {
  let kept: KeptCampaign | undefined;
  const never = async (): Promise<never> => {
    throw new Error('is not asked here');
  };
  const logger = mockServices.logger.mock();
  const service = DefaultCampaignService.create({
    campaigns: {
      add: async campaign => {
        kept = campaign;
        return campaign;
      },
      find: async () => kept,
      figures: async () => new Map(),
      list: never,
      goingOn: never,
      update: never,
      close: never,
      reopen: never,
    },
    tasks: {
      servicesOf: never,
      look: never,
      apply: never,
      countNeeded: never,
      spans: never,
      openByOwner: never,
      list: never,
    },
    details: { of: never },
    judge: {
      accept: async ({ whole }) => whole ?? never(),
    },
    pass: { renew },
    selector: { selectedServices: never },
    clock: () => '2026-03-10T09:00:00.000Z',
    logger,
    patienceMs: 10,
  });
  const create = () =>
    service.create(
      { whole: GIVEN, given: GIVEN, problems: [] },
      { credentials: mockCredentials.user(), ref: 'user:default/jane' },
    );
  return { create, logger };
}

describe('starting a campaign', () => {
  it('is answered while a long first look goes on', async () => {
    const { create } = setUp(() => new Promise(() => {}));
    const created = await create();
    expect(created).toMatchObject({ title: GIVEN.title, revision: 1 });
    expect(created.lookedAt).toBeUndefined();
  });

  it('is answered where the first look fails, which the next run repeats', async () => {
    const { create, logger } = setUp(async () => {
      throw new Error('no database');
    });
    expect(await create()).toMatchObject({ title: GIVEN.title });
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringMatching(/could not be looked at.*no database/),
    );
  });
});
