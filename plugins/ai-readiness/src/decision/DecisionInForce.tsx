import { makeStyles } from '@material-ui/core/styles';
import {
  RELATION_WORDS,
  VERDICT_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../assessment/ReviewContext';
import { scopeWords } from '../assessment/scopeWords';
import { OwnerName } from '../ownership/OwnerName';
import { exactDate } from '../presentation/dates';
import { RelativeTime } from '../presentation/RelativeTime';
import { VerdictWord } from '../verdict/VerdictWord';
import { BreakGlassChip } from './BreakGlassChip';
import { EarlierDecisions } from './EarlierDecisions';
import { Facts } from './Facts';
import { MemoLink } from './MemoLink';
import { NothingDecided } from './NothingDecided';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  verdict: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  text: { whiteSpace: 'pre-line' },
  list: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
}));

/** The decision that holds until another one is recorded. */
export function DecisionInForce() {
  const { decision } = useReview().review;
  return (
    <Section
      title="Decision in force"
      action={decision && <MemoLink decision={decision} />}
    >
      {decision ? <Recorded decision={decision} /> : <NothingDecided />}
    </Section>
  );
}

function Recorded(props: { decision: Decision }) {
  const { decision } = props;
  const { verdict, relation, computed, override, launchOn } = decision;
  const classes = useStyles();
  const { asOf } = useReview().review;
  return (
    <>
      <div className={classes.verdict}>
        <VerdictWord verdict={decision} size="medium" />
        <span>
          {RELATION_WORDS[relation]}
          {verdict !== computed.verdict &&
            ` (computed: ${VERDICT_WORDS[computed.verdict]})`}
        </span>
        <BreakGlassChip decision={decision} asOf={asOf} />
      </div>
      <Facts
        facts={[
          [
            'Decided',
            <>
              <RelativeTime value={decision.decidedAt} asOf={asOf} dated /> by{' '}
              <OwnerName entityRef={decision.decidedBy} link />
            </>,
          ],
          ['Scope', scopeWords(decision.scope)],
          ['Launch', launchOn && exactDate(launchOn)],
          ['Rationale', prose(decision.rationale, classes.text)],
          ['Why stricter', prose(decision.stricterBecause, classes.text)],
          ['Why against the rules', prose(override?.reason, classes.text)],
          ['Accepted risks', <Risks key="risks" of={decision} />],
          [
            'Duties in one hand',
            decision.conflicts.map(({ message }) => message).join(' '),
          ],
        ]}
      />
      {decision.number > 1 && <EarlierDecisions than={decision} />}
    </>
  );
}

function prose(text: string | undefined, className: string) {
  return text && <span className={className}>{text}</span>;
}

function Risks(props: { of: Decision }) {
  const classes = useStyles();
  const { acceptedRisks } = props.of;
  if (!acceptedRisks.length) return <>None beyond the conditions</>;
  return (
    <ul className={classes.list}>
      {acceptedRisks.map(({ risk, accountable }, index) => (
        // Recorded for good: two risks may read the same, but keep their places.
        <li key={`risk-${index}`}>
          {risk} <OwnerName entityRef={accountable} link /> answers for it.
        </li>
      ))}
    </ul>
  );
}
