import { makeStyles } from '@material-ui/core/styles';
import CriticalIcon from '@material-ui/icons/Flag';
import {
  AREA_TITLES,
  criticalWords,
  predicateWords,
} from 'backstage-plugin-ai-readiness-common';
import { Disclosure } from '../../presentation/Disclosure';
import { Mark } from '../../presentation/Mark';
import { Guidance } from '../Guidance';
import { ReferencesTable } from '../ReferencesTable';
import type { ItemTexts } from '../useChecklistTexts';
import { useAnchor } from './useAnchor';

const useStyles = makeStyles(theme => ({
  root: {
    scrollMarginTop: theme.spacing(2),
    // Of what heads the row, the title alone stands out.
    '&& > th': { fontWeight: 'normal' },
  },
  title: { fontWeight: 700 },
  small: { color: theme.palette.text.secondary },
  more: {
    display: 'grid',
    gap: theme.spacing(2),
    padding: theme.spacing(1, 0),
  },
}));

/** One item: what is asked, of whom, and how long an answer holds. */
export function ItemRow(props: { item: ItemTexts }) {
  const { item } = props;
  const { id, number, title, question, critical, area, level } = item;
  const classes = useStyles();
  const { ref, isNamed } = useAnchor<HTMLTableRowElement>(id);
  return (
    <tr ref={ref} id={id} className={classes.root}>
      <th scope="row">
        <div className={classes.title} dir="auto">
          {number} {title}
        </div>
        <div dir="auto">{question}</div>
        {item.appliesWhen !== undefined && (
          <div className={classes.small}>
            Only for services with {predicateWords(item.appliesWhen)}
          </div>
        )}
        <div className={classes.small}>{evidenceSentence(item)}</div>
        {/* Opens also when the address comes to name it. */}
        <Disclosure
          key={String(isNamed)}
          title={`What it takes: ${number}`}
          initiallyOpen={isNamed}
        >
          <div className={classes.more}>
            <Guidance texts={item} />
            <ReferencesTable texts={item} />
          </div>
        </Disclosure>
      </th>
      <td>
        {critical === false ? (
          '–'
        ) : (
          <Mark tone="bad" icon={CriticalIcon}>
            {criticalWords(critical)}
          </Mark>
        )}
      </td>
      <td>{AREA_TITLES[area]}</td>
      <td>{level}</td>
      <td>{holds(item)}</td>
    </tr>
  );
}

function evidenceSentence({ requiresEvidence, critical, computed }: ItemTexts) {
  if (computed || requiresEvidence === false) return undefined;
  if (requiresEvidence || critical === true) return 'Evidence is required';
  return critical ? 'Evidence is required where it is critical' : undefined;
}

function holds({ validDays, computed }: ItemTexts): string {
  if (computed) return 'read from the catalog';
  return validDays === undefined ? 'without end' : `${validDays} days`;
}
