import { ResponseErrorPanel } from '@backstage/core-components';
import Button from '@material-ui/core/Button';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import BackIcon from '@material-ui/icons/ArrowBack';
import Skeleton from '@material-ui/lab/Skeleton';
import { Helmet } from 'react-helmet';
import { useSearchParams } from 'react-router-dom';
import { isNotFound } from '../../assessment/isNotFound';
import { useReview } from '../../assessment/ReviewContext';
import { Empty } from '../../ownership/lookups/Empty';
import { VisuallyHidden } from '../../presentation/VisuallyHidden';
import { MemoDocument } from './MemoDocument';
import { MemoDownloads } from './MemoDownloads';
import { PrintedMemo } from './PrintedMemo';
import { ReplayCheck } from './ReplayCheck';
import { useDecisionQuery } from './useDecisionQuery';

const useStyles = makeStyles(theme => ({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(2),
  },
  paper: { padding: theme.spacing(3) },
}));

/** The memo of one decision: to read, to print, to take along and to check. */
export function MemoView(props: { decisionId: string }) {
  const classes = useStyles();
  return (
    <>
      <div className={classes.bar}>
        <BackToReview />
      </div>
      <LoadedMemo decisionId={props.decisionId} />
    </>
  );
}

function BackToReview() {
  const [, setParams] = useSearchParams();
  const leave = () =>
    setParams(before => {
      const after = new URLSearchParams(before);
      after.delete('memo');
      return after;
    });
  return (
    <Button size="small" startIcon={<BackIcon />} onClick={leave}>
      Back to the review
    </Button>
  );
}

function LoadedMemo(props: { decisionId: string }) {
  const classes = useStyles();
  const { service } = useReview().review;
  const { data, error, refetch } = useDecisionQuery(
    service.entityRef,
    props.decisionId,
  );
  if (data) {
    const { decision } = data;
    const memo = <MemoDocument decision={decision} service={data.service} />;
    return (
      <>
        <Helmet title={`Decision ${decision.number} · Readiness`} />
        <div className={classes.bar}>
          <MemoDownloads detail={data} />
          <ReplayCheck decision={decision} />
        </div>
        <Paper className={classes.paper}>{memo}</Paper>
        <PrintedMemo>{memo}</PrintedMemo>
      </>
    );
  }
  if (isNotFound(error)) {
    return (
      <Empty title="There is no such decision">
        Nothing with this id was decided on this service. Its decisions are
        listed in the Decision view.
      </Empty>
    );
  }
  if (error) {
    return (
      <>
        <ResponseErrorPanel title="The memo can’t be loaded" error={error} />
        <Button variant="outlined" onClick={() => refetch()}>
          Try again
        </Button>
      </>
    );
  }
  return (
    <div aria-busy>
      <VisuallyHidden>Loading the memo</VisuallyHidden>
      <Skeleton variant="rect" height={480} />
    </div>
  );
}
