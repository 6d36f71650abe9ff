import { EntityPicker } from '../EntityPicker';

const KINDS = {
  System: ['System'],
  Domain: ['Domain'],
  Team: ['Group', 'User'],
};

/** A filter whose value is any entity of a kind. */
export function FilterPicker(props: {
  label: keyof typeof KINDS;
  value?: string;
  onChange: (ref?: string) => void;
}) {
  const { label } = props;
  return (
    <div style={{ width: 200 }}>
      <EntityPicker
        {...props}
        kinds={KINDS[label]}
        placeholder="All"
        nothingFound={`No ${label.toLocaleLowerCase(
          'en-US',
        )} has this in its name`}
      />
    </div>
  );
}
