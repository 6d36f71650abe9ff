import { VisuallyHidden } from '../../presentation/VisuallyHidden';

const NEVER_ALONE_ON_A_LINE = '\u2060\u00a0';

/** Marks an owner whom the service takes over from above. */
export function Inherited() {
  return (
    <span title="inherited">
      <span aria-hidden>{NEVER_ALONE_ON_A_LINE}↑</span>
      <VisuallyHidden>inherited</VisuallyHidden>
    </span>
  );
}
