import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Exemption } from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { ExemptionState } from '../assessment/item/ExemptionState';
import { isLive } from '../assessment/item/exemptionWords';
import { useReview } from '../assessment/ReviewContext';
import { Disclosure } from '../presentation/Disclosure';
import { ItemLinks } from '../verdict/ItemLinks';
import {
  AnswerExemptionDialog,
  type ExemptionAnswering,
} from './AnswerExemptionDialog';
import { ExemptionActions } from './ExemptionActions';
import { Section } from './Section';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  entry: {
    padding: theme.spacing(1, 0),
    borderTop: `1px solid ${theme.palette.divider}`,
    breakInside: 'avoid',
  },
}));

/** Items that do not apply to this service, and who says so. */
export function ExemptionsSection(props: {
  onOpenItem: (itemId: string) => void;
}) {
  const classes = useStyles();
  const { exemptions } = useReview().review;
  const [answering, setAnswering] = useState<ExemptionAnswering>();
  const live = exemptions.filter(isLive);
  const over = exemptions.filter(exemption => !isLive(exemption));
  const list = (of: Exemption[]) => (
    <ul className={classes.list}>
      {of.map(exemption => (
        <li key={exemption.id} className={classes.entry}>
          <ItemLinks items={[exemption.item]} {...props} />
          <ExemptionState exemption={exemption} />
          <ExemptionActions exemption={exemption} onAnswer={setAnswering} />
        </li>
      ))}
    </ul>
  );
  return (
    <Section title="Exemptions">
      {live.length > 0 ? (
        list(live)
      ) : (
        <Typography variant="body2" color="textSecondary">
          No item is exempt. Where one does not apply to this service, ask for
          an exemption in the item itself.
        </Typography>
      )}
      {over.length > 0 && (
        <Disclosure title={`${over.length} over`}>{list(over)}</Disclosure>
      )}
      {answering && (
        <AnswerExemptionDialog
          {...answering}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </Section>
  );
}
