import type { CampaignDetail } from 'backstage-plugin-ai-readiness-common';

const triage = {
  entityRef: 'component:default/claims-triage',
  title: 'Claims triage',
};
const assistant = {
  entityRef: 'component:default/support-assistant',
  title: 'Support assistant',
};

/** Late, with one task closed and two open. */
export const theCampaign: CampaignDetail = {
  id: 'c-1',
  revision: 3,
  title: 'Data owners by spring',
  goal: 'Every field has somebody who answers for it.',
  filter: { tier: ['high', 'medium'], q: 'claims' },
  itemIds: ['data-owners'],
  dueOn: '2020-03-08',
  owner: 'group:default/data',
  createdBy: 'user:default/jane',
  createdAt: '2020-03-06T09:00:00.000Z',
  state: 'late',
  lookedAt: '2020-03-09T09:00:00.000Z',
  figures: { open: 2, done: 1 },
  burnDown: [
    { day: '2020-03-06', open: 3, ideal: 3 },
    { day: '2020-03-07', open: 3, ideal: 1.5 },
    { day: '2020-03-08', open: 2, ideal: 0 },
    { day: '2020-03-09', open: 2 },
  ],
  owners: {
    shown: [{ owner: 'group:default/data', open: 1 }, { open: 1 }],
    more: 0,
  },
  tasks: {
    shown: [
      {
        service: triage,
        itemId: 'data-owners',
        state: 'late',
        joinedOn: '2020-03-06',
        owners: ['group:default/data', 'user:default/jane'],
      },
      {
        service: assistant,
        itemId: 'data-owners',
        state: 'late',
        joinedOn: '2020-03-06',
        owners: [],
      },
      {
        service: { ...triage, title: 'Claims chat' },
        itemId: 'process-baseline',
        state: 'done',
        joinedOn: '2020-03-06',
        doneOn: '2020-03-08',
        owners: ['group:default/data'],
      },
    ],
    total: 3,
  },
  viewer: { mayManage: true, mayReopen: false },
};
