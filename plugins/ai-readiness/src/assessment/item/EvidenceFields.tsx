import { makeStyles } from '@material-ui/core/styles';
import { Field } from '../../presentation/Field';
import { useFocusOnMount } from '../../presentation/useFocusOnMount';
import { EVIDENCE_KIND_WORDS } from './evidenceKinds';
import type { EvidenceDraft } from './useEvidenceDraft';

const useStyles = makeStyles({ wide: { gridColumn: '1 / -1' } });

/** The fields of a piece of evidence, for a grid of two columns. */
export function EvidenceFields(props: {
  draft: EvidenceDraft;
  problem?: string;
  onEdit: () => void;
}) {
  const { draft, problem, onEdit } = props;
  const { fields, edit } = draft;
  const classes = useStyles();
  const first = useFocusOnMount<HTMLInputElement>();
  const field = (name: keyof typeof fields) => ({
    name,
    value: fields[name],
    onChange: (event: { target: { value: string } }) => {
      edit(name, event.target.value);
      onEdit();
    },
  });
  return (
    <>
      <Field
        {...field('kind')}
        select
        label="Kind"
        SelectProps={{ native: true }}
      >
        {Object.entries(EVIDENCE_KIND_WORDS).map(([kind, words]) => (
          <option key={kind} value={kind}>
            {words}
          </option>
        ))}
      </Field>
      <Field
        {...field('title')}
        label="Title"
        required
        inputRef={first}
        inputProps={{ maxLength: 200, dir: 'auto' }}
      />
      <Field
        {...field('url')}
        className={classes.wide}
        label="Link"
        type="url"
        placeholder="https://"
        error={Boolean(problem)}
        helperText={problem}
        inputProps={{ pattern: 'https?://.+', title: 'Starts with https://' }}
      />
      <Field
        {...field('note')}
        className={classes.wide}
        label="Note"
        multiline
        maxRows={8}
        inputProps={{ maxLength: 10_000, dir: 'auto' }}
      />
      <Field
        {...field('collectedOn')}
        label="Collected on (UTC)"
        type="date"
        required
      />
      <Field
        {...field('validUntil')}
        label="Valid until (UTC)"
        type="date"
        helperText="Empty: it does not run out"
        inputProps={{ min: fields.collectedOn }}
      />
    </>
  );
}
