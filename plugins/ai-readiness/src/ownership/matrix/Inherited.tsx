import { VisuallyHidden } from '../../presentation/VisuallyHidden';

/** Marks an owner whom the service takes over from above. */
export function Inherited() {
  return (
    <span title="inherited" style={{ position: 'relative' }}>
      <span aria-hidden>↑</span>
      <VisuallyHidden>inherited</VisuallyHidden>
    </span>
  );
}
