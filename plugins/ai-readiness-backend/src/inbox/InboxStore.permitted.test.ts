import { TestDatabases } from '@backstage/backend-test-utils';
import { CLAIMS, JANE, mine, setUpInbox, titles } from '../tests/setUpInbox';
import { NOW, TODAY } from '../tests/setUpNotices';
import type { InboxScope } from './InboxStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('InboxStore on %s', id => {
  it('finds exemptions that nobody has answered, where they may approve', async () => {
    const { rows, exemption, find } = await setUpInbox(databases, id);
    await rows.service('triage', { risk_tier: 'high' });
    await rows.service('other', { risk_tier: 'low' });
    await rows.duty('triage', 0, { area: 'legal', ...mine });
    await rows.duty('other', 0, { area: 'data', ...mine });
    await exemption('triage', 'asked');
    await exemption('triage', 'own', { requestedBy: JANE });
    await exemption('other', 'elsewhere');
    await exemption('triage', 'approved', { answer: 'approved' });
    await exemption('triage', 'revoked', { revokedAt: NOW });
    const all = { kind: 'all' } as const;
    const idsOf = async (scope: Partial<InboxScope>) =>
      (await find(scope)).exemptions
        .map(({ exemption: each }) => each.id)
        .sort();
    // Whoever anybody may ask is those who answer for the risk.
    expect(await idsOf({ mayApprove: all })).toEqual(['asked']);
    expect(await idsOf({})).toEqual([]);
    expect(await idsOf({ mayApprove: all, today: '2026-06-02' })).toEqual([]);
    const criteria = { kind: 'tier', tiers: ['high'] } as const;
    expect(await idsOf({ mayApprove: { kind: 'meeting', criteria } })).toEqual([
      'asked',
    ]);
    const low = { kind: 'tier', tiers: ['low'] } as const;
    expect(
      await idsOf({ mayApprove: { kind: 'meeting', criteria: low } }),
    ).toEqual(['elsewhere']);
  });

  it('finds what waits for a decision, where they may decide', async () => {
    const { client, rows, find } = await setUpInbox(databases, id);
    const services = {
      live: { lifecycle: 'production', decision_id: null },
      ready: {
        verdict: 'conditional-go',
        standing: 'undecided',
        risk_tier: 'high',
      },
      lapsed: { standing: 'lapsed', standing_since: NOW, verdict: 'no-go' },
      decided: { standing: 'go', verdict: 'go', lifecycle: 'production' },
      unready: { standing: 'undecided', verdict: 'no-go' },
      gone: { standing: 'lapsed', archived_at: NOW },
    };
    for (const [name, row] of Object.entries(services)) {
      await rows.service(name, row);
    }
    const decidable = async (scope: Partial<InboxScope>) =>
      titles((await find(scope)).decidable.map(on => ({ on })));
    const all = { kind: 'all' } as const;
    // That everybody may decide makes it the work of those whose service it is.
    expect(await decidable({ mayDecide: all })).toEqual([]);
    await rows.duty('live', 0, { area: 'business', ...mine });
    await rows.duty('ready', 0, { area: 'data', ...mine });
    await client('services')
      .where({ id: 'lapsed' })
      .update({ owner_refs: JSON.stringify([CLAIMS]) });
    expect(await decidable({ mayDecide: all })).toEqual([
      'The lapsed',
      'The live',
    ]);
    expect(await decidable({ mayDecide: all, separated: true })).toEqual([
      'The live',
    ]);
    expect(await decidable({})).toEqual([]);
    const criteria = { kind: 'tier', tiers: ['high'] } as const;
    const mayDecide = { kind: 'meeting', criteria } as const;
    expect(await decidable({ mayDecide })).toEqual(['The ready']);
  });

  it.each([
    [{ kind: 'only', refs: [] } as const, []],
    [{ kind: 'only', refs: ['component:default/triage'] } as const, ['triage']],
    [
      {
        kind: 'all',
        permitted: { kind: 'tier', tiers: ['high'] },
      } as const,
      ['other'],
    ],
  ])(
    'finds nothing on services that are not to be seen: %j',
    async (visible, seen) => {
      const { rows, exemption, find } = await setUpInbox(databases, id);
      for (const name of ['triage', 'other']) {
        await rows.service(name, {
          standing: 'lapsed',
          owner_refs: JSON.stringify([CLAIMS]),
          ...(name === 'other' && { risk_tier: 'high' }),
          renewals: '{"2026-03-11":["fallback"]}',
        });
        await rows.duty(name, 0, { area: 'business', ...mine, is_gap: true });
        await rows.duty(name, 1, { area: 'risk', ...mine, is_gap: true });
        await rows.review(name, `r-${name}`, TODAY);
        await exemption(name, `e-${name}`);
      }
      const all = { kind: 'all' } as const;
      const facts = await find({ visible, mayDecide: all, mayApprove: all });
      const shown = seen.map(name => `The ${name}`);
      const { decidable, ...others } = facts;
      expect(titles(decidable.map(on => ({ on })))).toEqual(shown);
      for (const found of Object.values(others)) {
        expect([...new Set(titles(found))]).toEqual(shown);
      }
    },
  );
});
