import {
  type Campaign,
  type CampaignUpdate,
  StaleRevisionError,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { ActionError } from '../decision/ActionError';
import { FormDialog } from '../presentation/FormDialog';
import {
  aimsOf,
  CampaignFields,
  isComplete,
  type CampaignDraft,
} from './CampaignFields';
import { useCampaignWrite } from './useCampaigns';

/** Changes what can change while a campaign goes on. */
export function EditCampaign(props: {
  campaign: Campaign;
  onClose: () => void;
}) {
  const { campaign, onClose } = props;
  const { id, title, goal = '', dueOn, owner } = campaign;
  const before: CampaignDraft = { title, goal, dueOn, owner };
  const [change, setChange] = useState<Partial<CampaignDraft>>({});
  const draft = { ...before, ...change };
  // What is shown may be read anew meanwhile: the draft stays based on this.
  const [revision, setRevision] = useState(campaign.revision);
  const save = useCampaignWrite<CampaignUpdate>((api, update) =>
    api.updateCampaign(id, update, { revision }),
  );
  const { error } = save;
  const [asking, setAsking] = useState(false);
  const isWritten = Object.keys(change).length > 0;
  const stale = error instanceof StaleRevisionError;
  return (
    <FormDialog
      title="Edit the campaign"
      submit="Save"
      busy={save.isPending}
      disabled={!isComplete(draft)}
      onSubmit={() =>
        isComplete(draft) &&
        save.mutate(aimsOf(draft), {
          onSuccess: onClose,
          onError: cause => {
            if (cause instanceof StaleRevisionError) {
              setRevision(cause.current.revision);
            }
          },
        })
      }
      onClose={() => (isWritten ? setAsking(true) : onClose())}
      asking={
        asking
          ? { onDiscard: onClose, onKeep: () => setAsking(false) }
          : undefined
      }
    >
      <CampaignFields
        draft={draft}
        dueOn={dueOn}
        onChange={more => setChange(known => ({ ...known, ...more }))}
      />
      <ActionError
        of="campaign"
        action={{ error: error ?? undefined, stale }}
      />
    </FormDialog>
  );
}
