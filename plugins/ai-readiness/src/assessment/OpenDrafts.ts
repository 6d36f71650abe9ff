/** The fields of a form, by name. */
export type DraftFields = Readonly<Record<string, string>>;

/**
 * What people have written on one review and not handed in yet. Outlives the
 * fields that it was written into, so that closing them loses nothing.
 */
export class OpenDrafts {
  private readonly forms = new Map<string, DraftFields>();
  private readonly fields = new Set<object>();

  get isEmpty(): boolean {
    return !this.forms.size && !this.fields.size;
  }

  form(key: string): DraftFields | undefined {
    return this.forms.get(key);
  }

  keepForm(key: string, fields: DraftFields) {
    this.forms.set(key, fields);
  }

  dropForm(key: string) {
    this.forms.delete(key);
  }

  /** Counts one field as unsaved until the answer is called. */
  holdField(): () => void {
    const field = {};
    this.fields.add(field);
    return () => {
      this.fields.delete(field);
    };
  }
}
