import type { Campaign } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { ActionError } from '../decision/ActionError';
import { ReasonField } from '../decision/ReasonField';
import { FormDialog } from '../presentation/FormDialog';
import { useCampaignWrite } from './useCampaigns';

/** Ends a campaign before everything is closed. */
export function EndCampaign(props: {
  campaign: Campaign;
  onClose: () => void;
  onEnded: () => void;
}) {
  const { campaign, onClose, onEnded } = props;
  const { id, figures } = campaign;
  const [reason, setReason] = useState('');
  const end = useCampaignWrite<string>((api, why) => api.endCampaign(id, why));
  return (
    <FormDialog
      title="End this campaign?"
      submit="End it"
      busy={end.isPending}
      disabled={!reason.trim()}
      onSubmit={() =>
        end.mutate(reason.trim(), {
          onSuccess: () => {
            onEnded();
            onClose();
          },
        })
      }
      onClose={onClose}
    >
      <div>
        {figures.open
          ? `${figures.open} of its tasks are open. They stay open on their services, but nobody is reminded of them any more.`
          : 'Nobody is reminded of it any more.'}
      </div>
      <ReasonField label="Why it ends" value={reason} onChange={setReason} />
      <ActionError action={{ error: end.error ?? undefined, stale: false }} />
    </FormDialog>
  );
}
