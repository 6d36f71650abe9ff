import { TestDatabases } from '@backstage/backend-test-utils';
import { portfolioRowSchema } from 'backstage-plugin-ai-readiness-common';
import type { ServiceRow } from '../database/tables';
import { aDecisionRow } from '../tests/aDecisionRow';
import { NOW } from '../tests/FakeCatalog';
import { refOf, setUpPortfolio } from '../tests/setUpPortfolio';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('PortfolioStore on %s', id => {
  it('has every service once, page by page, but none that is archived', async () => {
    const { client, all, row } = await setUpPortfolio(databases, id, [
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    await client('services')
      .where({ id: (await row('c')).id })
      .update({ archived_at: NOW });
    const pages = await all();
    expect(pages.map(page => page.length)).toEqual([2, 2]);
    expect(pages.flat().sort()).toEqual(['a', 'b', 'd', 'e'].map(refOf));
  });

  it('has what lists filter by', async () => {
    const { allChanged } = await setUpPortfolio(databases, id, ['triage']);
    const [service] = await allChanged();
    expect(service).toMatchObject({
      entityRef: refOf('triage'),
      title: 'triage',
      owners: ['group:default/claims'],
      lifecycle: 'production',
      type: 'ai-service',
      verdict: 'no-go',
      standing: 'undecided',
      gatesTotal: 7,
      archived: false,
      scorecard: { gapKinds: ['missing'], oldestGapSince: NOW },
    });
    expect(service.scorecard?.gates).toHaveLength(7);
    expect(service.ownershipGaps).toBeGreaterThan(0);
    expect(service).not.toHaveProperty('tier');
  });

  it('has a service as well that nobody has judged yet', async () => {
    const { client, portfolio, allChanged } = await setUpPortfolio(
      databases,
      id,
    );
    await client<ServiceRow>('services').insert({
      id: 'opened',
      entity_ref: refOf('opened'),
      scope: '{"kind":"full"}',
      created_at: NOW,
      changed_in: `${NOW}-a`,
    });
    expect(await allChanged()).toEqual([
      {
        id: 'opened',
        entityRef: refOf('opened'),
        title: refOf('opened'),
        owners: [],
        standing: 'undecided',
        gatesPassed: 0,
        gatesTotal: 0,
        openCritical: 0,
        open: 0,
        notAssessed: 0,
        ownershipGaps: 0,
        archived: false,
        changedIn: `${NOW}-a`,
      },
    ]);
    const [row] = await portfolio.rows(['opened']);
    expect(portfolioRowSchema.parse(row)).toEqual(row);
  });

  it('has whole rows in the order that is asked for', async () => {
    const { client, portfolio, reconciler, row, clock } = await setUpPortfolio(
      databases,
      id,
      ['a', 'b', 'c'],
    );
    const [a, b, c] = [await row('a'), await row('b'), await row('c')];
    await client('decisions').insert(aDecisionRow(b.id, '2026-03-20'));
    await client('services')
      .where({ id: b.id })
      .update({ revision: 1, catalog_fingerprint: null });
    await client('services').where({ id: b.id }).update({ decision_id: b.id });
    await reconciler.run();
    await client('services').where({ id: c.id }).update({ archived_at: NOW });
    const rows = await portfolio.rows([b.id, 'gone', c.id, a.id]);
    rows.forEach(each => expect(portfolioRowSchema.parse(each)).toEqual(each));
    expect(rows).toMatchObject([
      {
        entityRef: refOf('b'),
        owner: 'group:default/claims',
        type: 'ai-service',
        decided: {
          verdict: 'go',
          on: '2026-03-10',
          breakGlassUntil: '2026-03-20',
          decisionId: b.id,
        },
        scope: { kind: 'full' },
        antiPatterns: ['owners-later'],
        flags: ['drifted', 'open-critical', 'break-glass'],
        computedAt: NOW,
      },
      {
        entityRef: refOf('a'),
        flags: ['live-undecided', 'open-critical'],
        oldestGapSince: NOW,
      },
    ]);
    clock.now = '2026-03-21T00:00:00.000Z';
    const [over] = await portfolio.rows([b.id]);
    expect(over.flags).not.toContain('break-glass');
    expect(await portfolio.rows([])).toEqual([]);
  });

  it('knows when the catalog was gone through', async () => {
    const { portfolio, reconciler } = await setUpPortfolio(databases, id);
    expect(await portfolio.lastReconciled()).toBeUndefined();
    await reconciler.run();
    expect(await portfolio.lastReconciled()).toBe(NOW);
  });
});
