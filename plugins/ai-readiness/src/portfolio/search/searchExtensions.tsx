import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import ReadinessIcon from '@material-ui/icons/PlaylistAddCheck';
import { READINESS_DOCUMENT_TYPE } from 'backstage-plugin-ai-readiness-common';

const searchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <ReadinessIcon />,
    predicate: ({ type }) => type === READINESS_DOCUMENT_TYPE,
    component: () =>
      import('./ReadinessSearchResult').then(m => m.ReadinessSearchResult),
  },
});

const searchResultType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: READINESS_DOCUMENT_TYPE,
    name: 'AI readiness',
    icon: <ReadinessIcon />,
  },
});

/** For portals whose search holds the readiness of services. */
export const searchExtensions = [searchResult, searchResultType];
