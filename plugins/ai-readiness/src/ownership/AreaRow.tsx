/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- Where CSS lays the table out
   as a grid, browsers take its own roles away. */
import { makeStyles } from '@material-ui/core/styles';
import {
  AREA_TITLES,
  type AreaOwnership,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../presentation/Mark';
import { exactDate, sinceInDays } from '../presentation/dates';
import { RelativeTime } from '../presentation/RelativeTime';
import { GapRemedy } from './GapRemedy';
import { LIVENESS_LOOK } from './livenessLook';
import { OwnerContact } from './OwnerContact';
import { OwnerName } from './OwnerName';
import { OwnerSourceText } from './OwnerSourceText';

const useStyles = makeStyles(theme => ({
  owners: { listStyle: 'none', margin: 0, padding: 0 },
  owner: {
    maxWidth: 340,
    overflowWrap: 'break-word',
    '@media (min-width: 1100px)': { minWidth: 150 },
    '& + &': { marginTop: theme.spacing(1) },
  },
  state: { '@media (min-width: 1100px)': { minWidth: 150 } },
  source: {
    '@media (max-width: 1099px)': { gridColumn: '2 / -1' },
    color: theme.palette.text.secondary,
  },
  nowhere: { '@media (max-width: 1099px)': { display: 'none' } },
  problem: { color: theme.palette.text.secondary },
  remedy: {
    borderTop: 'none !important',
    paddingTop: '0 !important',
    gridColumn: '1 / -1',
  },
}));

/** One area: who, whether they can answer, from where, and the way out of a gap. */
export function AreaRow(props: {
  ownership: AreaOwnership;
  serviceRef: string;
  asOf: string;
  folded: boolean;
}) {
  const { ownership, serviceRef, asOf, folded } = props;
  const { area, owners, liveness, since, lastLiveAt, source, remedy } =
    ownership;
  const classes = useStyles();
  const { words, ...look } = LIVENESS_LOOK[liveness];
  return (
    <>
      <tr role="row">
        <th role="rowheader" scope="row">
          {AREA_TITLES[area]}
        </th>
        <td role="cell">
          {owners.length === 0 && '–'}
          <ul className={classes.owners}>
            {owners.map(owner => (
              <li key={owner.ref} className={classes.owner}>
                <OwnerName entityRef={owner.ref} link />
                {owners.length > 1 && owner.liveness !== liveness && (
                  <>, {LIVENESS_LOOK[owner.liveness].words}</>
                )}
                {owner.problem && !remedy?.advice.includes(owner.problem) && (
                  <div className={classes.problem}>{owner.problem}</div>
                )}
                {owner.contact && <OwnerContact contact={owner.contact} />}
              </li>
            ))}
          </ul>
        </td>
        <td role="cell" className={classes.state}>
          <Mark {...look}>{words}</Mark>
          {since && (
            <div>
              gap{' '}
              <time dateTime={since} title={exactDate(since)}>
                {sinceInDays(since, asOf)}
              </time>
            </div>
          )}
          {lastLiveAt && (
            <div>
              last live <RelativeTime value={lastLiveAt} asOf={asOf} />
            </div>
          )}
        </td>
        <td role="cell" className={classes.source}>
          {source ? (
            <OwnerSourceText source={source} serviceRef={serviceRef} />
          ) : (
            <span className={classes.nowhere}>–</span>
          )}
        </td>
      </tr>
      {remedy && (
        <tr role="row" data-remedy={area}>
          <td role="cell" colSpan={4} className={classes.remedy}>
            <GapRemedy
              remedy={remedy}
              area={AREA_TITLES[area]}
              folded={folded}
            />
          </td>
        </tr>
      )}
    </>
  );
}
