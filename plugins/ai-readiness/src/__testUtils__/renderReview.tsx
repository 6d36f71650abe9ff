import type { Entity } from '@backstage/catalog-model';
import { identityApiRef } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  EntityProvider,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import {
  mockApis,
  renderInTestApp,
  TestApiProvider,
} from '@backstage/test-utils';
import { act, screen } from '@testing-library/react';
import { useLocation, useNavigate } from 'react-router-dom';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { ReviewPage } from '../assessment/ReviewPage';
import { InMemoryAiReadinessApi } from './InMemoryAiReadinessApi';

/** The catalog entity of the example service. */
export const theService: Entity = {
  apiVersion: 'backstage.io/v1alpha1',
  kind: 'Component',
  metadata: { name: 'claims-triage', namespace: 'default' },
  spec: { type: 'ai-service' },
};

const people: Entity[] = [
  {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Group',
    metadata: { name: 'data', namespace: 'default', title: 'Data office' },
    spec: { type: 'team', children: [] },
  },
];

function Address() {
  const { search, key } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="search" data-visit={key}>
        {search}
      </output>
      <button data-testid="back" onClick={() => navigate(-1)} />
    </>
  );
}

/** The Readiness tab in a test app, on the given backend and address. */
export async function renderReview(
  options: { api?: InMemoryAiReadinessApi; path?: string } = {},
) {
  const { api = new InMemoryAiReadinessApi(), path = '/' } = options;
  await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [theService, ...people] })],
        [
          identityApiRef,
          mockApis.identity({
            userEntityRef: 'user:default/mira',
            ownershipEntityRefs: ['user:default/mira', 'group:default/claims'],
          }),
        ],
      ]}
    >
      <EntityProvider entity={theService}>
        <ReviewPage />
      </EntityProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return {
    api,
    search: () => screen.getByTestId('search').textContent ?? '',
    /** What the browser's Back does. */
    back: () => act(() => screen.getByTestId('back').click()),
    /** Another one after each navigation, also to the same address. */
    visit: () => screen.getByTestId('search').dataset.visit,
  };
}
