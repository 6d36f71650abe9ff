import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import PreviewIcon from '@material-ui/icons/Visibility';
import { VERDICT_WORDS } from 'backstage-plugin-ai-readiness-common';
import { counted } from './gateWords';
import type { PathPreview } from './usePathPreview';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    padding: theme.spacing(1, 2),
    borderRadius: theme.shape.borderRadius,
    border: `2px dashed ${theme.palette.primary.main}`,
    background: theme.palette.background.paper,
    position: 'sticky',
    bottom: theme.spacing(1),
    zIndex: 2,
    '@media print': { display: 'none' },
  },
}));

/** What the chosen steps would give. Stays in sight while they are chosen. */
export function PreviewBanner(props: { preview: PathPreview }) {
  const { chosen, result, error, loading, reset } = props.preview;
  const classes = useStyles();
  if (!chosen.size) return null;
  return (
    <div className={classes.root}>
      <PreviewIcon color="primary" aria-hidden />
      <Typography role="status" style={{ opacity: loading ? 0.7 : 1 }}>
        <strong>
          Preview
          {result && `: would be ${VERDICT_WORDS[result.verdict.verdict]}`}
          {error && ` failed: ${error.message}`}
        </strong>{' '}
        with {counted(chosen.size, 'step')}. Nothing is saved.
      </Typography>
      <Button size="small" onClick={reset}>
        Reset preview
      </Button>
      {result && (
        <Typography variant="body2" style={{ flexBasis: '100%' }} dir="auto">
          {result.verdict.message}
        </Typography>
      )}
    </div>
  );
}
