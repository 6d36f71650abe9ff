/** The section that lists the owners by area. */
export const OWNERS_ID = 'owners-by-area';

/** Takes eye and keyboard to the owners. */
export function goToOwners() {
  const section = document.getElementById(OWNERS_ID);
  section?.scrollIntoView?.({ block: 'start' });
  section?.focus({ preventScroll: true });
}
