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
import { act, screen, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { aiReadinessApiRef } from '../api/aiReadinessApiRef';
import { SessionProvider } from '../api/SessionProvider';
import { ReviewContextProvider } from '../assessment/ReviewContext';
import { useReviewQuery } from '../assessment/useReviewQuery';
import { SERVICE_REF } from './aReview';
import { InMemoryAiReadinessApi } from './InMemoryAiReadinessApi';
import { theService } from './renderReview';

function InReview(props: { children: ReactNode }) {
  const { data } = useReviewQuery(SERVICE_REF);
  if (!data) return null;
  return (
    <ReviewContextProvider review={data}>
      {props.children}
    </ReviewContextProvider>
  );
}

function Address() {
  const { search } = useLocation();
  const navigate = useNavigate();
  return (
    <>
      <output data-testid="search">{search}</output>
      <button data-testid="back" onClick={() => navigate(-1)} />
    </>
  );
}

interface InReviewRendered extends RenderResult {
  api: InMemoryAiReadinessApi;
  search(): string;
  back(): void;
}

/** A part of the tab alone, within the review that the given backend has. */
export async function renderInReview(
  part: ReactNode,
  options: { api?: InMemoryAiReadinessApi; path?: string } = {},
): Promise<InReviewRendered> {
  const { api = new InMemoryAiReadinessApi(), path = '/' } = options;
  const rendered = await renderInTestApp(
    <TestApiProvider
      apis={[
        [aiReadinessApiRef, api],
        [catalogApiRef, catalogApiMock({ entities: [theService] })],
        [identityApiRef, mockApis.identity()],
      ]}
    >
      <EntityProvider entity={theService}>
        <SessionProvider>
          <InReview>{part}</InReview>
        </SessionProvider>
      </EntityProvider>
      <Address />
    </TestApiProvider>,
    {
      routeEntries: [path],
      mountedRoutes: { '/catalog/:namespace/:kind/:name': entityRouteRef },
    },
  );
  return {
    ...rendered,
    api,
    search: () => screen.getByTestId('search').textContent ?? '',
    back: () => act(() => screen.getByTestId('back').click()),
  };
}
