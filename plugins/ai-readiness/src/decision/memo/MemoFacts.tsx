import {
  RELATION_WORDS,
  VERDICT_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { scopeWords } from '../../assessment/scopeWords';
import { exactDate } from '../../presentation/dates';
import { Facts } from '../Facts';
import { WhoName } from './WhoName';

/** Who decided what of which launch, and when. */
export function MemoFacts(props: { decision: Decision; entityRef: string }) {
  const { decision, entityRef } = props;
  const { computed, relation, decidedBy, decidedAt, scope, launchOn } =
    decision;
  const rules = `${VERDICT_WORDS[computed.verdict]}; decided ${
    RELATION_WORDS[relation]
  }`;
  return (
    <Facts
      facts={[
        ['The rules say', rules],
        ['Service', entityRef],
        ['Decided by', <WhoName of={decidedBy} />],
        ['Decided at', exactDate(decidedAt)],
        ['Launch scope', scopeWords(scope)],
        ['Launch date', launchOn ? exactDate(launchOn) : 'none'],
      ]}
    />
  );
}
