import type { Area } from 'backstage-plugin-ai-readiness-common';

/** The section that lists the owners by area. */
export const OWNERS_ID = 'owners-by-area';

/** Takes eye and keyboard to the owners. */
export function goToOwners() {
  const section = document.getElementById(OWNERS_ID);
  section?.scrollIntoView?.({ block: 'start' });
  section?.focus({ preventScroll: true });
}

/** Takes them to what closes the gap of one area, which unfolds it. */
export function goToGap(area: Area) {
  const remedy = document.querySelector<HTMLElement>(
    `#${OWNERS_ID} [data-remedy="${area}"] [role="group"]`,
  );
  if (!remedy) {
    goToOwners();
    return;
  }
  remedy.scrollIntoView?.({ block: 'center' });
  remedy.focus({ preventScroll: true });
}
