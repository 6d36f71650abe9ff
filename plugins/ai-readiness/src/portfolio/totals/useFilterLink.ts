import type { FacetName } from 'backstage-plugin-ai-readiness-common';
import { useCallback } from 'react';
import { useLocation } from 'react-router-dom';
import { readAddress, writeAddress } from '../scorecard/state/scorecardAddress';

/**
 * The address with a filter set to one value and, where it matters, an order;
 * without them where they are set already. Everything else in the address stays.
 * The list begins anew.
 */
export function useFilterLink(): (
  name: FacetName,
  value: string,
  sort?: string,
) => { to: string; selected: boolean } {
  const { pathname, search } = useLocation();
  return useCallback(
    (name, value, sort) => {
      const state = readAddress(search);
      const selected =
        state.filters[name]?.join(',') === value &&
        (!sort || state.sort === sort);
      const filters = {
        ...state.filters,
        [name]: selected ? [] : value.split(','),
      };
      const ordered = sort && {
        sort: selected ? undefined : sort,
        order: undefined,
      };
      const query = writeAddress({
        ...state,
        filters,
        ...ordered,
        cursor: undefined,
      });
      return { to: pathname + query, selected };
    },
    [pathname, search],
  );
}
