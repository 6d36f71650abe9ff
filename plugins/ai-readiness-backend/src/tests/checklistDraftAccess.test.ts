import { mockCredentials, mockServices } from '@backstage/backend-test-utils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { checklistReadPermission } from 'backstage-plugin-ai-readiness-common';
import {
  decide,
  door,
  DRAFT,
  draft,
  flips,
  judge,
  message,
  onADayOfItsOwn,
  open,
  read,
  STARTED,
} from './draftDoor';
import { exampleCatalog } from './exampleCatalog';

jest.setTimeout(180_000);

const DEPLOYER = mockCredentials.service.header();

onADayOfItsOwn();

describe('who may see a draft', () => {
  /** Nobody may see the service; or the checklist. */
  const denying = (...denied: string[]) => {
    const answer = async (
      requests: readonly { permission: { name: string } }[],
    ) =>
      requests.map(({ permission }) => ({
        result: denied.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      }));
    return mockServices.permissions.mock({
      authorize: answer as never,
      authorizeConditional: answer as never,
    }).factory;
  };

  it.each([['catalog.entity.read'], ['ai-readiness.assessment.read']])(
    'counts and lists nothing of services that %s hides',
    async hidden => {
      await open({ draft: { version: '1.2.0', policy: { maxOpenItems: 0 } } }, [
        denying(hidden),
      ]);
      await judge();
      const { draft: shown } = await read(DEPLOYER);
      expect(shown?.version).toBe('1.2.0');
      expect(shown?.flips).toEqual({
        services: 0,
        judged: 0,
        pending: 0,
        total: 0,
        changes: [],
        standingChanges: [],
      });
      expect(await flips()).toEqual({ flips: [], total: 0 });
    },
  );

  it('counts and lists only the services that the catalog shows', async () => {
    const some = async (
      requests: readonly { permission: { name: string } }[],
    ) =>
      requests.map(({ permission: { name } }) => ({
        result:
          name === 'catalog.entity.read'
            ? AuthorizeResult.CONDITIONAL
            : AuthorizeResult.ALLOW,
        pluginId: 'catalog',
        resourceType: 'catalog-entity',
        conditions: {
          rule: 'IS_ENTITY_OWNER',
          resourceType: 'catalog-entity',
          params: {},
        },
      }));
    const { factory } = mockServices.permissions.mock({
      authorize: some as never,
      authorizeConditional: some as never,
    });
    await open({ draft }, [factory]);
    await decide();
    await judge();
    expect((await flips()).total).toBe(1);
    door.backend.catalog.replace(
      exampleCatalog().filter(
        ({ metadata }) => metadata.name !== 'claims-triage',
      ),
    );
    // What a caller sees is remembered for half a minute.
    jest.setSystemTime(STARTED.getTime() + 60_000);
    expect(await flips()).toEqual({ flips: [], total: 0 });
    expect((await read()).draft?.flips).toMatchObject({
      services: 1,
      judged: 1,
      total: 0,
    });
  });

  it('shows nothing to who may not see the checklist', async () => {
    await open({ draft }, [denying(checklistReadPermission.name)]);
    const refusal = `403 Seeing the checklist needs the permission ${checklistReadPermission.name}`;
    expect(await message(DRAFT)).toBe(refusal);
    expect(await message(`${DRAFT}/flips`)).toBe(refusal);
  });
});
