import { CampaignClient } from './CampaignClient';

const ID = 'a/b';
const reach = { filter: { tier: 'high' }, itemIds: ['fallback'] };
const aims = {
  title: 'Fallbacks',
  dueOn: '2026-09-30',
  owner: 'group:default/claims',
};

describe('CampaignClient', () => {
  it.each<
    [string, (client: CampaignClient) => Promise<unknown>, string, unknown]
  >([
    [
      'list',
      client => client.getCampaigns({ limit: 5 }),
      'GET ?limit=5',
      undefined,
    ],
    [
      'one',
      client => client.getCampaign(ID, { state: 'late' }),
      'GET /a%2Fb?state=late',
      undefined,
    ],
    [
      'preview',
      client => client.previewCampaign(reach),
      'POST /preview',
      reach,
    ],
    [
      'create',
      client =>
        client.createCampaign({ ...aims, ...reach }, { idempotencyKey: 'k' }),
      'POST ',
      { ...aims, ...reach },
    ],
    [
      'update',
      client => client.updateCampaign(ID, aims, { revision: 7 }),
      'PUT /a%2Fb',
      aims,
    ],
    [
      'end',
      client => client.endCampaign(ID, 'Enough'),
      'POST /a%2Fb/end',
      { reason: 'Enough' },
    ],
    ['reopen', client => client.reopenCampaign(ID), 'POST /a%2Fb/reopen', {}],
  ])('asks for: %s', async (name, ask, request, body) => {
    const fetch = jest.fn(async () => Response.json({ id: 'c-1' }));
    const client = new CampaignClient({
      discoveryApi: { getBaseUrl: async () => 'http://api' },
      fetchApi: { fetch },
    });
    expect(await ask(client)).toEqual({ id: 'c-1' });
    const [method, path] = request.split(' ');
    expect(fetch).toHaveBeenCalledWith(`http://api/v1/campaigns${path}`, {
      method,
      headers: {
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...(name === 'update' && { 'If-Match': '"7"' }),
        ...(name === 'create' && { 'Idempotency-Key': 'k' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  });
});
