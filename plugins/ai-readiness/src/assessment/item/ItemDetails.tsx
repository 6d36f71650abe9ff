import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Area, ItemReview } from 'backstage-plugin-ai-readiness-common';
import { Guidance } from '../../checklist/Guidance';
import { ReferencesTable } from '../../checklist/ReferencesTable';
import { StatusDifference } from '../../verdict/StatusDifference';
import { CureAction } from '../CureAction';
import { cureOf } from '../cureOf';
import { ItemLabel } from '../ItemLabel';
import { ReassessNote } from '../ReassessNote';
import { useReview } from '../ReviewContext';
import { DrawerSection } from './DrawerSection';
import { EvidenceList } from './EvidenceList';
import { ExemptionSection } from './ExemptionSection';
import { HistoryList } from './HistoryList';
import { ComputedStatus, StatedStatus } from './ItemStatus';
import { ItemOwner } from './ItemOwner';
import { NoteField } from './NoteField';
import { PlanSections } from './PlanSections';

const useStyles = makeStyles(theme => ({
  answer: {
    ...theme.typography.body2,
    padding: theme.spacing(2, 3),
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
  },
  title: { ...theme.typography.h5, margin: 0 },
}));

/** One item from the question to its history. */
export function ItemDetails(props: {
  item: ItemReview;
  titleId: string;
  onShowOwners: (area?: Area) => void;
}) {
  const { item, titleId, onShowOwners } = props;
  const classes = useStyles();
  const { itemTexts, textsError, retryTexts } = useReview();
  const cure = cureOf(item);
  return (
    <>
      <div className={classes.answer}>
        <h2 className={classes.title} id={titleId}>
          <ItemLabel item={item} />
          <span dir="auto">{item.question}</span>
        </h2>
        {item.computed ? (
          <ComputedStatus item={item} onShowOwners={() => onShowOwners()} />
        ) : (
          <StatedStatus item={item} />
        )}
        <ReassessNote item={item} />
        <StatusDifference item={item} />
        <CureAction item={item} onCloseGap={onShowOwners} />
      </div>
      <DrawerSection title="What this asks for">
        <Guidance
          texts={itemTexts.get(item.id)}
          error={textsError}
          onRetry={retryTexts}
        />
      </DrawerSection>
      {!item.computed && (
        <>
          <DrawerSection title="Note">
            <NoteField item={item} />
          </DrawerSection>
          <DrawerSection title="Evidence">
            <EvidenceList item={item} />
          </DrawerSection>
        </>
      )}
      {!cure && <PlanSections item={item} />}
      <DrawerSection title="Owner">
        <ItemOwner item={item} />
      </DrawerSection>
      {cure && <PlanSections item={item} />}
      <ExemptionSection item={item} />
      <DrawerSection title="Control references">
        <Typography variant="body2" color="textSecondary">
          Standards that ask for the same, or for a part of it, and that meeting
          this item therefore supports. Confidence says how directly; none of it
          proves compliance.
        </Typography>
        <ReferencesTable texts={itemTexts.get(item.id)} error={textsError} />
      </DrawerSection>
      <DrawerSection title="History">
        <HistoryList itemId={item.id} />
      </DrawerSection>
    </>
  );
}
