import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type OwnershipGap,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { exactDate } from '../../presentation/dates';
import { TextButton } from '../../presentation/TextButton';
import { GapRemedy } from '../GapRemedy';
import { LivenessMark } from '../lookups/LivenessMark';
import { OwnerLink } from '../lookups/OwnerLink';
import { ServiceLink } from '../lookups/ServiceLink';
import { useTabLink } from '../lookups/tabLink';
import { useItemTitles } from '../lookups/useItemTitles';
import { gapSentence } from './gapSentence';

const useStyles = makeStyles(theme => ({
  age: { fontWeight: 700 },
  action: { whiteSpace: 'nowrap' },
  named: { color: theme.palette.text.secondary },
  remedy: { borderTop: 'none !important' },
}));

/** One gap in one line, age first, and behind it what closes it. */
export function GapRow(props: { gap: OwnershipGap; now: string }) {
  const { gap, now } = props;
  const { service, area, itemId, liveness, owners, since, remedy } = gap;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  const [open, setOpen] = useState(false);
  return (
    <>
      <tr>
        <th scope="row">
          <time
            className={classes.age}
            dateTime={since}
            title={exactDate(since)}
          >
            {gapSentence(gap, now, titleOf)}
          </time>
        </th>
        <td>
          <ServiceLink service={service} />
        </td>
        <td>
          <LivenessMark liveness={liveness} />
          {owners.length > 0 && (
            <div className={classes.named}>
              named:{' '}
              {owners.map(({ ref, problem }, index) => (
                <span key={ref} title={problem}>
                  {index > 0 && ', '}
                  <OwnerLink entityRef={ref} />
                </span>
              ))}
            </div>
          )}
        </td>
        <td>{service.owner && <OwnerLink entityRef={service.owner} />}</td>
        <td className={classes.action}>
          {remedy ? (
            <TextButton
              aria-expanded={open}
              onClick={() => setOpen(before => !before)}
            >
              {open ? 'Hide' : 'Close the gap'}
            </TextButton>
          ) : (
            <Link to={toTab(service.entityRef, itemId)}>Name an owner</Link>
          )}
        </td>
      </tr>
      {open && remedy && (
        <tr className={classes.remedy}>
          <td colSpan={5}>
            <GapRemedy
              remedy={remedy}
              area={AREA_TITLES[area]}
              folded={false}
            />
          </td>
        </tr>
      )}
    </>
  );
}
