import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { DatabaseReconciliationStore } from '../../ownership/reconciliation/DatabaseReconciliationStore';
import { setUpReconciler } from '../../tests/setUpReconciler';
import { DefaultChecklistService } from '../DefaultChecklistService';
import { DatabaseDraftVerdictStore } from './DatabaseDraftVerdictStore';
import { DraftJudge } from './DraftJudge';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('DraftJudge on %s', id => {
  async function setUp(draft?: { version: string; countsFrom?: string }) {
    const portal = await setUpReconciler(databases, id);
    const { client, catalog, reconciler, clock, logger } = portal;
    ['triage', 'letters'].forEach(name => catalog.add(name));
    await reconciler.run();
    const checklist = {
      draft: draft && {
        ...draft,
        items: { fallback: { validDays: 30 } },
      },
    };
    const checklists = await DefaultChecklistService.create({
      config: mockServices.rootConfig({
        data: draft ? { aiReadiness: { checklist } } : {},
      }),
      logger,
      clock: () => clock.now,
    });
    const reviews = DatabaseReconciliationStore.create({ client });
    const judge = DraftJudge.create({
      store: DatabaseDraftVerdictStore.create({ client }),
      reviews,
      checklists,
      clock: () => clock.now,
      logger,
    });
    const rows = () => client('draft_verdicts').orderBy('service_id');
    return { ...portal, judge, reviews, rows };
  }

  it('judges each service once, and leaves the services as they are', async () => {
    const { judge, rows, client } = await setUp({ version: '1.2.0' });
    const before = await client('services').orderBy('id');
    expect(await judge.run()).toBe(2);
    expect(await judge.run()).toBe(0);
    expect(await rows()).toHaveLength(2);
    expect(await client('services').orderBy('id')).toEqual(before);
  });

  it('judges all of them anew on the next day, where no day is set', async () => {
    const { judge, clock } = await setUp({ version: '1.2.0' });
    await judge.run();
    clock.now = new Date(Date.parse(clock.now) + 86_400_000).toISOString();
    expect(await judge.run()).toBe(2);
  });

  it('judges at the day that is set, and forgets it when that has come', async () => {
    const countsFrom = '2099-01-01';
    const { judge, clock, rows } = await setUp({
      version: '1.2.0',
      countsFrom,
    });
    await judge.run();
    expect((await rows()).map(row => row.as_of)).toEqual([
      countsFrom,
      countsFrom,
    ]);
    clock.now = new Date(Date.parse(clock.now) + 86_400_000).toISOString();
    expect(await judge.run()).toBe(0);
    clock.now = `${countsFrom}T00:00:00.000Z`;
    expect(await judge.run()).toBe(0);
    expect(await rows()).toEqual([]);
  });

  it('does nothing without a draft', async () => {
    const { judge, rows } = await setUp();
    expect(await judge.run()).toBe(0);
    expect(await rows()).toEqual([]);
  });

  it('judges the others where one can’t be judged', async () => {
    const { judge, reviews, rows, logger, row } = await setUp({
      version: '1.2.0',
    });
    const broken = await row('triage');
    const loadAll = reviews.loadAll.bind(reviews);
    jest
      .spyOn(reviews, 'loadAll')
      .mockImplementation(async ids =>
        (await loadAll(ids)).map(state =>
          state.id === broken.id && state.look
            ? { ...state, look: { ...state.look, areas: [null as never] } }
            : state,
        ),
      );
    expect(await judge.run()).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(logger.error).toHaveBeenCalledWith(
      expect.stringContaining(
        "triage can't be judged by the draft of the checklist",
      ),
    );
  });
});
