import { reasonOf } from '../api/reasonOf';
import { UndoNews } from '../presentation/UndoNews';

/** That a campaign has ended, with the way back; or that there was none. */
export function EndedNews(props: {
  open: boolean;
  failure: Error | null;
  onUndo: () => void;
  onClose: () => void;
}) {
  const { open, failure, onUndo, onClose } = props;
  if (!open && !failure) return <></>;
  return (
    <UndoNews
      message={
        failure
          ? `It was not reopened: ${reasonOf(failure)}`
          : 'The campaign has ended'
      }
      onUndo={open ? onUndo : undefined}
      onClose={onClose}
    />
  );
}
