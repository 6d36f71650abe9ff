import Typography from '@material-ui/core/Typography';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { TextButton } from '../../presentation/TextButton';
import { ownerPath } from '../lookups/paths';
import { usePageLink } from '../lookups/usePageLink';
import { OwnerPicker } from '../OwnerPicker';

/** Leads to the page of anybody, also of who is named nowhere. */
export function FindAnybody() {
  const navigate = useNavigate();
  const toPage = usePageLink();
  const [shown, setShown] = useState(false);
  if (!shown) {
    return (
      <Typography variant="body2">
        Not in the list?{' '}
        <TextButton onClick={() => setShown(true)}>
          Find anybody in the catalog
        </TextButton>
      </Typography>
    );
  }
  return (
    <div style={{ maxWidth: 480 }}>
      <OwnerPicker
        label="Go to anybody in the catalog"
        onChange={ref => {
          const to = ref && toPage(ownerPath(ref));
          if (to) navigate(to);
        }}
      />
    </div>
  );
}
