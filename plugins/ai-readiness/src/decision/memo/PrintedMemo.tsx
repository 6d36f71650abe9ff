import {
  createTheme,
  makeStyles,
  ThemeProvider,
} from '@material-ui/core/styles';
import { useEffect, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';

const useStyles = makeStyles({
  '@global': {
    '@media print': {
      'body > :not([data-printed-memo])': { display: 'none !important' },
    },
  },
  root: {
    color: '#000',
    background: '#fff',
    // What is marked by its background stays marked.
    '-webkit-print-color-adjust': 'exact',
    'print-color-adjust': 'exact',
  },
});

const paper = createTheme();

/**
 * While the page is printed, the memo stands beside the portal and alone on
 * paper: the portal's own layout would cut it, and its dark theme is for screens.
 */
export function PrintedMemo(props: { children: ReactNode }) {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setPrinting(true));
    const end = () => setPrinting(false);
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
    };
  }, []);
  return printing ? <OnPaper>{props.children}</OnPaper> : null;
}

function OnPaper(props: { children: ReactNode }) {
  const classes = useStyles();
  return createPortal(
    <div data-printed-memo="" className={classes.root}>
      <ThemeProvider theme={paper}>{props.children}</ThemeProvider>
    </div>,
    document.body,
  );
}
