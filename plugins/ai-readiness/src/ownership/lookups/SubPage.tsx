import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ReactNode } from 'react';
import { Helmet } from 'react-helmet';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
    minWidth: 0,
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-end',
    gap: theme.spacing(1, 2),
  },
}));

/** One sub-page: what it is called, what it is for, and what can be done. */
export function SubPage(props: {
  title: string;
  /** Where the title is shown in another way. */
  heading?: ReactNode;
  about?: ReactNode;
  action?: ReactNode;
  children: ReactNode;
}) {
  const { title, heading, about, action, children } = props;
  const classes = useStyles();
  return (
    <div className={classes.root}>
      <Helmet title={title} />
      <div className={classes.head}>
        <div>
          <Typography variant="h5" component="h2">
            {heading ?? title}
          </Typography>
          {about && <Typography variant="body2">{about}</Typography>}
        </div>
        <Typography variant="body2" component="div">
          {action}
        </Typography>
      </div>
      {children}
    </div>
  );
}
