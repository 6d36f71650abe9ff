import Link from '@material-ui/core/Link';
import type { Decision } from 'backstage-plugin-ai-readiness-common';
import { Link as RouterLink } from 'react-router-dom';
import { useMemoAddress } from '../assessment/useView';

/** Leads to what one would hand to an auditor. */
export function MemoLink(props: { decision: Pick<Decision, 'id' | 'number'> }) {
  const { id, number } = props.decision;
  const addressOf = useMemoAddress();
  return (
    <Link component={RouterLink} to={addressOf(id)} underline="always">
      Memo of decision {number}
    </Link>
  );
}
