import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import type { VerdictReason } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useItemTitle } from '../checklist/useItemTitle';
import { TextButton } from '../presentation/TextButton';

const useStyles = makeStyles(theme => ({
  // The text of a small button begins where other text does.
  toggle: { marginInlineStart: -5 },
  list: { margin: 0, paddingInlineStart: theme.spacing(3) },
  items: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: 0,
    padding: theme.spacing(0.5, 0, 1),
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5, 2),
  },
}));

/** Every reason of the verdict; each item in it opens. */
export function ReasonList(props: {
  reasons: VerdictReason[];
  onOpenItem: (itemId: string) => void;
}) {
  const { reasons, onOpenItem } = props;
  const classes = useStyles();
  const titleOf = useItemTitle();
  const [shown, setShown] = useState(false);
  return (
    <div>
      <Button
        size="small"
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        endIcon={shown ? <CollapseIcon /> : <ExpandIcon />}
      >
        {reasons.length === 1 ? 'The reason' : `All ${reasons.length} reasons`}
      </Button>
      <Collapse in={shown} unmountOnExit>
        <ol className={classes.list}>
          {reasons.map(reason => (
            <li key={reason.code}>
              <Typography variant="body2" dir="auto">
                {reason.message}
              </Typography>
              {'items' in reason && (
                <ul className={classes.items}>
                  {reason.items.map(({ id, number }) => (
                    <li key={id}>
                      <TextButton onClick={() => onOpenItem(id)}>
                        {number} {titleOf(id)}
                      </TextButton>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          ))}
        </ol>
      </Collapse>
    </div>
  );
}
