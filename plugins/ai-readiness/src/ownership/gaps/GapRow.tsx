import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type OwnershipGap,
} from 'backstage-plugin-ai-readiness-common';
import { useEffect, useRef, useState } from 'react';
import { exactDate } from '../../presentation/dates';
import { TextButton } from '../../presentation/TextButton';
import { GapRemedy } from '../GapRemedy';
import { GapReason } from '../lookups/GapReason';
import { OwnerLink } from '../lookups/OwnerLink';
import { ServiceLink } from '../lookups/ServiceLink';
import { useTabLink } from '../lookups/tabLink';
import { useItemTitles } from '../lookups/useItemTitles';
import { gapSentence } from './gapSentence';

const useStyles = makeStyles(theme => ({
  gap: { minWidth: 130 },
  age: { fontWeight: 700 },
  action: { whiteSpace: 'nowrap' },
  named: { color: theme.palette.text.secondary },
  remedy: { borderTop: 'none !important' },
}));

/** One gap in one line, age first, and behind it what closes it. */
export function GapRow(props: {
  gap: OwnershipGap;
  now: string;
  open: boolean;
  onToggle: () => void;
}) {
  const { gap, now, open, onToggle } = props;
  const { service, area, itemId, liveness, owners, since, remedy } = gap;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  const title = itemId ? titleOf(itemId) : AREA_TITLES[area];
  const which = `${title} of ${service.title}`;
  const row = useRef<HTMLTableRowElement>(null);
  const [linked] = useState(open);
  useEffect(() => {
    if (linked) row.current?.scrollIntoView?.({ block: 'center' });
  }, [linked]);
  return (
    <>
      <tr ref={row}>
        <th scope="row" className={classes.gap}>
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
          <GapReason liveness={liveness} owners={owners} />
          {owners.length > 0 && (
            <div className={classes.named}>
              named:{' '}
              {owners.map(({ ref }, index) => (
                <span key={ref}>
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
              aria-label={`${open ? 'Hide' : 'Close the gap'}: ${which}`}
              onClick={onToggle}
            >
              {open ? 'Hide' : 'Close the gap'}
            </TextButton>
          ) : (
            <Link
              to={toTab(service.entityRef, itemId)}
              aria-label={`Name an owner: ${which}`}
            >
              Name an owner
            </Link>
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
