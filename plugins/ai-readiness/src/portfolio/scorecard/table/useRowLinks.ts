import { useAnalytics } from '@backstage/core-plugin-api';
import { useCallback, type MouseEvent } from 'react';
import { useHref, useNavigate } from 'react-router-dom';
import { isOwnerRef, ownerPath } from '../../../ownership/lookups/paths';
import { useTabLink } from '../../../ownership/lookups/tabLink';
import { usePageLink } from '../../../ownership/lookups/usePageLink';

/**
 * Where the links of rows lead, and one handler for all of them: each of the
 * portal's own links would be drawn again with every change of the address.
 */
export function useRowLinks() {
  const toTab = useTabLink();
  const toPage = usePageLink();
  const navigate = useNavigate();
  const analytics = useAnalytics();
  const root = useHref('/').replace(/\/$/, '');

  /** What is opened beside this page is left to the browser. */
  const follow = useCallback(
    (event: MouseEvent<HTMLElement>) => {
      const { target, button, metaKey, ctrlKey, shiftKey, altKey } = event;
      const link = target instanceof Element && target.closest('a');
      const elsewhere = metaKey || ctrlKey || shiftKey || altKey;
      if (!link || button !== 0 || elsewhere) return;
      event.preventDefault();
      const to = link.getAttribute('href') ?? '';
      analytics.captureEvent('click', link.textContent ?? to, {
        attributes: { to },
      });
      navigate(to.slice(root.length));
    },
    [analytics, navigate, root],
  );
  return {
    follow,
    tabOf: (entityRef: string) => root + toTab(entityRef),
    ownerPageOf: (owner?: string) => {
      const page = owner && isOwnerRef(owner) && toPage(ownerPath(owner));
      return page ? root + page : undefined;
    },
  };
}
