import ButtonBase from '@material-ui/core/ButtonBase';
import Paper from '@material-ui/core/Paper';
import { makeStyles } from '@material-ui/core/styles';
import SelectedIcon from '@material-ui/icons/Check';
import type { Inbox, InboxKind } from 'backstage-plugin-ai-readiness-common';
import { INBOX_KIND_WORDS, INBOX_KINDS } from './kindWords';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5, 2),
    '@media print': { display: 'none' },
  },
  kind: {
    ...theme.typography.body2,
    gap: theme.spacing(0.5),
    minHeight: 32,
    padding: theme.spacing(0.25, 1.5),
    border: `1px solid ${theme.palette.text.secondary}`,
    borderRadius: 16,
    '&:hover': { backgroundColor: theme.palette.action.hover },
    '&[aria-pressed="true"]': {
      fontWeight: 700,
      borderColor: theme.palette.primary.main,
      backgroundColor: theme.palette.action.selected,
    },
  },
  icon: { fontSize: '1rem' },
}));

/** What waits by kind; kinds of which nothing waits are left out. */
export function KindFilter(props: {
  counts: Inbox['counts'];
  selected?: InboxKind;
  onChange: (kind?: InboxKind) => void;
}) {
  const { counts, selected, onChange } = props;
  const classes = useStyles();
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const shown = INBOX_KINDS.filter(kind => counts[kind] || kind === selected);
  const button = (title: string, count: number, kind?: InboxKind) => (
    <ButtonBase
      key={title}
      className={classes.kind}
      aria-pressed={selected === kind}
      onClick={() => onChange(kind)}
    >
      {selected === kind && (
        <SelectedIcon className={classes.icon} aria-hidden />
      )}
      {title} ({count})
    </ButtonBase>
  );
  return (
    <Paper className={classes.root} role="group" aria-label="Show only">
      {button('Everything', all)}
      {shown.map(kind =>
        button(INBOX_KIND_WORDS[kind][1], counts[kind] ?? 0, kind),
      )}
    </Paper>
  );
}
