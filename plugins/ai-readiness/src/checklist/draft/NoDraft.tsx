import { Empty } from '../../ownership/lookups/Empty';
import { Snippet } from '../../presentation/Snippet';

/** How to see what a change would do before it counts. */
export function NoDraft(props: { version: string }) {
  return (
    <Empty title="Change the checklist, and see first what that would flip">
      There is no draft. Write the next version into app-config and start the
      backend anew: this page then shows what differs, and which services would
      come out otherwise. It counts from the day that you set, or not at all.
      <Snippet text={snippet(props.version)} />
    </Empty>
  );
}

function snippet(version: string): string {
  const [major, minor] = version.split('.').map(Number);
  return `aiReadiness:
  checklist:
    draft:
      version: ${major}.${minor + 1}.0
      # Leave it out for as long as you only want to look.
      # countsFrom: '2099-01-01'
      items:
        post-incident-review:
          critical: true`;
}
