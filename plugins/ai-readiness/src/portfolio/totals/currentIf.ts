/** What a link says that leads away from what is shown. */
export function currentIf(selected?: boolean) {
  return selected
    ? { 'aria-current': true, title: 'Show the others again' }
    : {};
}
