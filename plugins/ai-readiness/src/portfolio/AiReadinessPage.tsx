import {
  Content,
  ErrorBoundary,
  Header,
  Page,
} from '@backstage/core-components';
import Box from '@material-ui/core/Box';
import { makeStyles } from '@material-ui/core/styles';
import { Route, Routes } from 'react-router-dom';
import { SessionProvider } from '../api/SessionProvider';
import { DeparturePage } from './departure/DeparturePage';
import { OwnerPage } from './duties/OwnerPage';
import { FindPage } from './find/FindPage';
import { GapsPage } from './gaps/GapsPage';
import { PageNav } from './lookups/PageNav';
import {
  BY_AREA_PATH,
  DEPARTURE_ROUTE,
  GAPS_PATH,
  OWNER_ROUTE,
} from './lookups/paths';
import { TabPathProvider } from './lookups/tabLink';
import { MatrixPage } from './matrix/MatrixPage';
import { CatalogAge } from './reconciliation/CatalogAge';

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
  return (
    <SessionProvider>
      <TabPathProvider value={tabPath}>
        <Page themeId="tool">
          <Header
            title="AI readiness"
            subtitle="Who answers for which AI service, and where nobody does"
          />
          <Content className={classes.content}>
            <PageNav />
            <Box my={2}>
              <CatalogAge />
            </Box>
            <ErrorBoundary>
              <Routes>
                <Route path={DEPARTURE_ROUTE} element={<DeparturePage />} />
                <Route path={OWNER_ROUTE} element={<OwnerPage />} />
                <Route path={GAPS_PATH} element={<GapsPage />} />
                <Route path={BY_AREA_PATH} element={<MatrixPage />} />
                <Route path="*" element={<FindPage />} />
              </Routes>
            </ErrorBoundary>
          </Content>
        </Page>
      </TabPathProvider>
    </SessionProvider>
  );
}
