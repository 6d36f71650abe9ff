import { OwnerName } from '../ownership/OwnerName';

/** The actor of what nobody did: it was seen in the catalog, or came by time. */
export const NOTICED_BY = 'plugin:ai-readiness';

/** Who made a change, at the beginning of the sentence that says what it was. */
export function HistoryActor(props: { actor: string; link?: boolean }) {
  const { actor, link } = props;
  if (actor === NOTICED_BY) return <>AI readiness</>;
  return <OwnerName entityRef={actor} link={link} />;
}
