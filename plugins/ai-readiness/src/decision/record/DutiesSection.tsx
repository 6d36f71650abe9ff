import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ConflictIcon from '@material-ui/icons/SupervisedUserCircle';
import type {
  DecisionPreview,
  DutyConflict,
} from 'backstage-plugin-ai-readiness-common';
import { OwnerName } from '../../ownership/OwnerName';
import { Mark } from '../../presentation/Mark';
import { DialogSection } from './DialogSection';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, padding: 0, listStyle: 'none' },
  names: { display: 'flex', flexWrap: 'wrap', gap: theme.spacing(0.5, 2) },
}));

/** Duties in one hand that belong in two, and who could sign instead. */
export function DutiesSection(props: { preview?: DecisionPreview }) {
  const { preview } = props;
  const classes = useStyles();
  if (!preview?.conflicts.length) return null;
  const { conflicts, separationOfDuties, couldDecide } = preview;
  const enforced = separationOfDuties === 'enforce';
  return (
    <DialogSection title="Separation of duties">
      <ul className={classes.list}>
        {conflicts.map(({ code, ref, through, message }) => (
          <li key={[code, ref, through, message].join()}>
            <Mark tone={enforced ? 'bad' : 'warn'} icon={ConflictIcon}>
              {message}
            </Mark>
          </li>
        ))}
      </ul>
      <Typography variant="body2">
        {enforced
          ? 'The rules of this portal keep such a decision from being recorded.'
          : 'You can record it nevertheless; the memo will say so.'}
      </Typography>
      {conflicts.some(isOfDecider) && couldDecide.length > 0 && (
        <div role="group" aria-label="Who could sign instead">
          <Typography variant="body2">
            Who could sign instead, if they may decide (they own an area and
            have no conflict):
          </Typography>
          <div className={classes.names}>
            {couldDecide.map(ref => (
              <OwnerName key={ref} entityRef={ref} link />
            ))}
          </div>
        </div>
      )}
      {conflicts.some(isOfDecider) && !couldDecide.length && (
        <Typography variant="body2">
          Nobody who owns an area of this service is free of a conflict.
        </Typography>
      )}
    </DialogSection>
  );
}

/** The others end when somebody else answers for the risk. */
function isOfDecider({ code }: DutyConflict) {
  return code !== 'risk-acceptor-fixes';
}
