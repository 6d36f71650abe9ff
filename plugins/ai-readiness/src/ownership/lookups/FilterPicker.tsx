import { EntityPicker } from '../EntityPicker';

const KINDS = {
  System: ['System'],
  Domain: ['Domain'],
  Team: ['Group', 'User'],
};

type Label = keyof typeof KINDS;

/** A filter whose value is any entity of a kind. */
export function FilterPicker(props: {
  label: Label;
  value?: string;
  onChange: (ref?: string) => void;
}) {
  const { label } = props;
  return (
    <EntityPicker
      {...props}
      kinds={KINDS[label]}
      placeholder="All"
      nothingFound={nothingFound(label)}
    />
  );
}

/** The same wherever an entity is chosen. */
export function nothingFound(label: Label): string {
  return `No ${label.toLocaleLowerCase('en-US')} has this in its name`;
}
