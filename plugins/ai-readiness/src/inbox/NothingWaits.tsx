import { Link } from '@backstage/core-components';
import { Empty } from '../ownership/lookups/Empty';
import { GAPS_PATH, OWNERS_PATH } from '../ownership/lookups/paths';
import { usePageLink } from '../ownership/lookups/usePageLink';

/** For who has nothing to do, or nobody's name. */
export function NothingWaits(props: {
  /** Why nothing can wait for them. */
  note?: string;
  narrowed: boolean;
}) {
  const { note, narrowed } = props;
  const toPage = usePageLink();
  if (note) {
    return <Empty title="Nobody is signed in by name">{note}.</Empty>;
  }
  if (narrowed) {
    return (
      <Empty title="Nothing of this kind waits for you">
        Choose <em>Everything</em> to see whether something else does.
      </Empty>
    );
  }
  return (
    <Empty title="Nothing waits for you">
      <p>
        Nothing that is open or due soon names you or one of your groups. What
        comes to do so appears here by itself.
      </p>
      See <Link to={toPage('') ?? ''}>how all services stand</Link>,{' '}
      <Link to={toPage(OWNERS_PATH) ?? ''}>who answers for what</Link>, or{' '}
      <Link to={toPage(GAPS_PATH) ?? ''}>where nobody does</Link>.
    </Empty>
  );
}
