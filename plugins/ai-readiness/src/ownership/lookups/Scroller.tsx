import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';

const useStyles = makeStyles(theme => ({
  root: {
    // Hidden texts are placed absolutely: without this they widen the page.
    position: 'relative',
    minWidth: 0,
    maxWidth: '100%',
    overflowX: 'auto',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '@media print': { overflowX: 'visible' },
  },
}));

/** Scrolls what is too wide for the page, with the arrow keys as well. */
export function Scroller(props: {
  label: string;
  /** Whether it scrolls up and down as well. */
  bothWays?: boolean;
  className?: string;
  children: ReactNode;
}) {
  const { label, bothWays, className = '', children } = props;
  return (
    <div
      role="group"
      aria-label={`${label}, scrolls ${bothWays ? 'both ways' : 'sideways'}`}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Only what has the focus scrolls with the keyboard.
      tabIndex={0}
      className={`${useStyles().root} ${className}`}
    >
      {children}
    </div>
  );
}
