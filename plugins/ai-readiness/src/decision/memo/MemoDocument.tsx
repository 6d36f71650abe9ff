import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Decision,
  DecisionDetail,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../../assessment/ReviewContext';
import { VerdictWord } from '../../verdict/VerdictWord';
import { BreakGlassChip } from '../BreakGlassChip';
import { MemoConditions } from './MemoConditions';
import { MemoFacts } from './MemoFacts';
import { MemoReasons } from './MemoReasons';
import { MemoRecord } from './MemoRecord';
import { MemoRisks } from './MemoRisks';
import { MemoSection } from './MemoSection';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    maxWidth: 860,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
  },
  title: { ...theme.typography.h5, margin: 0 },
}));

/** One decision on paper: what was decided, why, and who answers for what. */
export function MemoDocument(props: {
  decision: Decision;
  service: Pick<DecisionDetail['service'], 'entityRef' | 'title'>;
  /** Not recorded yet: it has no number and no hash. */
  isDraft?: boolean;
}) {
  const { decision, service, isDraft } = props;
  const { verdict, number, conflicts } = decision;
  const classes = useStyles();
  const { asOf } = useReview().review;
  return (
    <article className={classes.root} aria-label="Decision memo">
      <h2 className={classes.title} dir="auto">
        {isDraft ? 'Decision' : `Decision ${number}`}: {service.title}
      </h2>
      <div className={classes.head}>
        <VerdictWord verdict={{ verdict }} />
        <BreakGlassChip decision={decision} asOf={asOf} />
      </div>
      <MemoFacts decision={decision} entityRef={service.entityRef} />
      <MemoReasons decision={decision} />
      <MemoConditions conditions={decision.conditions} />
      <MemoRisks decision={decision} />
      <MemoSection title="Separation of duties">
        {conflicts.length ? (
          <ul>
            {conflicts.map(({ code, ref, through, message }) => (
              <li key={[code, ref, through, message].join()}>{message}</li>
            ))}
          </ul>
        ) : (
          <Typography variant="body2">No conflict was found.</Typography>
        )}
      </MemoSection>
      <MemoRecord decision={decision} isDraft={isDraft} />
    </article>
  );
}
