import { Link } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { Duty } from 'backstage-plugin-ai-readiness-common';
import { Mark } from '../../presentation/Mark';
import OverdueIcon from '@material-ui/icons/EventBusy';
import { RelativeTime } from '../../presentation/RelativeTime';
import { DUTY_KIND_WORDS, dutyTitle } from '../duties/dutyWords';
import { OwnerLink } from '../lookups/OwnerLink';
import { useTabLink } from '../lookups/tabLink';
import { useItemTitles } from '../lookups/useItemTitles';
import { VerdictMark } from '../lookups/VerdictMark';

const useStyles = makeStyles(theme => ({
  root: {
    ...theme.typography.body2,
    listStyle: 'none',
    margin: theme.spacing(1, 0),
    padding: 0,
    '& li': {
      padding: theme.spacing(0.75, 0),
      borderTop: `1px solid ${theme.palette.divider}`,
    },
  },
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    color: theme.palette.text.secondary,
  },
}));

/** What is most urgent for somebody, short. */
export function FirstDuties(props: {
  duties: readonly Duty[];
  ownerRef: string;
  now: string;
}) {
  const { duties, ownerRef, now } = props;
  const classes = useStyles();
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  return (
    <ul className={classes.root}>
      {duties.map(duty => {
        const { service, kind, itemId, area, named, dueOn, overdue } = duty;
        return (
          <li key={`${service.entityRef} ${kind} ${itemId ?? area}`}>
            <Link to={toTab(service.entityRef, itemId)}>
              {dutyTitle(duty, titleOf)} of{' '}
              <span dir="auto">{service.title}</span>
            </Link>
            <div className={classes.facts}>
              <VerdictMark verdict={service.verdict} labelled />
              <span>{DUTY_KIND_WORDS[kind]}</span>
              {overdue && (
                <Mark tone="bad" icon={OverdueIcon}>
                  overdue
                </Mark>
              )}
              {dueOn && (
                <span>
                  due <RelativeTime value={dueOn} asOf={now} />
                </span>
              )}
              {named !== ownerRef && (
                <span>
                  through <OwnerLink entityRef={named} />
                </span>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
