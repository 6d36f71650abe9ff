import { makeStyles } from '@material-ui/core/styles';
import MissingIcon from '@material-ui/icons/ErrorOutline';
import type { DecisionPreview } from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../../assessment/ReviewContext';
import { useItemTitle } from '../../checklist/useItemTitle';
import { capitalized } from '../../presentation/capitalized';
import { Mark } from '../../presentation/Mark';
import { TextButton } from '../../presentation/TextButton';

type Problem = DecisionPreview['problems'][number];

const useStyles = makeStyles(theme => ({
  // Of many, the form above must stay in sight, and the buttons below.
  box: { maxHeight: '22vh', overflowY: 'auto' },
  list: { margin: 0, paddingInlineStart: theme.spacing(3) },
}));

/** What is missing, item by item; each part leads to its field. */
export function MissingParts(props: { problems: readonly Problem[] }) {
  const { problems } = props;
  const classes = useStyles();
  const nameOf = useItemName();
  const own = problems.filter(({ itemId }) => !itemId);
  const ofItems = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { itemId } = problem;
    if (itemId) ofItems.set(itemId, [...(ofItems.get(itemId) ?? []), problem]);
  }
  const list = (of: readonly Problem[]) => (
    <ul className={classes.list}>
      {of.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <TextButton onClick={() => goToPart(path)}>
            {capitalized(message)}
          </TextButton>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Mark tone="warn" icon={MissingIcon}>
        Still missing before it can be recorded: {problems.length}
      </Mark>
      <div className={classes.box} role="group" aria-label="Still missing">
        {own.length > 0 && list(own)}
        {[...ofItems].map(([itemId, of]) => (
          <details key={itemId} open={problems.length <= 8}>
            <summary>
              {nameOf(itemId)}: {of.length}
            </summary>
            {list(of)}
          </details>
        ))}
      </div>
    </>
  );
}

function useItemName() {
  const titleOf = useItemTitle();
  const { items } = useReview().review;
  return (itemId: string) => {
    const number = items.find(({ id }) => id === itemId)?.number;
    return [number, titleOf(itemId)].filter(Boolean).join(' ');
  };
}

/** A part that stands for several leads to the first of them. */
function goToPart(path: string) {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')];
  const at = (part: HTMLElement) => part.dataset.part ?? '';
  const part =
    parts.find(one => at(one) === path) ??
    parts.find(one => at(one).startsWith(`${path}.`));
  part?.scrollIntoView?.({ block: 'center' });
  part
    ?.querySelector<HTMLElement>('input, textarea:not([readonly])')
    ?.focus({ preventScroll: true });
}
