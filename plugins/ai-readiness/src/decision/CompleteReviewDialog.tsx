import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  REVIEW_OUTCOME_WORDS,
  reviewTitle,
  type FollowUpReview,
  type ReviewOutcome,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../assessment/ReviewContext';
import { ActionDialog } from './ActionDialog';
import { ItemChoice } from './ItemChoice';
import { KpiFields } from './KpiFields';
import { figuresOf, rowsToRead } from './kpiRows';
import { OUTCOME_MEANINGS } from './outcomeMeanings';
import { ReasonField } from './ReasonField';

const OUTCOMES = Object.keys(OUTCOME_MEANINGS) as ReviewOutcome[];

const useStyles = makeStyles(theme => ({
  outcome: { alignItems: 'flex-start', marginBottom: theme.spacing(1) },
}));

/** Ends a review with what came out of it. */
export function CompleteReviewDialog(props: {
  review: FollowUpReview;
  onClose: () => void;
}) {
  const { review, onClose } = props;
  const classes = useStyles();
  const { reviews, decision } = useReview().review;
  const [outcome, setOutcome] = useState<ReviewOutcome>();
  const [itemIds, setItemIds] = useState<string[]>([]);
  const [rows, setRows] = useState(() => rowsToRead(reviews));
  const [note, setNote] = useState('');
  const title = reviewTitle(review, decision?.launchOn);
  const needsItems = outcome === 'reassess';
  return (
    <ActionDialog
      title={`Complete: ${title}`}
      submit="Complete it"
      maxWidth="md"
      disabled={!outcome || !note.trim() || (needsItems && !itemIds.length)}
      send={(api, entityRef, options) =>
        api.completeReview(
          entityRef,
          review.id,
          {
            outcome: outcome ?? 'confirm',
            note: note.trim(),
            kpis: figuresOf(rows),
            itemIds: needsItems ? itemIds : [],
          },
          options,
        )
      }
      onClose={onClose}
    >
      <RadioGroup
        aria-label="Outcome"
        value={outcome ?? ''}
        onChange={(_, value) => setOutcome(value as ReviewOutcome)}
      >
        {OUTCOMES.map(one => (
          <FormControlLabel
            key={one}
            className={classes.outcome}
            value={one}
            control={<Radio color="primary" />}
            label={
              <>
                <Typography>{REVIEW_OUTCOME_WORDS[one]}</Typography>
                <Typography variant="body2" color="textSecondary">
                  {OUTCOME_MEANINGS[one]}
                </Typography>
              </>
            }
          />
        ))}
      </RadioGroup>
      {needsItems && (
        <ItemChoice
          legend="What has to be assessed again"
          chosen={itemIds}
          onChange={setItemIds}
        />
      )}
      <KpiFields rows={rows} onChange={setRows} />
      <ReasonField
        label="What came out of it"
        value={note}
        onChange={setNote}
      />
    </ActionDialog>
  );
}
