import FormControlLabel from '@material-ui/core/FormControlLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import Typography from '@material-ui/core/Typography';
import {
  DECIDED_WORDS,
  relationOf,
  type DecidedVerdict,
  type Decision,
} from 'backstage-plugin-ai-readiness-common';
import { useReview } from '../../assessment/ReviewContext';
import { BreakGlassStep } from './BreakGlassStep';
import { ComputedVerdict } from './ComputedVerdict';
import { TextPart } from './DecisionFields';
import type { FormProps } from './decisionForm';
import { DialogSection } from './DialogSection';
import type { VerdictChoices } from './verdictChoices';

/** What can be chosen plainly is never looser, but for its conditions. */
const MEANS: Record<Decision['relation'], string> = {
  'as-computed': 'as computed',
  stricter: 'stricter than computed',
  looser: 'once the conditions below are complete',
};

/** What the rules say, and what is decided. */
export function VerdictSection(
  props: FormProps & {
    computed: Decision['computed'];
    verdict?: DecidedVerdict;
    choices: VerdictChoices;
  },
) {
  const { form, edit, problemAt, computed, verdict, choices } = props;
  const { verdict: now } = useReview().review.verdict;
  const isPlain = !verdict || choices.plain.includes(verdict);
  const isStricter = verdict && relationOf(verdict, now) === 'stricter';
  return (
    <DialogSection title="Verdict">
      <ComputedVerdict computed={computed} />
      {now === 'incomplete' && (
        <Typography variant="body2">
          Not everything is assessed, so the rules can’t say Go yet. You can
          decide No-Go, or finish the assessment first.
        </Typography>
      )}
      <RadioGroup
        aria-label="Your decision"
        value={isPlain && verdict ? verdict : ''}
        onChange={(_, chosen) =>
          edit({
            verdict: choices.plain.find(one => one === chosen),
            breakGlass: false,
          })
        }
      >
        {choices.plain.map(one => (
          <FormControlLabel
            key={one}
            value={one}
            control={<Radio color="primary" size="small" />}
            label={`${DECIDED_WORDS[one]}, ${
              MEANS[relationOf(one, computed.verdict)]
            }`}
          />
        ))}
      </RadioGroup>
      {!isPlain && !form.breakGlass && (
        <Typography variant="body2" role="alert">
          You had chosen {DECIDED_WORDS[verdict]}. That is looser than what the
          rules say now, so choose again.
        </Typography>
      )}
      {isStricter && (
        <TextPart
          label="Why stricter than computed"
          value={form.stricterBecause}
          problem={problemAt('stricterBecause')}
          onChange={stricterBecause => edit({ stricterBecause })}
        />
      )}
      <BreakGlassStep
        {...{ form, edit, problemAt, verdict }}
        looser={choices.looser}
      />
    </DialogSection>
  );
}
