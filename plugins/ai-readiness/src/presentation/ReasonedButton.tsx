import Button, { type ButtonProps } from '@material-ui/core/Button';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { forwardRef } from 'react';

const useStyles = makeStyles({
  root: {
    '&[aria-disabled="true"]': { opacity: 0.6, cursor: 'not-allowed' },
  },
});

/**
 * A button that says why it can't be used. It keeps the focus then: a disabled
 * one would keep the reason from who works with the keyboard.
 */
export const ReasonedButton = forwardRef<
  HTMLButtonElement,
  Omit<ButtonProps, 'disabled'> & {
    /** Why it can't be used; absent when it can. */
    disabledBecause?: string;
  }
>(function WithReason(props, ref) {
  const { disabledBecause, onClick, ...others } = props;
  const classes = useStyles();
  const button = (
    <Button
      size="small"
      variant="outlined"
      {...others}
      ref={ref}
      className={classes.root}
      aria-disabled={Boolean(disabledBecause)}
      onClick={disabledBecause ? undefined : onClick}
    />
  );
  return disabledBecause ? (
    <Tooltip title={disabledBecause}>{button}</Tooltip>
  ) : (
    button
  );
});
