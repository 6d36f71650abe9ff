import { makeStyles } from '@material-ui/core/styles';
import type { CampaignDetail } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { EditCampaign } from './EditCampaign';
import { EndCampaign } from './EndCampaign';
import { EndedNews } from './EndedNews';
import { useCampaignWrite } from './useCampaigns';

const useStyles = makeStyles(theme => ({
  root: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(1) },
}));

/** What can be done with a campaign, or why it can't. */
export function CampaignActions(props: { campaign: CampaignDetail }) {
  const { campaign } = props;
  const { id, closed, viewer } = campaign;
  const classes = useStyles();
  const [dialog, setDialog] = useState<'edit' | 'end'>();
  const [hasEnded, setHasEnded] = useState(false);
  const reopen = useCampaignWrite<void>(api => api.reopenCampaign(id));
  const close = () => setDialog(undefined);
  return (
    <div className={classes.root}>
      {!closed && (
        <>
          <ReasonedButton
            disabledBecause={viewer.because}
            onClick={() => setDialog('edit')}
          >
            Edit
          </ReasonedButton>
          <ReasonedButton
            disabledBecause={viewer.because}
            onClick={() => setDialog('end')}
          >
            End it
          </ReasonedButton>
        </>
      )}
      {viewer.mayReopen && (
        <ReasonedButton onClick={() => reopen.mutate()}>Reopen</ReasonedButton>
      )}
      {dialog === 'edit' && (
        <EditCampaign campaign={campaign} onClose={close} />
      )}
      {dialog === 'end' && (
        <EndCampaign
          campaign={campaign}
          onClose={close}
          onEnded={() => setHasEnded(true)}
        />
      )}
      <EndedNews
        open={hasEnded}
        failure={reopen.error}
        onUndo={() => {
          setHasEnded(false);
          reopen.mutate();
        }}
        onClose={() => {
          setHasEnded(false);
          reopen.reset();
        }}
      />
    </div>
  );
}
