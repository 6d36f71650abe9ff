import { makeStyles } from '@material-ui/core/styles';
import ReopenedIcon from '@material-ui/icons/Replay';
import type { Condition } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { LIVENESS_LOOK } from '../ownership/livenessLook';
import { OwnerName } from '../ownership/OwnerName';
import { Mark } from '../presentation/Mark';
import { ReasonedButton } from '../presentation/ReasonedButton';
import { RelativeTime } from '../presentation/RelativeTime';
import { TextButton } from '../presentation/TextButton';
import { counted } from '../verdict/gateWords';
import { ConditionDeadline } from './ConditionDeadline';
import { Facts } from './Facts';
import { useConditionRefusals } from './useConditionRefusals';

/** What somebody wants to do with a condition. */
export interface ConditionAction {
  action: 'close' | 'extend';
  condition: Condition;
}

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(0.75),
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
    breakInside: 'avoid',
  },
  text: { whiteSpace: 'pre-line' },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
}));

/** One condition: what, by whom, until when. */
export function ConditionCard(props: {
  condition: Condition;
  onAsk: (asked: ConditionAction) => void;
  onOpenItem: (itemId: string) => void;
}) {
  const { condition, onAsk, onOpenItem } = props;
  const { item, kind, owner, accountable, acceptedRisk, closed } = condition;
  const classes = useStyles();
  const { asOf } = useReview().review;
  const { words, ...look } = LIVENESS_LOOK[condition.ownerLiveness];
  return (
    <li className={classes.root} aria-label={`Condition of ${item.number}`}>
      <TextButton onClick={() => onOpenItem(item.id)}>
        {item.number} {condition.title}
      </TextButton>
      <ConditionDeadline condition={condition} />
      {condition.reopenedAt && !closed && (
        <Mark tone="warn" icon={ReopenedIcon}>
          Reopened <RelativeTime value={condition.reopenedAt} asOf={asOf} />:
          its item is open again
        </Mark>
      )}
      <Facts
        facts={[
          [
            kind === 'target' ? 'To the target' : 'Plan',
            <span className={classes.text}>{condition.plan}</span>,
          ],
          [
            'Owner',
            <>
              <OwnerName entityRef={owner} link />{' '}
              <Mark {...look}>{words}</Mark>
            </>,
          ],
          ['Accepted risk', acceptedRisk],
          [
            'Answers for it',
            accountable && <OwnerName entityRef={accountable} link />,
          ],
          ['Extended', <Extensions key="extensions" of={condition} />],
        ]}
      />
      {!closed && <Actions condition={condition} onAsk={onAsk} />}
    </li>
  );
}

/** How often somebody gave it more time, and why. */
function Extensions(props: { of: Condition }) {
  const { extensions } = props.of;
  const { asOf } = useReview().review;
  if (!extensions.length) return <>Never</>;
  return (
    <>
      {counted(extensions.length, 'time')}
      {extensions.map(({ by, at, reason }) => (
        <div key={at}>
          <RelativeTime value={at} asOf={asOf} /> by{' '}
          <OwnerName entityRef={by} link />: {reason}
        </div>
      ))}
    </>
  );
}

function Actions(props: {
  condition: Condition;
  onAsk: (asked: ConditionAction) => void;
}) {
  const { condition, onAsk } = props;
  const { number } = condition.item;
  const classes = useStyles();
  const { close, extend } = useConditionRefusals(condition);
  return (
    <div className={classes.actions}>
      <ReasonedButton
        disabledBecause={close}
        aria-label={`Close the condition of ${number}`}
        onClick={() => onAsk({ action: 'close', condition })}
      >
        Close
      </ReasonedButton>
      <ReasonedButton
        disabledBecause={extend}
        aria-label={`Extend the condition of ${number}`}
        onClick={() => onAsk({ action: 'extend', condition })}
      >
        Extend
      </ReasonedButton>
    </div>
  );
}
