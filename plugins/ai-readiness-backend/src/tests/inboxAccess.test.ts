import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { assessmentReadPermission } from 'backstage-plugin-ai-readiness-common';
import {
  createServiceConditionalDecision,
  serviceConditions,
} from 'backstage-plugin-ai-readiness-node';
import { exampleCatalog } from './exampleCatalog';
import {
  DENY,
  door,
  inbox,
  onABackendOfItsOwn,
  policy,
  wait,
} from './inboxDoor';

jest.setTimeout(120_000);

const CATALOG_READ = 'catalog.entity.read';

onABackendOfItsOwn();

describe('what somebody may not see', () => {
  it.each([CATALOG_READ, assessmentReadPermission.name])(
    'does not wait for them when %s is denied',
    async denied => {
      policy.says = permission => (permission === denied ? DENY : undefined);
      wait();
      const { total, counts } = await inbox();
      expect([total, counts]).toEqual([0, {}]);
    },
  );

  it('does not wait for them where the policy shows them other services', async () => {
    policy.says = permission =>
      permission === assessmentReadPermission.name
        ? createServiceConditionalDecision(
            assessmentReadPermission,
            serviceConditions.hasTier({ tiers: ['high'] }),
          )
        : undefined;
    wait();
    expect((await inbox()).total).toBe(0);
  });

  it('does not wait for them where the catalog shows them others', async () => {
    policy.says = permission =>
      permission === CATALOG_READ
        ? {
            result: AuthorizeResult.CONDITIONAL,
            pluginId: 'catalog',
            resourceType: 'catalog-entity',
            conditions: {
              rule: 'IS_ENTITY_OWNER',
              resourceType: 'catalog-entity',
              params: {},
            },
          }
        : undefined;
    wait();
    expect((await inbox()).total).toBeGreaterThan(0);
    door.backend.catalog.replace(
      exampleCatalog().filter(
        ({ metadata }) => metadata.name !== 'claims-triage',
      ),
    );
    wait(1);
    expect((await inbox()).total).toBe(0);
  });
});
