import { DraftClient } from './DraftClient';

describe('DraftClient', () => {
  it('asks for the draft, and for what it would flip', async () => {
    const asked: string[] = [];
    const client = new DraftClient({
      discoveryApi: { getBaseUrl: async plugin => `http://backend/${plugin}` },
      fetchApi: {
        fetch: async (url, init) => {
          asked.push(`${init?.method} ${url}`);
          return Response.json({ flips: [], total: 0 });
        },
      },
    });
    await client.getChecklistDraft();
    await client.getDraftFlips();
    await client.getDraftFlips({ from: 'go', cursor: undefined, limit: 20 });
    expect(asked).toEqual([
      'GET http://backend/ai-readiness/v1/checklist/draft',
      'GET http://backend/ai-readiness/v1/checklist/draft/flips',
      'GET http://backend/ai-readiness/v1/checklist/draft/flips?from=go&limit=20',
    ]);
  });
});
