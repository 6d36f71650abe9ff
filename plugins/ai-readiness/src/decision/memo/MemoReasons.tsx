import Typography from '@material-ui/core/Typography';
import {
  REASON_RULES,
  VERDICT_WORDS,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { exactDate } from '../../presentation/dates';
import { MemoSection } from './MemoSection';

/** Why it was decided so, and what the rules said. */
export function MemoReasons(props: { decision: Decision }) {
  const { computed, rationale, stricterBecause, override } = props.decision;
  return (
    <>
      {override && (
        <MemoSection title="Break-glass: decided against the rules">
          <Prose>{override.reason}</Prose>
          <Typography variant="body2">
            It holds until the end of {exactDate(override.until)} (UTC) and
            lapses then.
          </Typography>
        </MemoSection>
      )}
      <MemoSection title="Why">
        <Prose>{rationale}</Prose>
      </MemoSection>
      {stricterBecause && (
        <MemoSection title="Why stricter than the rules">
          <Prose>{stricterBecause}</Prose>
        </MemoSection>
      )}
      <MemoSection
        title={`Why the rules say ${VERDICT_WORDS[computed.verdict]}`}
      >
        <ul>
          {computed.reasons.map(({ code, message }) => (
            <li key={code} dir="auto">
              {message} ({REASON_RULES[code]})
            </li>
          ))}
        </ul>
      </MemoSection>
    </>
  );
}

/** As it was written, with its lines. */
function Prose(props: { children: string }) {
  return (
    <Typography variant="body2" dir="auto" style={{ whiteSpace: 'pre-wrap' }}>
      {props.children}
    </Typography>
  );
}
