import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { createContext, useCallback, useContext } from 'react';

const TAB_PATH = '/readiness';
const TabPath = createContext(TAB_PATH);

/** The path that the Readiness tab's route was given. */
export const TabPathProvider = TabPath.Provider;

/** Leads to a service's Readiness tab, or to one item on it. */
export function useTabLink(): (serviceRef: string, itemId?: string) => string {
  const toEntity = useEntityRefLink();
  const tabPath = useContext(TabPath);
  return useCallback(
    (serviceRef, itemId) => {
      const item = itemId ? `?item=${encodeURIComponent(itemId)}` : '';
      return toEntity(serviceRef) + tabPath + item;
    },
    [toEntity, tabPath],
  );
}
