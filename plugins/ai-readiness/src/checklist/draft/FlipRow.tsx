import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  type DraftFlip,
  STANDING_WORDS,
  VERDICT_WORDS,
} from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { ServiceLink } from '../../ownership/lookups/ServiceLink';
import { useTabLink } from '../../ownership/lookups/tabLink';
import { VERDICT_LOOK } from '../../verdict/verdictLook';
import { useChecklistTexts } from '../useChecklistTexts';
import { Becomes } from './Becomes';

const useStyles = makeStyles(theme => ({
  service: { minWidth: 140 },
  reasons: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    minWidth: 200,
    '& > li + li': { marginBlockStart: theme.spacing(0.5) },
  },
}));

/** One service: what it is now, what it would be, and what leads there. */
export function FlipRow(props: { flip: DraftFlip }) {
  const { service, from, to, standingFrom, standingTo, reasons } = props.flip;
  const classes = useStyles();
  return (
    <tr>
      <th scope="row" className={classes.service}>
        <ServiceLink service={service} />
      </th>
      <td>
        <Becomes
          from={{ ...VERDICT_LOOK[from], word: VERDICT_WORDS[from] }}
          to={{ ...VERDICT_LOOK[to], word: VERDICT_WORDS[to] }}
        />
      </td>
      <td>
        <Becomes
          from={{
            ...STANDING_LOOK[standingFrom],
            word: STANDING_WORDS[standingFrom],
          }}
          to={{
            ...STANDING_LOOK[standingTo],
            word: STANDING_WORDS[standingTo],
          }}
        />
      </td>
      <td>
        <ul className={classes.reasons}>
          {reasons.map(reason => (
            <li key={reason.message} dir="auto">
              <Reason serviceRef={service.entityRef} reason={reason} />
            </li>
          ))}
        </ul>
      </td>
    </tr>
  );
}

/** Leads to the item, unless that comes only with the draft. */
function Reason(props: {
  serviceRef: string;
  reason: DraftFlip['reasons'][number];
}) {
  const { serviceRef, reason } = props;
  const toTab = useTabLink();
  const { items } = useChecklistTexts();
  const known = reason.items.find(id => items.has(id));
  return known ? (
    <Link to={toTab(serviceRef, known)}>{reason.message}</Link>
  ) : (
    <>{reason.message}</>
  );
}
