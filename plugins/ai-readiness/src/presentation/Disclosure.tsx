import Button from '@material-ui/core/Button';
import Collapse from '@material-ui/core/Collapse';
import { makeStyles } from '@material-ui/core/styles';
import ExpandIcon from '@material-ui/icons/ExpandMore';
import CollapseIcon from '@material-ui/icons/ExpandLess';
import { useState, type ReactNode } from 'react';

const useStyles = makeStyles({
  // The text of a small button begins where other text does.
  toggle: { marginInlineStart: -5 },
});

/** Details for who wants them. */
export function Disclosure(props: {
  title: string;
  initiallyOpen?: boolean;
  children: ReactNode;
}) {
  const { title, initiallyOpen = false, children } = props;
  const classes = useStyles();
  const [shown, setShown] = useState(initiallyOpen);
  return (
    <div>
      <Button
        size="small"
        className={classes.toggle}
        aria-expanded={shown}
        onClick={() => setShown(!shown)}
        endIcon={shown ? <CollapseIcon /> : <ExpandIcon />}
      >
        {title}
      </Button>
      <Collapse in={shown} unmountOnExit>
        {children}
      </Collapse>
    </div>
  );
}
