import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import CheckIcon from '@material-ui/icons/VerifiedUser';
import { useMutation } from '@tanstack/react-query';
import type { Decision, Replay } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { reasonOf } from '../../api/reasonOf';
import { useReview } from '../../assessment/ReviewContext';
import { ReplayResult } from './ReplayResult';

/** Asks the rules of today what they were asked then. */
export function ReplayCheck(props: { decision: Pick<Decision, 'id'> }) {
  const api = useApi(aiReadinessApiRef);
  const { entityRef } = useReview().review.service;
  const { mutate, data, error, isPending } = useMutation<Replay, Error>({
    mutationFn: () => api.replayDecision(entityRef, props.decision.id),
  });
  return (
    <div>
      <Button
        size="small"
        variant="outlined"
        startIcon={<CheckIcon />}
        disabled={isPending}
        onClick={() => mutate()}
      >
        {isPending ? 'Checking…' : 'Check the record'}
      </Button>
      <div role="status">
        {data && !isPending && <ReplayResult replay={data} />}
      </div>
      {error && !isPending && (
        <Typography variant="body2" role="alert">
          It could not be checked: {reasonOf(error)}
        </Typography>
      )}
    </div>
  );
}
