import MuiLink from '@material-ui/core/Link';
import type { ReactNode } from 'react';

/** A button that reads as a link within a text. */
export function TextButton(props: {
  onClick: () => void;
  title?: string;
  children: ReactNode;
}) {
  return (
    <MuiLink
      component="button"
      type="button"
      variant="inherit"
      underline="always"
      style={{ textAlign: 'start', verticalAlign: 'baseline' }}
      {...props}
    />
  );
}
