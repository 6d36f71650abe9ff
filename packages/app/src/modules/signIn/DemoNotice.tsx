import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';

const useStyles = makeStyles(theme => ({
  notice: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 2),
    borderRadius: theme.shape.borderRadius,
    border: `1px solid ${theme.palette.warning.main}`,
    color: theme.palette.text.primary,
  },
  icon: { color: theme.palette.warning.main },
}));

export const DemoNotice = () => {
  const classes = useStyles();
  return (
    <Typography variant="body2" role="note" className={classes.notice}>
      <WarningIcon fontSize="small" className={classes.icon} aria-hidden />
      Demo portal: sign-in without passwords, never for production.
    </Typography>
  );
};
