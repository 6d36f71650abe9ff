import {
  VERDICT_WORDS,
  type Verdict,
} from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';
import { VERDICT_LOOK } from '../../verdict/verdictLook';

/** A verdict as icon and word, in a list. */
export function VerdictMark(props: {
  verdict?: Verdict;
  /** Says that it is what the rules say: where nothing else does. */
  labelled?: boolean;
  className?: string;
}) {
  const { verdict, labelled, className } = props;
  if (!verdict) return <>not looked at yet</>;
  return (
    <Mark {...VERDICT_LOOK[verdict]} className={className}>
      {labelled && <span>Rules say </span>}
      {VERDICT_WORDS[verdict]}
    </Mark>
  );
}
