import { makeStyles } from '@material-ui/core/styles';
import type { PortfolioTotals } from 'backstage-plugin-ai-readiness-common';
import { useTabLink } from '../../ownership/lookups/tabLink';
import { useItemTitles } from '../../ownership/lookups/useItemTitles';
import { useNow } from '../../ownership/lookups/useNow';
import { exactDate, sinceInDays } from '../../presentation/dates';
import { counted } from '../../verdict/gateWords';
import { GAP_FIGURE } from '../figures';
import { useGateTitles } from './useGateTitles';
import { mostOpen } from './mostOpen';
import { RankedList } from './RankedList';
import { useFilterLink } from './useFilterLink';

const SHOWN = 5;

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(240px, 1fr))',
    gap: theme.spacing(2, 4),
    paddingTop: theme.spacing(1),
  },
}));

/** What fails most, and what has waited longest. */
export function TotalsDetails(props: { totals: PortfolioTotals }) {
  const { services, gates, items, oldestGaps } = props.totals;
  const classes = useStyles();
  const gateTitle = useGateTitles();
  const itemTitle = useItemTitles();
  const filterLink = useFilterLink();
  const toTab = useTabLink();
  const now = useNow();
  const share = (open: number) => (services ? open / services : 0);
  return (
    <div className={classes.root}>
      <RankedList
        title="Gates that are open most often"
        none="No gate is open."
        entries={mostOpen(gates, SHOWN).map(({ id, open }) => ({
          key: id,
          ...filterLink('gate', `${id}:open`),
          title: gateTitle(id),
          figure: counted(open, 'service'),
          share: share(open),
        }))}
      />
      <RankedList
        title="Items that are open most often"
        none="No item is open."
        entries={mostOpen(items, SHOWN).map(({ id, open }) => ({
          key: id,
          ...filterLink('item', id),
          title: itemTitle(id),
          figure: counted(open, 'service'),
          share: share(open),
        }))}
      />
      <RankedList
        title="Longest without an owner"
        none="Somebody answers for everything."
        all={{
          ...filterLink(GAP_FIGURE.filter, GAP_FIGURE.value, 'oldest-gap'),
          title: 'All, oldest first',
        }}
        entries={oldestGaps.map(({ entityRef, title, since }) => ({
          key: entityRef,
          to: toTab(entityRef),
          title: <span dir="auto">{title}</span>,
          figure: (
            <time dateTime={since} title={exactDate(since)}>
              {sinceInDays(since, now)}
            </time>
          ),
        }))}
      />
    </div>
  );
}
