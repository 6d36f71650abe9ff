import Typography from '@material-ui/core/Typography';
import { useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { TextButton } from '../../presentation/TextButton';
import { ownerPath } from '../lookups/paths';
import { usePageLink } from '../lookups/usePageLink';
import { OwnerPicker } from '../OwnerPicker';

/** Leads to the page of anybody, also of who is named nowhere. */
export function FindAnybody() {
  const [shown, setShown] = useState(false);
  return shown ? (
    <Anybody />
  ) : (
    <Typography variant="body2">
      Not in the list?{' '}
      <TextButton onClick={() => setShown(true)}>
        Find anybody in the catalog
      </TextButton>
    </Typography>
  );
}

function Anybody() {
  const navigate = useNavigate();
  const toPage = usePageLink();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed is gone: typing goes on in its place.
  useEffect(() => {
    box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div ref={box} style={{ maxWidth: 480 }}>
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
