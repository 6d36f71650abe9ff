import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { isNotFound } from '../../assessment/isNotFound';
import { useReviewQuery } from '../../assessment/useReviewQuery';
import { RelativeTime } from '../../presentation/RelativeTime';
import { Answer } from '../lookups/Answer';
import { useTabLink } from '../lookups/tabLink';
import { useNow } from '../lookups/useNow';
import { AreaList } from './AreaList';
import { LookupCard, type LookupCardProps } from './LookupCard';

/** On the page of an AI service: who answers for which area. */
export function OwnersByAreaCard(props: LookupCardProps) {
  return (
    <LookupCard {...props} title="Owners by area">
      <CardContent />
    </LookupCard>
  );
}

function CardContent() {
  const { entity } = useEntity();
  const query = useReviewQuery(stringifyEntityRef(entity));
  if (isNotFound(query.error)) {
    return <Typography>This entity is not an AI service.</Typography>;
  }
  return (
    <Answer query={query} of="the owners by area" rows={4}>
      {review => <Owners review={review} />}
    </Answer>
  );
}

function Owners(props: { review: Review }) {
  const { service, ownership } = props.review;
  const now = useNow();
  const toTab = useTabLink();
  return (
    <>
      <AreaList areas={ownership.areas} now={now} />
      <Typography variant="body2">
        <Link to={toTab(service.entityRef)}>
          Where they are named, and what closes gaps
        </Link>
      </Typography>
      {ownership.lookedAt && (
        <Typography variant="caption" color="textSecondary" display="block">
          Catalog last checked{' '}
          <RelativeTime value={ownership.lookedAt} asOf={now} />
        </Typography>
      )}
    </>
  );
}
