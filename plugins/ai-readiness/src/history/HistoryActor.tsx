import { NOTICED_BY } from 'backstage-plugin-ai-readiness-common';
import { OwnerName } from '../ownership/OwnerName';

/** Who made a change, at the beginning of the sentence that says what it was. */
export function HistoryActor(props: { actor: string; link?: boolean }) {
  const { actor, link } = props;
  if (actor === NOTICED_BY) return <>AI readiness</>;
  return <OwnerName entityRef={actor} link={link} />;
}
