import { createBackendModule } from '@backstage/backend-plugin-api';
import { ownerLivenessExtensionPoint } from 'backstage-plugin-ai-readiness-node';
import request from 'supertest';
import { startReadiness } from './startReadiness';

const V1 = '/api/ai-readiness/v1';
const TRIAGE = `${V1}/services/by-name/component/default/claims-triage`;

const leaveCalendar = (away: ReadonlySet<string>) =>
  createBackendModule({
    pluginId: 'ai-readiness',
    moduleId: 'leave-calendar',
    register: reg =>
      reg.registerInit({
        deps: { liveness: ownerLivenessExtensionPoint },
        async init({ liveness }) {
          liveness.addProvider({
            id: 'leave-calendar',
            check: async () =>
              new Map([...away].map(ref => [ref, { reason: 'on leave' }])),
          });
        },
      }),
  });

it('hears who is absent, in the lists and on the page', async () => {
  const away = new Set<string>();
  const { server, stop } = await startReadiness({
    features: [leaveCalendar(away)],
  });
  const areaOf = async () => {
    const { body } = await request(server).get(TRIAGE);
    return body.ownership.areas.find(
      ({ area }: { area: string }) => area === 'data',
    );
  };
  await request(server).post(`${V1}/reconciliation`);
  expect(await areaOf()).toMatchObject({ liveness: 'live' });

  away.add('user:default/omar');
  await request(server).post(`${V1}/reconciliation`);
  expect(await areaOf()).toMatchObject({ liveness: 'empty-group' });
  const { body } = await request(server).get(`${V1}/gaps?area=data`);
  expect(body.gaps).toContainEqual(
    expect.objectContaining({ area: 'data', liveness: 'empty-group' }),
  );
  await stop();
});
