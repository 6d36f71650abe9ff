import Tab from '@material-ui/core/Tab';
import Tabs from '@material-ui/core/Tabs';
import { makeStyles } from '@material-ui/core/styles';
import { counted } from '../verdict/gateWords';
import { useReview } from './ReviewContext';
import { VIEW_TITLES, VIEWS, type View } from './useView';

const useStyles = makeStyles(theme => ({
  root: {
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  tab: { textTransform: 'none', fontWeight: 700, minWidth: 96 },
}));

const tabId = (view: View) => `readiness-tab-${view}`;

/** What the panel of a view is called by and controlled by. */
export const panelProps = (view: View) => ({
  id: `readiness-view-${view}`,
  role: 'tabpanel',
  'aria-labelledby': tabId(view),
});

/** The way between the views of a review. */
export function ViewTabs(props: {
  view: View;
  onChange: (view: View) => void;
}) {
  const { view, onChange } = props;
  const classes = useStyles();
  const { drift } = useReview().review;
  const drifting = drift.filter(({ until }) => !until).length;
  return (
    <Tabs
      className={classes.root}
      value={view}
      onChange={(_, next: View) => onChange(next)}
      aria-label="Views of this review"
      indicatorColor="primary"
      textColor="primary"
    >
      {VIEWS.map(one => (
        <Tab
          key={one}
          className={classes.tab}
          value={one}
          id={tabId(one)}
          aria-controls={one === view ? panelProps(one).id : undefined}
          label={
            one === 'decision' && drifting
              ? `${VIEW_TITLES[one]} · ${counted(drifting, 'change')} since`
              : VIEW_TITLES[one]
          }
        />
      ))}
    </Tabs>
  );
}
