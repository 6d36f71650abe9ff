import {
  Content,
  ErrorBoundary,
  Header,
  Page,
} from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import { Suspense } from 'react';
import { Route, Routes, useParams } from 'react-router-dom';
import { SessionProvider } from '../api/SessionProvider';
import { ListSkeleton } from '../ownership/lookups/ListSkeleton';
import {
  BY_AREA_PATH,
  CAMPAIGNS_PATH,
  CHECKLIST_PATH,
  DEPARTURE_ROUTE,
  GAPS_PATH,
  OWNER_ROUTE,
  OWNERS_PATH,
  ROLLUPS_PATH,
  SCORECARD_PATH,
  WORK_PATH,
} from '../ownership/lookups/paths';
import { TabPathProvider } from '../ownership/lookups/tabLink';
import { CatalogAge } from '../ownership/reconciliation/CatalogAge';
import { NoSuchPage } from './NoSuchPage';
import { PageNav } from './PageNav';
import {
  CampaignsPage,
  ChecklistPage,
  DeparturePage,
  FindPage,
  GapsPage,
  InboxPage,
  MatrixPage,
  OwnerPage,
  RollupPage,
  ScorecardPage,
} from './subPages';

const useStyles = makeStyles(theme => ({
  content: {
    // Buttons of the portal's theme may show the focus by colour alone.
    '& button:focus-visible, & a:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
}));

/** The page over all AI services, with its sub-pages. */
export function AiReadinessPage(props: {
  /** The path that the Readiness tab's route was given. */
  tabPath?: string;
}) {
  const { tabPath = '/readiness' } = props;
  const classes = useStyles();
  const [subPage] = (useParams()['*'] ?? '').split('/');
  return (
    <SessionProvider>
      <TabPathProvider value={tabPath}>
        <Page themeId="tool">
          <Header
            title="AI readiness"
            subtitle="Every AI service: how it stands, what is open, and who answers for it"
          />
          <Content className={classes.content}>
            <PageNav />
            <Box my={2}>
              <CatalogAge />
            </Box>
            {/* What is wrong with one of them ends where one leaves it. */}
            <ErrorBoundary key={subPage}>
              <Suspense fallback={<ListSkeleton of="the page" />}>
                <Routes>
                  <Route path={WORK_PATH} element={<InboxPage />} />
                  <Route path={ROLLUPS_PATH} element={<RollupPage />} />
                  <Route
                    path={`${CAMPAIGNS_PATH}/*`}
                    element={<CampaignsPage />}
                  />
                  <Route path={CHECKLIST_PATH} element={<ChecklistPage />} />
                  <Route path={OWNERS_PATH} element={<FindPage />} />
                  <Route path={OWNER_ROUTE} element={<OwnerPage />} />
                  <Route path={DEPARTURE_ROUTE} element={<DeparturePage />} />
                  <Route path={GAPS_PATH} element={<GapsPage />} />
                  <Route path={BY_AREA_PATH} element={<MatrixPage />} />
                  <Route path={SCORECARD_PATH} element={<ScorecardPage />} />
                  <Route path="*" element={<NoSuchPage />} />
                </Routes>
              </Suspense>
            </ErrorBoundary>
          </Content>
        </Page>
      </TabPathProvider>
    </SessionProvider>
  );
}
