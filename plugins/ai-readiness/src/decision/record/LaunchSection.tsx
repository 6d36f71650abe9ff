import Typography from '@material-ui/core/Typography';
import type { DecidedVerdict } from 'backstage-plugin-ai-readiness-common';
import { LaunchScopeLine } from '../../assessment/LaunchScopeLine';
import { DayPart } from './DecisionFields';
import type { FormProps } from './decisionForm';
import { DialogSection } from './DialogSection';

/** What is launched, and when. */
export function LaunchSection(props: FormProps & { verdict?: DecidedVerdict }) {
  const { form, edit, problemAt, verdict } = props;
  return (
    <DialogSection title="Launch">
      <LaunchScopeLine />
      {verdict === 'no-go' ? (
        <Typography variant="body2" color="textSecondary">
          A No-Go has no launch date, and no review is scheduled.
        </Typography>
      ) : (
        <DayPart
          label="Launch date (UTC)"
          value={form.launchOn}
          help="The reviews after launch are counted from this day"
          problem={problemAt('launchOn')}
          onChange={launchOn => edit({ launchOn })}
        />
      )}
    </DialogSection>
  );
}
