import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CatalogIcon from '@material-ui/icons/Storage';
import type { Area, ItemReview } from 'backstage-plugin-ai-readiness-common';
import { Guidance } from '../../checklist/Guidance';
import { ReferencesTable } from '../../checklist/ReferencesTable';
import { OwnerName } from '../../ownership/OwnerName';
import { Mark } from '../../presentation/Mark';
import { RelativeTime } from '../../presentation/RelativeTime';
import { TextButton } from '../../presentation/TextButton';
import { StatusDifference } from '../../verdict/StatusDifference';
import { StatusMark } from '../../verdict/StatusMark';
import { ConfirmAgain } from '../ConfirmAgain';
import { CureAction } from '../CureAction';
import { cureOf } from '../cureOf';
import { ItemLabel } from '../ItemLabel';
import { useReview } from '../ReviewContext';
import { SaveState } from '../SaveState';
import { StatusControl } from '../StatusControl';
import { DrawerSection } from './DrawerSection';
import { EvidenceList } from './EvidenceList';
import { HistoryList } from './HistoryList';
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
  control: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
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
          <>
            {item.effective === 'exempt' ? (
              <StatusMark status="exempt" />
            ) : (
              <span className={classes.control}>
                <StatusControl item={item} />
                <SaveState keyPrefix={`${item.id}/status`} />
              </span>
            )}
            <StatedBy item={item} />
            {item.statedAt && <ConfirmAgain item={item} />}
          </>
        )}
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

function ComputedStatus(props: { item: ItemReview; onShowOwners: () => void }) {
  return (
    <>
      <StatusMark status={props.item.effective} />
      <Mark tone="unknown" icon={CatalogIcon}>
        Read from the catalog; nobody has to state it
      </Mark>
      <TextButton onClick={props.onShowOwners}>
        See the owners by area
      </TextButton>
    </>
  );
}

function StatedBy(props: { item: ItemReview }) {
  const { statedBy, statedAt, validUntil } = props.item;
  const { asOf } = useReview().review;
  if (!statedAt) return null;
  return (
    <Typography variant="body2" color="textSecondary">
      Stated <RelativeTime value={statedAt} asOf={asOf} />
      {statedBy && (
        <>
          {' by '}
          <OwnerName entityRef={statedBy} />
        </>
      )}
      {validUntil && (
        <>
          , to be renewed <RelativeTime value={validUntil} asOf={asOf} />
        </>
      )}
    </Typography>
  );
}
