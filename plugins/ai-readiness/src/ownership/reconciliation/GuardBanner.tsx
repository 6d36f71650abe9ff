import Button from '@material-ui/core/Button';
import type { UseMutationResult } from '@tanstack/react-query';
import type {
  GuardState,
  LossSeen,
  Reconciliation,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { Banner } from '../../presentation/Banner';
import { RelativeTime } from '../../presentation/RelativeTime';
import { OwnerLink } from '../lookups/OwnerLink';
import { ConfirmLossDialog } from './ConfirmLossDialog';

/** So many owners were lost at once that the directory itself is doubted. */
export function GuardBanner(props: {
  guard: Extract<GuardState, { state: 'holding' }>;
  now: string;
  mayConfirm: boolean;
  confirm: UseMutationResult<Reconciliation, Error, LossSeen>;
}) {
  const { guard, now, mayConfirm, confirm } = props;
  const { known, lost, since, examples = [], limitPercent } = guard;
  // What was shown when the question was put, whatever is found out meanwhile.
  const [asked, setAsked] = useState<LossSeen>();
  return (
    <Banner tone="warn" title={`${lost} of ${known} owners are gone at once`}>
      That is more than {limitPercent} %, so this looks like an outage of the
      directory. Since <RelativeTime value={since} asOf={now} /> everybody
      counts as they did before, and nothing becomes a gap because of it. This
      ends by itself when the directory is back.{' '}
      {examples.length > 0 && (
        <>
          Gone are, among others,{' '}
          {examples.map((ref, index) => (
            <span key={ref}>
              {index > 0 && ', '}
              <OwnerLink entityRef={ref} />
            </span>
          ))}
          {'. '}
        </>
      )}
      {mayConfirm ? (
        <Button
          size="small"
          variant="outlined"
          onClick={() => setAsked({ since, lost })}
        >
          The loss is real
        </Button>
      ) : (
        'If the loss is real, an operator of the portal can confirm it.'
      )}
      {asked && (
        <ConfirmLossDialog
          seen={asked}
          confirm={confirm}
          onClose={() => {
            setAsked(undefined);
            confirm.reset();
          }}
        />
      )}
    </Banner>
  );
}
