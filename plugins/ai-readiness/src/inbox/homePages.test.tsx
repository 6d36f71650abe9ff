import { createExtensionTester } from '@backstage/frontend-test-utils';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { homePageWidgetDataRef } from '@backstage/plugin-home-react/alpha';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen } from '@testing-library/react';
import { InMemoryAiReadinessApi } from '../__testUtils__/InMemoryAiReadinessApi';
import { InMemoryInboxApi } from '../__testUtils__/InMemoryInboxApi';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { inboxApiRef } from '../api/inboxApiRef';
import newPlugin from '../index';
import { aiReadinessPlugin, MyReadinessWorkCard } from '../legacy';

const tester = createExtensionTester(
  newPlugin.getExtension('home-page-widget:ai-readiness/work'),
);

describe.each([
  ['new', () => tester.get(homePageWidgetDataRef).component],
  ['legacy', () => <MyReadinessWorkCard />],
])('on a home page of the %s frontend system', (_, card) => {
  it('shows under a title what waits for the person', async () => {
    await renderInTestApp(
      <TestApiProvider
        apis={[
          [aiReadinessApiRef, new InMemoryAiReadinessApi()],
          [inboxApiRef, new InMemoryInboxApi()],
        ]}
      >
        {card()}
      </TestApiProvider>,
      {
        mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
      },
    );
    expect(await screen.findByText('My readiness work')).toBeVisible();
    expect(await screen.findAllByRole('listitem')).toHaveLength(5);
    // There is no page in this portal that could show the rest.
    expect(screen.queryByText(/^Show/)).not.toBeInTheDocument();
  });
});

it('brings the API in both', () => {
  expect(() => newPlugin.getExtension('api:ai-readiness/inbox')).not.toThrow();
  const apis = [...aiReadinessPlugin.getApis()].map(({ api }) => api);
  expect(apis).toContain(inboxApiRef);
});

it('says what a home page may offer it as', () => {
  expect(tester.get(homePageWidgetDataRef)).toMatchObject({
    name: 'MyReadinessWork',
    title: 'My readiness work',
    layout: { width: { minColumns: 3 } },
  });
});
