import Typography from '@material-ui/core/Typography';
import { checklistReadPermission } from 'backstage-plugin-ai-readiness-common';
import { isOfName } from '../api/isOfName';
import { reasonOf } from '../api/reasonOf';
import { useReview } from '../assessment/ReviewContext';
import { TextButton } from '../presentation/TextButton';

/** Says why the items have no titles; they can be answered without. */
export function TextsNotice() {
  const { textsError, retryTexts } = useReview();
  if (!textsError) return null;
  const isRefused = isOfName(textsError, 'NotAllowedError');
  return (
    <Typography
      variant="body2"
      color="textSecondary"
      role="status"
      gutterBottom
    >
      {isRefused ? (
        <>
          You may not read the checklist, so the items show without titles and
          guidance. Whoever runs the portal can give you the permission{' '}
          <code>{checklistReadPermission.name}</code>.
        </>
      ) : (
        <>
          Titles and guidance of the items can’t be loaded:{' '}
          {reasonOf(textsError)}{' '}
          <TextButton onClick={retryTexts}>Load them again</TextButton>
        </>
      )}
    </Typography>
  );
}
