import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import type { Duty } from 'backstage-plugin-ai-readiness-common';
import { useId } from 'react';
import { RelativeTime } from '../../presentation/RelativeTime';
import { OwnerLink } from '../lookups/OwnerLink';
import { Scroller } from '../lookups/Scroller';
import { ServiceLink } from '../lookups/ServiceLink';
import { useTabLink } from '../lookups/tabLink';
import { useItemTitles } from '../lookups/useItemTitles';
import { useTableStyles } from '../lookups/useTableStyles';
import { VerdictMark } from '../lookups/VerdictMark';
import { DutyLiveness } from './DutyLiveness';
import { DutyState } from './DutyState';
import { DUTY_KIND_WORDS, dutyTitle } from './dutyWords';

/** The same in each group, so that the columns stand under each other. */
const WIDTHS = ['28%', '25%', '22%', '10%', '15%'];

/** Duties under one heading, worst first. */
export function DutyTable(props: {
  title: string;
  duties: readonly Duty[];
  ownerRef: string;
  now: string;
}) {
  const { title, duties, ownerRef, now } = props;
  const id = useId();
  const classes = useTableStyles();
  const titleOf = useItemTitles();
  const toTab = useTabLink();
  return (
    <section aria-labelledby={id}>
      <Typography
        id={id}
        variant="subtitle1"
        component="h3"
        style={{ padding: '16px 16px 0', fontWeight: 700 }}
      >
        {title}
      </Typography>
      <Scroller label={title}>
        <table
          className={classes.table}
          style={{ tableLayout: 'fixed', minWidth: 720 }}
          aria-labelledby={id}
        >
          <colgroup>
            {WIDTHS.map((width, index) => (
              <col key={index} style={{ width }} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <th scope="col">Accountable for</th>
              <th scope="col">Service</th>
              <th scope="col">State</th>
              <th scope="col">Due</th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {duties.map(duty => {
              const { service, kind, itemId, area, named, dueOn } = duty;
              return (
                <tr key={`${service.entityRef} ${kind} ${itemId ?? area}`}>
                  <th scope="row">
                    <Link to={toTab(service.entityRef, itemId)}>
                      {dutyTitle(duty, titleOf)}
                    </Link>
                    <Typography
                      variant="caption"
                      color="textSecondary"
                      display="block"
                    >
                      {DUTY_KIND_WORDS[kind]}
                    </Typography>
                  </th>
                  <td>
                    <ServiceLink service={service} />
                    <div>
                      <VerdictMark verdict={service.verdict} labelled />
                    </div>
                  </td>
                  <td>
                    <DutyState duty={duty} />
                    <DutyLiveness duty={duty} now={now} />
                  </td>
                  <td>
                    {dueOn ? <RelativeTime value={dueOn} asOf={now} /> : '–'}
                  </td>
                  <td>
                    {named === ownerRef ? (
                      'directly'
                    ) : (
                      <>
                        through <OwnerLink entityRef={named} />
                      </>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </Scroller>
    </section>
  );
}
