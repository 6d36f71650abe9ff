import Button from '@material-ui/core/Button';
import Popover from '@material-ui/core/Popover';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  FacetName,
  PortfolioFacet,
} from 'backstage-plugin-ai-readiness-common';
import { useId, useState } from 'react';
import { useChecklistTexts } from '../../../checklist/useChecklistTexts';
import { EntityPicker } from '../../../ownership/EntityPicker';
import { Field } from '../../../presentation/Field';
import { grouped } from '../../../presentation/figures';
import { filterOptions } from './filterOptions';
import { FilterValues } from './FilterValues';
import { ENTITY_FILTERS, FILTER_WORDS } from './filterWords';
import { useValueWords } from './useValueWords';

/** More than that are neither read nor ticked one by one. */
const LISTED = 200;
/** From so many values on, one would rather type than read. */
const MANY = 8;

const useStyles = makeStyles(theme => ({
  paper: {
    width: 'min(360px, calc(100vw - 32px))',
    maxHeight: 'min(560px, calc(100vh - 32px))',
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
    padding: theme.spacing(2),
  },
  foot: {
    display: 'flex',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
  },
}));

/** The values of one filter, with how many services each would leave. */
export function FilterMenu(props: {
  name: FacetName;
  anchor: HTMLElement;
  facet?: PortfolioFacet;
  selected: readonly string[];
  onChange: (values: readonly string[]) => void;
  onClose: () => void;
}) {
  const { name, anchor, facet, selected, onChange, onClose } = props;
  const { title, about } = FILTER_WORDS[name];
  const classes = useStyles();
  const titleId = useId();
  const [text, setText] = useState('');
  const counted = facet?.values.slice(0, LISTED) ?? [];
  const others = selected.slice(0, LISTED);
  const refs = [...counted.map(({ value }) => value), ...others];
  const wordOf = useValueWords(name in ENTITY_FILTERS ? refs : []);
  const gateIds = [...useChecklistTexts().gates.keys()];
  const more =
    (facet?.more ?? 0) + (facet?.values.length ?? 0) - counted.length;
  const listed = facet && { values: counted, more };
  const options = filterOptions(name, listed, others, wordOf, gateIds);
  const kinds = ENTITY_FILTERS[name];
  const toggle = (value: string) =>
    onChange(
      selected.includes(value)
        ? selected.filter(each => each !== value)
        : [...selected, value],
    );
  return (
    <Popover
      open
      anchorEl={anchor}
      anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
      onClose={onClose}
      PaperProps={{
        className: classes.paper,
        role: 'dialog',
        'aria-labelledby': titleId,
      }}
    >
      <div>
        <Typography variant="subtitle2" component="h3" id={titleId}>
          {title}
        </Typography>
        <Typography variant="caption" color="textSecondary">
          {about}
        </Typography>
      </div>
      {options.length > MANY && (
        <Field
          type="search"
          label="Find a value"
          value={text}
          onChange={event => setText(event.target.value)}
        />
      )}
      <FilterValues
        title={title}
        options={options}
        text={text}
        selected={selected}
        onToggle={toggle}
      />
      {more > 0 && (
        <Typography variant="caption">
          {grouped(more)} more are not listed.
        </Typography>
      )}
      {kinds && (
        <EntityPicker
          label="Any other in the catalog"
          kinds={kinds}
          placeholder="Search the catalog"
          nothingFound="Nothing in the catalog has this in its name"
          onChange={ref => ref && !selected.includes(ref) && toggle(ref)}
        />
      )}
      <div className={classes.foot}>
        {/* Never disabled: the focus would be lost with it. */}
        <Button size="small" onClick={() => onChange([])}>
          Clear
        </Button>
        <Button size="small" variant="outlined" onClick={onClose}>
          Done
        </Button>
      </div>
    </Popover>
  );
}
