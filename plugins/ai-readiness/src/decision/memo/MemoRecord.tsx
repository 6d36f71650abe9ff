import { makeStyles } from '@material-ui/core/styles';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { CopyButton } from '../../presentation/CopyButton';
import { Facts } from '../Facts';
import { MemoSection } from './MemoSection';

const useStyles = makeStyles({
  onScreen: { '@media print': { display: 'none' } },
});

/** What it was decided on, exactly enough to check it years later. */
export function MemoRecord(props: { decision: Decision; isDraft?: boolean }) {
  const { checklist, revision, id, snapshotHash } = props.decision;
  const classes = useStyles();
  const kept = (
    <>
      <code>{snapshotHash}</code>{' '}
      <span className={classes.onScreen}>
        <CopyButton text={snapshotHash}>Copy hash</CopyButton>
      </span>
    </>
  );
  return (
    <MemoSection title="On record">
      <Facts
        facts={[
          ['Checklist', `${checklist.title}, version ${checklist.version}`],
          ['Hash of the checklist', <code>{checklist.hash}</code>],
          ['Revision of the review', String(revision)],
          ['Id of the decision', !props.isDraft && <code>{id}</code>],
          [
            'SHA-256 of the snapshot',
            props.isDraft ? 'given when it is recorded' : kept,
          ],
        ]}
      />
    </MemoSection>
  );
}
