import Button from '@material-ui/core/Button';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import DownloadIcon from '@material-ui/icons/GetApp';
import type { PortfolioExportQuery } from 'backstage-plugin-ai-readiness-common';
import { useRef, useState } from 'react';
import { reasonOf } from '../../../api/reasonOf';
import { VisuallyHidden } from '../../../presentation/VisuallyHidden';
import type { ExportFormat } from './exportServices';
import { progressWords, savedWords, spokenProgress } from './exportWords';
import { useExport } from './useExport';

const FORMATS: readonly (readonly [ExportFormat, string])[] = [
  ['csv', 'CSV, for a spreadsheet'],
  ['json', 'JSON, for a program'],
];

const useStyles = makeStyles(theme => ({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
  },
}));

/** All services that are selected, as a file, with how far it is. */
export function ExportMenu(props: { query: PortfolioExportQuery }) {
  const classes = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement>();
  const button = useRef<HTMLButtonElement>(null);
  const job = useExport(props.query);
  const { start, running, progress, saved, error, format } = job;
  const failed = !running && error && format;
  const choose = (chosen: ExportFormat) => {
    setAnchor(undefined);
    start(chosen);
  };
  const dismiss = () => {
    job.dismiss();
    button.current?.focus();
  };
  const isIdle = !running && !failed;
  return (
    <div className={classes.root}>
      {running && <span aria-hidden>{progressWords(progress)}</span>}
      <span role="status">
        {running && <VisuallyHidden>{spokenProgress(progress)}</VisuallyHidden>}
        {isIdle && saved !== undefined && savedWords(saved)}
      </span>
      {failed && (
        <span role="alert">It could not be exported: {reasonOf(error)}</span>
      )}
      {/* One and the same throughout: it keeps the focus. */}
      <Button
        ref={button}
        size="small"
        startIcon={isIdle ? <DownloadIcon /> : undefined}
        aria-haspopup={isIdle ? 'menu' : undefined}
        aria-expanded={isIdle ? Boolean(anchor) : undefined}
        onClick={event => {
          if (running) job.cancel();
          else if (failed) start(format);
          else setAnchor(event.currentTarget);
        }}
      >
        {running && 'Cancel export'}
        {failed && 'Try again'}
        {isIdle && 'Export'}
      </Button>
      {failed && (
        <Button size="small" onClick={dismiss}>
          Dismiss
        </Button>
      )}
      <Menu
        open={Boolean(anchor)}
        anchorEl={anchor}
        getContentAnchorEl={undefined}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        onClose={() => setAnchor(undefined)}
      >
        {FORMATS.map(([id, title]) => (
          <MenuItem key={id} dense onClick={() => choose(id)}>
            {title}
          </MenuItem>
        ))}
      </Menu>
    </div>
  );
}
