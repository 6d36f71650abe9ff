import { useReview } from '../../assessment/ReviewContext';
import { ConditionsSection } from './ConditionsSection';
import { TextPart } from './DecisionFields';
import { DialogSection } from './DialogSection';
import { DutiesSection } from './DutiesSection';
import { LaunchSection } from './LaunchSection';
import { RisksSection } from './RisksSection';
import type { WrittenDecision } from './useDecision';
import { VerdictSection } from './VerdictSection';

/** Everything that a decision is made of. */
export function WriteScreen(props: { decision: WrittenDecision }) {
  const { formProps, verdict, choices, rows, preview } = props.decision;
  const { form, edit, problemAt } = formProps;
  const { viewer } = useReview().review;
  return (
    <>
      <VerdictSection
        {...formProps}
        computed={props.decision.computed}
        verdict={verdict}
        choices={choices}
      />
      <LaunchSection {...formProps} verdict={verdict} />
      <ConditionsSection
        {...formProps}
        rows={rows}
        optional={verdict === 'go'}
      />
      <RisksSection {...formProps} />
      <DialogSection title="Rationale">
        <TextPart
          label="Why you decide so"
          placeholder="What weighed most, in your own words"
          value={form.rationale}
          problem={problemAt('rationale')}
          onChange={rationale => edit({ rationale })}
        />
        {viewer.ref && `It is recorded under your name, ${viewer.ref}.`}
      </DialogSection>
      <DutiesSection preview={preview} />
    </>
  );
}
