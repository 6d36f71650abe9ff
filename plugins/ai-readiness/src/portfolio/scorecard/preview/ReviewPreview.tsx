import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Review } from 'backstage-plugin-ai-readiness-common';
import { DrawerSection } from '../../../assessment/item/DrawerSection';
import { StandingSummary } from '../../../decision/StandingSummary';
import { useItemTitles } from '../../../ownership/lookups/useItemTitles';
import { useTabLink } from '../../../ownership/lookups/tabLink';
import { VerdictMark } from '../../../ownership/lookups/VerdictMark';
import { NextChange } from '../../../verdict/NextChange';
import { PreviewGaps } from './PreviewGaps';
import { PreviewGates } from './PreviewGates';

const useStyles = makeStyles(theme => ({
  standing: { ...theme.typography.body2, padding: theme.spacing(0, 3, 2) },
  verdict: { ...theme.typography.subtitle1, fontWeight: 700 },
  reasons: {
    margin: theme.spacing(1, 0, 0),
    paddingInlineStart: theme.spacing(2.5),
    '& > li + li': { marginTop: theme.spacing(0.75) },
  },
  items: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
  },
}));

/** How a service stands, why, and what nobody answers for. */
export function ReviewPreview(props: { review: Review }) {
  const { review } = props;
  const { service, verdict, asOf } = review;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  return (
    <>
      <div className={classes.standing}>
        <StandingSummary review={review} />
      </div>
      <DrawerSection title="What the rules say now">
        <VerdictMark verdict={verdict.verdict} className={classes.verdict} />
        <ul className={classes.reasons}>
          {verdict.reasons.map(reason => (
            <li key={reason.code}>
              <span dir="auto">{reason.message}</span>
              {'items' in reason && reason.items.length > 0 && (
                <ul className={classes.items}>
                  {reason.items.map(({ id, number }) => (
                    <li key={id}>
                      <Link
                        to={toTab(service.entityRef, id)}
                        title={titleOf(id)}
                      >
                        {number}
                      </Link>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
        <NextChange change={verdict.nextChange} asOf={asOf} />
      </DrawerSection>
      <PreviewGates gates={review.gates} />
      <PreviewGaps review={review} />
    </>
  );
}
