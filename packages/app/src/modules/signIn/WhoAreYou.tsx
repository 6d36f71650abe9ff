import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { Mark } from '../../brand/Mark';
import { DemoNotice } from './DemoNotice';
import { PersonCard } from './PersonCard';
import { DemoPerson } from './readDemoPeople';
import { SignInChoice } from './rememberedChoice';

const useStyles = makeStyles(theme => ({
  page: {
    boxSizing: 'border-box',
    minHeight: '100vh',
    padding: theme.spacing(6, 3),
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
  },
  column: { maxWidth: 1080, margin: '0 auto' },
  brand: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1.5),
    marginBottom: theme.spacing(4),
    fontWeight: 700,
    fontSize: theme.typography.pxToRem(20),
  },
  mark: {
    display: 'flex',
    fontSize: 36,
    color: theme.palette.primary.main,
  },
  lead: { maxWidth: 640, marginBottom: theme.spacing(4) },
  people: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: theme.spacing(2),
    gridTemplateColumns: 'repeat(auto-fill, minmax(290px, 1fr))',
  },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: theme.spacing(2),
    marginTop: theme.spacing(4),
  },
}));

type WhoAreYouProps = {
  company: string;
  people: DemoPerson[];
  onChoose(choice: SignInChoice): void;
};

export const WhoAreYou = ({ company, people, onChoose }: WhoAreYouProps) => {
  const classes = useStyles();
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Typography component="div" className={classes.brand}>
          <span className={classes.mark}>
            <Mark />
          </span>
          AI Readiness
        </Typography>
        <Typography variant="h3" component="h1" gutterBottom>
          Who are you today?
        </Typography>
        <Typography className={classes.lead}>
          {company} is an invented company. Look at its AI services through the
          eyes of one of its people: what you own, and what you may do, depends
          on who you are.
        </Typography>
        <ul className={classes.people}>
          {people.map(person => (
            <li key={person.ref}>
              <PersonCard
                person={person}
                onChoose={() =>
                  onChoose({ as: 'person', ref: person.ref, name: person.name })
                }
              />
            </li>
          ))}
        </ul>
        <div className={classes.foot}>
          <Button
            variant="outlined"
            color="primary"
            onClick={() => onChoose({ as: 'guest' })}
          >
            Look around as a guest (read only)
          </Button>
          <DemoNotice />
        </div>
      </div>
    </main>
  );
};
