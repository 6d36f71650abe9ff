import { Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { CampaignDetail } from 'backstage-plugin-ai-readiness-common';
import { useId } from 'react';
import { OwnerLink } from '../ownership/lookups/OwnerLink';
import { GAPS_PATH } from '../ownership/lookups/paths';
import { Scroller } from '../ownership/lookups/Scroller';
import { usePageLink } from '../ownership/lookups/usePageLink';
import { useTableStyles } from '../ownership/lookups/useTableStyles';
import { grouped } from '../presentation/figures';

const useStyles = makeStyles(theme => ({
  // Beside the chart it must not be longer than the chart.
  scroll: { maxHeight: 320, overflowY: 'auto', marginTop: theme.spacing(1) },
}));

/** Who has what left; after the due date these are who is late. */
export function OpenByOwner(props: { campaign: CampaignDetail }) {
  const { owners, state } = props.campaign;
  const { shown, more } = owners;
  const id = useId();
  const classes = useStyles();
  const { table, number } = useTableStyles();
  const toGaps = usePageLink()(GAPS_PATH);
  const isLate = state === 'late';
  const title = isLate ? 'Who is late' : 'Who has what left';
  return (
    <section aria-labelledby={id}>
      <Typography variant="subtitle1" component="h3" id={id}>
        {title}
      </Typography>
      {!shown.length && (
        <Typography variant="body2">Nothing is open.</Typography>
      )}
      {shown.length > 0 && (
        <div className={classes.scroll}>
          <Scroller label={title}>
            <table className={table} aria-labelledby={id}>
              <thead>
                <tr>
                  <th scope="col">Answers for the item</th>
                  <th scope="col" className={number}>
                    {isLate ? 'Late' : 'Open'}
                  </th>
                </tr>
              </thead>
              <tbody>
                {shown.map(({ owner, open }) => (
                  <tr key={owner ?? ''}>
                    <th scope="row">
                      {owner ? (
                        <OwnerLink entityRef={owner} />
                      ) : (
                        <>
                          Nobody is named{' '}
                          {toGaps && (
                            <Link to={toGaps} underline="always">
                              (see the gaps)
                            </Link>
                          )}
                        </>
                      )}
                    </th>
                    <td className={number}>{grouped(open)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </Scroller>
        </div>
      )}
      {more > 0 && (
        <Typography variant="caption" color="textSecondary">
          And {grouped(more)} more.
        </Typography>
      )}
    </section>
  );
}
