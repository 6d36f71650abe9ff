import type { ItemReview } from 'backstage-plugin-ai-readiness-common';
import { Field } from '../../presentation/Field';
import { noteChange } from '../itemChanges';
import { SaveState } from '../SaveState';
import { useItemDraft } from '../useItemDraft';
import { useReadOnlyReason } from '../useReadOnlyReason';

const NOTE_LIMIT = 10_000;

/** What there is to say about an answer; saves itself. */
export function NoteField(props: { item: ItemReview }) {
  const { item } = props;
  const readOnly = useReadOnlyReason(item.area);
  const { value, edit, save, dirty } = useItemDraft(
    item,
    ({ note }) => note ?? '',
    noteChange,
  );
  return (
    <>
      <Field
        placeholder="What the answer rests on, what is missing, who is on it"
        multiline
        minRows={3}
        maxRows={16}
        fullWidth
        value={value}
        disabled={Boolean(readOnly)}
        title={readOnly}
        onChange={({ target }) => edit(() => target.value)}
        onBlur={save}
        inputProps={{
          'aria-label': 'Note',
          dir: 'auto',
          maxLength: NOTE_LIMIT,
        }}
      />
      {dirty ? (
        'Saves when you pause'
      ) : (
        <SaveState keyPrefix={`${item.id}/note`} />
      )}
    </>
  );
}
