import Button from '@material-ui/core/Button';
import {
  DECIDED_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';

/** Says what it records; against the rules it says that, too. */
export function RecordButton(props: {
  decision: Pick<Decision, 'verdict' | 'relation'>;
  busy: boolean;
  onClick: () => void;
}) {
  const { decision, busy, onClick } = props;
  const { verdict, relation } = decision;
  const words = `Record ${DECIDED_WORDS[verdict]}`;
  const isLooser = relation === 'looser';
  return (
    <Button
      color={isLooser ? 'secondary' : 'primary'}
      variant="contained"
      disabled={busy}
      onClick={({ detail }) => {
        // A double click on what stood here before records nothing.
        if (detail < 2) onClick();
      }}
    >
      {busy && 'Recording…'}
      {!busy && (isLooser ? `${words} against the rules` : words)}
    </Button>
  );
}
