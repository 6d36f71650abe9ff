import { addDays, addYears } from 'backstage-plugin-ai-readiness-common';
import { useNow } from '../ownership/lookups/useNow';
import { OwnerPicker } from '../ownership/OwnerPicker';
import { Field } from '../presentation/Field';

/** What a campaign is called, what for, by when, and who answers for it. */
export interface CampaignDraft {
  title: string;
  goal: string;
  dueOn: string;
  owner?: string;
}

/** Without what is missing or left empty; the server says what is wrong. */
export function isComplete(
  draft: CampaignDraft,
): draft is CampaignDraft & { owner: string } {
  return Boolean(draft.title.trim() && draft.dueOn && draft.owner);
}

export function aimsOf({
  title,
  goal,
  dueOn,
  owner,
}: CampaignDraft & { owner: string }) {
  const words = goal.trim();
  return { title: title.trim(), ...(words && { goal: words }), dueOn, owner };
}

/** The same for a new campaign and for one that goes on. */
export function CampaignFields(props: {
  draft: CampaignDraft;
  /** The due date that it has already, which may have passed. */
  dueOn?: string;
  onChange: (change: Partial<CampaignDraft>) => void;
}) {
  const { draft, dueOn, onChange } = props;
  const today = addDays(useNow(), 0);
  const first = dueOn && dueOn < today ? dueOn : today;
  return (
    <>
      <Field
        label="Title"
        required
        fullWidth
        value={draft.title}
        onChange={({ target }) => onChange({ title: target.value })}
        inputProps={{ maxLength: 120, dir: 'auto' }}
      />
      <Field
        label="What for (optional)"
        multiline
        minRows={2}
        maxRows={8}
        fullWidth
        value={draft.goal}
        onChange={({ target }) => onChange({ goal: target.value })}
        inputProps={{ maxLength: 2_000, dir: 'auto' }}
      />
      <Field
        type="date"
        label="Due date"
        required
        value={draft.dueOn}
        onChange={({ target }) => onChange({ dueOn: target.value })}
        inputProps={{ min: first, max: addYears(today, 2) }}
      />
      <OwnerPicker
        label="Owner: who answers for the campaign"
        required
        value={draft.owner}
        onChange={owner => onChange({ owner })}
      />
    </>
  );
}
