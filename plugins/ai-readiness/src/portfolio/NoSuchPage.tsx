import Typography from '@material-ui/core/Typography';
import { SubPage } from '../ownership/lookups/SubPage';

/** A link that was mistyped, cut off, or is older than the page. */
export function NoSuchPage() {
  return (
    <SubPage title="There is no such page">
      <Typography variant="body2">
        The link may be cut off, or from an earlier version. All pages are
        above.
      </Typography>
    </SubPage>
  );
}
