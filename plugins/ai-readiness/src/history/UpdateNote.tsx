import Portal from '@material-ui/core/Portal';
import Snackbar from '@material-ui/core/Snackbar';
import type { ReviewNews } from '../api/useReviewSignals';

const SHOWN_MS = 6_000;
const POLITE = { role: 'status' };

const WORDS: Record<ReviewNews, string> = {
  review: 'Updated: somebody changed this review',
  catalog: 'Updated: something changed in the catalog',
};

/** Says quietly why the page looks otherwise than a moment ago. */
export function UpdateNote(props: {
  news?: ReviewNews;
  onDismiss: () => void;
}) {
  const { news, onDismiss } = props;
  if (!news) return null;
  return (
    <Portal>
      <Snackbar
        key={news}
        open
        autoHideDuration={SHOWN_MS}
        anchorOrigin={{ vertical: 'top', horizontal: 'center' }}
        message={WORDS[news]}
        ContentProps={POLITE}
        onClose={(_, reason) => {
          if (reason !== 'clickaway') onDismiss();
        }}
      />
    </Portal>
  );
}
