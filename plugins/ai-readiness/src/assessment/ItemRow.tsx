import ButtonBase from '@material-ui/core/ButtonBase';
import { makeStyles } from '@material-ui/core/styles';
import OpenIcon from '@material-ui/icons/ChevronRight';
import CatalogIcon from '@material-ui/icons/Storage';
import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { goToGap } from '../ownership/goToOwners';
import { OwnerChip } from '../ownership/OwnerChip';
import { Mark } from '../presentation/Mark';
import { StatusDifference } from '../verdict/StatusDifference';
import { StatusMark } from '../verdict/StatusMark';
import { ConditionState } from './ConditionState';
import { CureAction } from './CureAction';
import { EvidenceSummary } from './EvidenceSummary';
import { ItemLabel } from './ItemLabel';
import { ReassessNote } from './ReassessNote';
import { SaveState } from './SaveState';
import { StatusControl } from './StatusControl';

const useStyles = makeStyles(theme => ({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    columnGap: theme.spacing(2),
    rowGap: theme.spacing(0.75),
    padding: theme.spacing(1.5, 2),
    borderTop: `1px solid ${theme.palette.divider}`,
    breakInside: 'avoid',
    [theme.breakpoints.down('sm')]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  question: {
    ...theme.typography.body1,
    textAlign: 'start',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    gap: theme.spacing(1),
    borderRadius: theme.shape.borderRadius,
    '&:hover $text': { textDecoration: 'underline' },
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
  words: { flex: 1, minWidth: 0 },
  text: { display: 'block' },
  answer: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    flexWrap: 'wrap',
    // As wide as the choices, so that the arrows stand below each other.
    [theme.breakpoints.up('md')]: { minWidth: 205, justifyContent: 'flex-end' },
  },
  facts: {
    gridColumn: '1 / -1',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: theme.spacing(3),
    rowGap: theme.spacing(0.5),
  },
}));

/** One item of a gate: the question, the answer, and what it rests on. */
export function ItemRow(props: {
  item: ItemReview;
  asOf: string;
  onOpen: (itemId: string) => void;
}) {
  const { item, asOf, onOpen } = props;
  const classes = useStyles();
  return (
    <li className={classes.root} data-item={item.id}>
      <ButtonBase
        className={classes.question}
        aria-haspopup="dialog"
        onClick={() => onOpen(item.id)}
      >
        <span className={classes.words}>
          <ItemLabel item={item} />
          <span className={classes.text} dir="auto">
            {item.question}
          </span>
        </span>
        <OpenIcon color="action" aria-hidden />
      </ButtonBase>
      <span className={classes.answer}>
        {item.computed ? (
          <ComputedAnswer item={item} />
        ) : (
          <Answer item={item} />
        )}
      </span>
      <span className={classes.facts}>
        <OwnerChip item={item} />
        <EvidenceSummary item={item} asOf={asOf} />
        <SaveState itemId={item.id} />
      </span>
      <span className={classes.facts}>
        <ReassessNote item={item} />
        <StatusDifference item={item} />
        <CureAction item={item} onCloseGap={goToGap} onOpen={onOpen} />
        <ConditionState item={item} />
      </span>
    </li>
  );
}

function Answer(props: { item: ItemReview }) {
  const { item } = props;
  return item.effective === 'exempt' ? (
    <StatusMark status="exempt" />
  ) : (
    <StatusControl item={item} />
  );
}

function ComputedAnswer(props: { item: ItemReview }) {
  return (
    <>
      <StatusMark status={props.item.effective} />
      <Mark tone="unknown" icon={CatalogIcon}>
        Read from the catalog
      </Mark>
    </>
  );
}
