import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Departure } from 'backstage-plugin-ai-readiness-common';
import { CopyButton } from '../../presentation/CopyButton';
import { counted } from '../../verdict/gateWords';
import { Empty } from '../lookups/Empty';
import { OwnerLink } from '../lookups/OwnerLink';
import { ServiceLink } from '../lookups/ServiceLink';
import { useTabLink } from '../lookups/tabLink';
import { useItemTitles } from '../lookups/useItemTitles';
import { VerdictMark } from '../lookups/VerdictMark';
import { useOwnerTitle } from '../useOwnerTitle';
import { departureHeadline } from './departureHeadline';
import { handOverList, lossesByService, lossWords } from './departureWords';
import { Part } from './Part';

const useStyles = makeStyles(theme => ({
  root: { display: 'grid', gap: theme.spacing(2) },
  flip: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
  },
}));

/** What would be lost: groups, duties, verdicts. */
export function DepartureResult(props: { departure: Departure }) {
  const { departure } = props;
  const { owner, emptiedGroups, losses, flips, kept } = departure;
  const classes = useStyles();
  const title = useOwnerTitle(owner.ref) ?? owner.displayName ?? owner.ref;
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  const linkOf = (serviceRef: string) =>
    new URL(toTab(serviceRef), window.location.origin).href;
  const others = `Covered by somebody else: ${counted(kept, 'other thing')}.`;
  if (!losses.length && !emptiedGroups.length && !flips.length) {
    return (
      <Empty title="Nothing would be lost">
        {kept ? others : 'Nothing is on them, directly or through a group.'}
      </Empty>
    );
  }
  return (
    <section className={classes.root} aria-label="What would be lost">
      <div className={classes.flip}>
        <Typography variant="h6" component="h3">
          {departureHeadline(departure)}
        </Typography>
        <CopyButton text={handOverList(title, departure, titleOf, linkOf)}>
          Copy hand-over list
        </CopyButton>
      </div>
      {lossesByService(departure).map(({ service, losses: lost, flip }) => (
        <Part key={service.entityRef} title={<ServiceLink service={service} />}>
          <div className={classes.flip}>
            {!flip && service.verdict && <span>stays</span>}
            <VerdictMark verdict={flip?.from ?? service.verdict} />
            {flip && (
              <>
                <span>would become</span>
                <VerdictMark verdict={flip.to} />
              </>
            )}
          </div>
          <ul>
            {lost.map(loss => (
              <li key={`${loss.kind} ${loss.itemId ?? loss.area}`}>
                <Link to={toTab(service.entityRef, loss.itemId)}>
                  {lossWords(loss, titleOf)}
                </Link>
                {loss.named !== owner.ref && (
                  <>
                    , through <OwnerLink entityRef={loss.named} />
                  </>
                )}
              </li>
            ))}
          </ul>
        </Part>
      ))}
      {emptiedGroups.length > 0 && (
        <Part title="Groups that would have nobody left">
          <ul>
            {emptiedGroups.map(({ ref }) => (
              <li key={ref}>
                <OwnerLink entityRef={ref} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {kept > 0 && <Typography variant="body2">{others}</Typography>}
    </section>
  );
}
