import {
  checklistReadPermission,
  dayInWords,
} from 'backstage-plugin-ai-readiness-common';
import { useEffect } from 'react';
import { isOfName } from '../../api/isOfName';
import { Answer } from '../../ownership/lookups/Answer';
import { Empty } from '../../ownership/lookups/Empty';
import { SubPage } from '../../ownership/lookups/SubPage';
import { useChecklist } from '../useChecklist';
import { DraftSection } from './DraftSection';
import { GateLinks } from './GateLinks';
import { GateSection } from './GateSection';
import { NoDraft } from './NoDraft';
import { PolicySection } from './PolicySection';
import { useDraft } from './useDraft';

/** The checklist to read up on, and what its next version would change. */
export function ChecklistPage() {
  const checklist = useChecklist();
  const draft = useDraft();
  const { inForce } = draft.data ?? {};
  const { data: shown, refetch } = checklist;
  // A draft can come into force while the portal is open.
  const isOld = inForce && shown && inForce.hash !== shown.hash;
  useEffect(() => {
    if (isOld) refetch();
  }, [isOld, refetch]);
  if (isOfName(checklist.error, 'NotAllowedError')) return <NotAllowed />;
  return (
    <SubPage
      title="Checklist"
      about={
        shown ? (
          <>
            Version {shown.version} is in force
            {inForce?.since && <> since {dayInWords(inForce.since)}</>}: every
            AI service is held against it.
          </>
        ) : (
          'What every AI service is held against.'
        )
      }
    >
      <Answer query={draft} of="the draft" rows={2}>
        {({ draft: next }) => (next ? <DraftSection draft={next} /> : <></>)}
      </Answer>
      <Answer query={checklist} of="the checklist">
        {({ gates, policy }) => (
          <>
            <GateLinks gates={gates} />
            {gates.map(gate => (
              <GateSection key={gate.id} gate={gate} />
            ))}
            <PolicySection policy={policy} />
          </>
        )}
      </Answer>
      {draft.data && !draft.data.draft && (
        <NoDraft version={draft.data.inForce.version} />
      )}
    </SubPage>
  );
}

function NotAllowed() {
  return (
    <SubPage title="Checklist">
      <Empty title="You may not read the checklist">
        Whoever runs the portal can give you the permission{' '}
        <code>{checklistReadPermission.name}</code>.
      </Empty>
    </SubPage>
  );
}
