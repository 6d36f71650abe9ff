import Typography from '@material-ui/core/Typography';
import { EntityPicker } from './EntityPicker';
import { OwnerName } from './OwnerName';

const KINDS = ['User', 'Group'];

/** Chooses a User or Group of the catalog; never free text. */
export function OwnerPicker(props: {
  label: string;
  value?: string;
  required?: boolean;
  disabled?: boolean;
  onChange: (ref?: string) => void;
}) {
  const { value } = props;
  return (
    <div>
      <EntityPicker
        {...props}
        kinds={KINDS}
        placeholder="Search users and groups"
        nothingFound="No user or group has this in its name"
      />
      {value && (
        <Typography variant="caption" component="div">
          <OwnerName entityRef={value} link />
        </Typography>
      )}
    </div>
  );
}
