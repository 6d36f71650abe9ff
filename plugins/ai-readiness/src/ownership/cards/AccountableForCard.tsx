import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type { OwnerDuties } from 'backstage-plugin-ai-readiness-common';
import { isNotFound } from '../../assessment/isNotFound';
import { RelativeTime } from '../../presentation/RelativeTime';
import { counted } from '../../verdict/gateWords';
import { useOwnerQuery } from '../duties/useOwnerQuery';
import { Answer } from '../lookups/Answer';
import { ownerPath } from '../lookups/paths';
import { useNow } from '../lookups/useNow';
import { usePageLink } from '../lookups/usePageLink';
import { FirstDuties } from './FirstDuties';
import { LookupCard, type LookupCardProps } from './LookupCard';

const SHOWN = 5;
const SELECTION = { limit: SHOWN };

/** On the page of a User or Group: the AI services that count on them. */
export function AccountableForCard(props: LookupCardProps) {
  return (
    <LookupCard {...props} title="Accountable for">
      <CardContent />
    </LookupCard>
  );
}

function CardContent() {
  const { entity } = useEntity();
  const query = useOwnerQuery(stringifyEntityRef(entity), SELECTION);
  if (isNotFound(query.error)) return <Nothing />;
  return (
    <Answer query={query} of="what they are accountable for" rows={3}>
      {data => (data.total ? <Duties data={data} /> : <Nothing />)}
    </Answer>
  );
}

function Nothing() {
  return (
    <Typography variant="body2">
      No AI service names them as an owner, directly or through a group.
    </Typography>
  );
}

function Duties(props: { data: OwnerDuties }) {
  const { load, duties, total, owner, asOf } = props.data;
  const now = useNow();
  const all = usePageLink()(ownerPath(owner.ref));
  return (
    <>
      <Typography variant="body2">
        {counted(load.services, 'AI service')} · {counted(load.areas, 'area')} ·{' '}
        {load.overdue} overdue
      </Typography>
      <FirstDuties duties={duties} ownerRef={owner.ref} now={now} />
      {all && (
        <Typography variant="body2">
          <Link to={all}>
            {total > duties.length ? `Show all ${total}` : 'Show with filters'}
          </Link>
        </Typography>
      )}
      {asOf && (
        <Typography variant="caption" color="textSecondary" display="block">
          Catalog last checked <RelativeTime value={asOf} asOf={now} />
        </Typography>
      )}
    </>
  );
}
