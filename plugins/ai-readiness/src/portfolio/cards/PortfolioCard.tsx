import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useQuery } from '@tanstack/react-query';
import type { PortfolioPage } from 'backstage-plugin-ai-readiness-common';
import { portfolioApiRef } from '../../api/portfolioApiRef';
import { queryKeys } from '../../api/ReadinessSession';
import {
  LookupCard,
  type LookupCardProps,
} from '../../ownership/cards/LookupCard';
import { Answer } from '../../ownership/lookups/Answer';
import { filterOf } from '../scorecard/state/scorecardAddress';
import { cardFilters } from './cardFilters';
import { CardFigures } from './CardFigures';

const SHOWN = 5;

/** On the page of a Group, System or Domain: how its AI services stand. */
export function PortfolioCard(props: LookupCardProps) {
  return (
    <LookupCard {...props} title="Readiness of AI services">
      <CardContent />
    </LookupCard>
  );
}

function CardContent() {
  const { entity } = useEntity();
  const api = useApi(portfolioApiRef);
  const filters = cardFilters(entity);
  const asked = { ...filterOf(filters), limit: SHOWN };
  const query = useQuery<PortfolioPage, Error>({
    queryKey: queryKeys.lookup('card', asked),
    queryFn: ({ signal }) => api.getServices(asked, { signal }),
  });
  return (
    <Answer query={query} of="its AI services" rows={3}>
      {page =>
        page.total > 0 ? (
          <CardFigures page={page} filters={filters} />
        ) : (
          <Nothing kind={entity.kind} />
        )
      }
    </Answer>
  );
}

function Nothing(props: { kind: string }) {
  const kind = props.kind.toLocaleLowerCase('en-US');
  return (
    <Typography variant="body2" color="textSecondary">
      {kind === 'group'
        ? 'This group owns no AI service, and answers for none.'
        : `This ${kind} has no AI services.`}
    </Typography>
  );
}
