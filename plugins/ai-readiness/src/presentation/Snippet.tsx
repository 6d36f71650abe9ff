import { makeStyles } from '@material-ui/core/styles';
import { CopyButton } from './CopyButton';

const useStyles = makeStyles(theme => ({
  root: {
    margin: theme.spacing(1, 0),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
  },
  code: {
    margin: 0,
    padding: theme.spacing(1, 1.5),
    overflowX: 'auto',
    fontFamily: 'monospace',
    fontSize: '0.8125rem',
  },
  foot: { borderTop: `1px solid ${theme.palette.divider}` },
}));

/** A few lines of YAML to take along. */
export function Snippet(props: { text: string }) {
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <pre className={classes.code} dir="ltr">
        {props.text}
      </pre>
      <div className={classes.foot}>
        <CopyButton text={props.text}>Copy snippet</CopyButton>
      </div>
    </div>
  );
}
