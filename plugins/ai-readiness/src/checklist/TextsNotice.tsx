import Typography from '@material-ui/core/Typography';
import { useReview } from '../assessment/ReviewContext';
import { TextButton } from '../presentation/TextButton';

/** Says why the items have no titles; they can be answered without. */
export function TextsNotice() {
  const { textsError, retryTexts } = useReview();
  if (!textsError) return null;
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      role="status"
      gutterBottom
    >
      Titles and guidance of the items can’t be loaded: {textsError.message}{' '}
      <TextButton onClick={retryTexts}>Load them again</TextButton>
    </Typography>
  );
}
