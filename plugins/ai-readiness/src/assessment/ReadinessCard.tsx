import { stringifyEntityRef } from '@backstage/catalog-model';
import {
  InfoCard,
  Link,
  ResponseErrorPanel,
  type InfoCardVariants,
} from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { SessionProvider } from '../api/SessionProvider';
import { StandingSummary } from '../decision/StandingSummary';
import { counted } from '../verdict/gateWords';
import { NextChange } from '../verdict/NextChange';
import { VerdictWord } from '../verdict/VerdictWord';
import { isNotFound } from './isNotFound';
import { StaleBanner } from './StaleBanner';
import { useReviewQuery } from './useReviewQuery';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
  },
}));

/** The verdict on the overview page, with the way to the whole review. */
export function ReadinessCard(props: {
  /** Where the Readiness tab is; absent when the portal has none. */
  href?: string;
  variant?: InfoCardVariants;
}) {
  const { href, variant } = props;
  return (
    <InfoCard title="AI readiness" variant={variant}>
      <SessionProvider>
        <CardContent href={href} />
      </SessionProvider>
    </InfoCard>
  );
}

function CardContent(props: { href?: string }) {
  const { href } = props;
  const classes = useStyles();
  const { entity } = useEntity();
  const { data, error, refetch } = useReviewQuery(stringifyEntityRef(entity));
  if (data) {
    return (
      <div className={classes.root}>
        {error && <StaleBanner error={error} onRetry={refetch} />}
        <Summary review={data} />
        {href && <Link to={href}>Open the readiness review</Link>}
      </div>
    );
  }
  if (isNotFound(error)) {
    return <Typography>This entity is not an AI service.</Typography>;
  }
  if (error) return <ResponseErrorPanel error={error} />;
  return (
    <div className={classes.root} aria-busy aria-label="Loading AI readiness">
      <Skeleton width={180} height={40} />
      <Skeleton />
      <Skeleton width="60%" />
    </div>
  );
}

function Summary(props: { review: Review }) {
  const { review } = props;
  const { verdict, asOf } = review;
  const { counts, gatesPassed, gatesTotal } = verdict;
  return (
    <>
      <VerdictWord verdict={verdict} size="medium" />
      <Typography variant="body2" dir="auto">
        {verdict.message}
      </Typography>
      <StandingSummary review={review} />
      <Typography variant="body2">
        {gatesPassed} of {gatesTotal} gates passed ·{' '}
        {counted(counts.ownershipGaps, 'ownership gap')} · {counts.assessed} of{' '}
        {counts.total} assessed
      </Typography>
      <NextChange change={verdict.nextChange} asOf={asOf} />
    </>
  );
}
