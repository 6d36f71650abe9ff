import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { SessionProvider } from '../../api/SessionProvider';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { InMemoryAiReadinessApi } from '../../__testUtils__/InMemoryAiReadinessApi';
import { AreaList } from './AreaList';

describe('AreaList', () => {
  it.each([
    ['2026-03-10T08:00:00Z', 'since today'],
    ['2026-03-09T20:00:00Z', 'for 1 day'],
    ['2026-02-26T08:00:00Z', 'for 12 days'],
  ])('says of a gap seen at %s that it is one %s', async (since, words) => {
    await renderInTestApp(
      <TestApiProvider
        apis={[[aiReadinessApiRef, new InMemoryAiReadinessApi()]]}
      >
        <SessionProvider>
          <AreaList
            areas={[{ area: 'data', owners: [], liveness: 'missing', since }]}
            now="2026-03-10T12:00:00Z"
          />
        </SessionProvider>
      </TestApiProvider>,
    );
    expect(screen.getByRole('definition')).toHaveTextContent(
      `nobody is named ${words}`,
    );
  });
});
