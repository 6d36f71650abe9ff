import type {
  Evidence,
  EvidenceRequest,
} from 'backstage-plugin-ai-readiness-common';
import { useState } from 'react';
import { useReview } from '../ReviewContext';

const NAMES = [
  'kind',
  'title',
  'url',
  'note',
  'collectedOn',
  'validUntil',
] as const;

type Name = (typeof NAMES)[number];
type Fields = Record<Name, string>;

/** Names the form that edits this entry; without one, the form that adds. */
export function evidenceFormKey(itemId: string, evidence?: Evidence): string {
  return `${itemId}/evidence/${evidence?.id ?? ''}`;
}

export type EvidenceDraft = ReturnType<typeof useEvidenceDraft>;

/** What is written into an evidence form, kept when the form goes away. */
export function useEvidenceDraft(formKey: string, evidence?: Evidence) {
  const { review, drafts } = useReview();
  const [initial] = useState(() => fieldsOf(review.asOf, evidence));
  const [fields, setFields] = useState<Fields>(() => ({
    ...initial,
    ...drafts.form(formKey),
  }));
  const edit = (name: Name, value: string) => {
    const next = { ...fields, [name]: value };
    setFields(next);
    const changed = NAMES.some(one => next[one] !== initial[one]);
    if (changed) drafts.keepForm(formKey, next);
    else drafts.dropForm(formKey);
  };
  return { fields, edit, drop: () => drafts.dropForm(formKey) };
}

function fieldsOf(asOf: string, evidence?: Evidence): Fields {
  return {
    kind: evidence?.kind ?? 'document',
    title: evidence?.title ?? '',
    url: evidence?.url ?? '',
    note: evidence?.note ?? '',
    collectedOn: evidence?.collectedOn ?? asOf.slice(0, 10),
    validUntil: evidence?.validUntil ?? '',
  };
}

/** Why it can't be handed in; absent when it can. */
export function evidenceProblem({ url, note }: Fields): string | undefined {
  return url.trim() || note.trim()
    ? undefined
    : 'Give a link or a note: evidence is something one can look at.';
}

export function evidenceBody(fields: Fields): EvidenceRequest {
  const { kind, title, url, note, collectedOn, validUntil } = fields;
  return {
    kind: kind as EvidenceRequest['kind'],
    title: title.trim(),
    collectedOn,
    ...(url.trim() && { url: url.trim() }),
    ...(note.trim() && { note }),
    ...(validUntil && { validUntil }),
  };
}
