import type { DialogProps } from '@material-ui/core/Dialog';
import type { ReactNode } from 'react';
import { FormDialog } from '../presentation/FormDialog';
import { ActionError } from './ActionError';
import { useReviewAction, type SendAction } from './useReviewAction';

/** A form that writes one thing, and stays open until that is done. */
export function ActionDialog(props: {
  title: string;
  /** What the button says that sends it. */
  submit: string;
  send: SendAction;
  /** Keeps it from being sent while something is missing. */
  disabled?: boolean;
  /** Looks at what was written when somebody sends it; `false` keeps it. */
  check?: () => boolean;
  onClose: () => void;
  maxWidth?: DialogProps['maxWidth'];
  children: ReactNode;
}) {
  const { send, check, onClose, children, ...form } = props;
  const action = useReviewAction();
  const onSubmit = async () => {
    if (check && !check()) return;
    if (await action.run(send)) onClose();
  };
  return (
    <FormDialog
      {...form}
      busy={action.busy}
      onSubmit={onSubmit}
      onClose={onClose}
    >
      {children}
      <ActionError action={action} />
    </FormDialog>
  );
}
