import { Link } from '@backstage/core-components';
import type { PortfolioTotals } from 'backstage-plugin-ai-readiness-common';
import type { ReactNode } from 'react';
import { useItemTitles } from '../../ownership/lookups/useItemTitles';
import { useGateTitles } from './useGateTitles';
import { mostOpen } from './mostOpen';
import { currentIf } from './currentIf';
import { useFilterLink } from './useFilterLink';

/** The one gate and the one item that are open most often. */
export function TotalsTeaser(props: { totals: PortfolioTotals }) {
  const { gates, items } = props.totals;
  const gateTitle = useGateTitles();
  const itemTitle = useItemTitles();
  const filterLink = useFilterLink();
  const [gate] = mostOpen(gates, 1);
  const [item] = mostOpen(items, 1);
  if (!gate && !item) return <>No gate is open.</>;
  return (
    <>
      Open most often:{' '}
      {gate && (
        <FilterLink {...filterLink('gate', `${gate.id}:open`)}>
          {gateTitle(gate.id)} ({gate.open})
        </FilterLink>
      )}
      {gate && item && ', '}
      {item && (
        <FilterLink {...filterLink('item', item.id)}>
          {itemTitle(item.id)} ({item.open})
        </FilterLink>
      )}
    </>
  );
}

function FilterLink(props: {
  to: string;
  selected: boolean;
  children: ReactNode;
}) {
  const { to, selected, children } = props;
  return (
    <Link to={to} {...currentIf(selected)}>
      {children}
    </Link>
  );
}
