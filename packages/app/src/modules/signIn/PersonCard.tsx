import Avatar from '@material-ui/core/Avatar';
import Card from '@material-ui/core/Card';
import CardActionArea from '@material-ui/core/CardActionArea';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { DemoPerson } from './readDemoPeople';

const useStyles = makeStyles(theme => ({
  card: { height: '100%' },
  area: {
    height: '100%',
    display: 'flex',
    alignItems: 'flex-start',
    justifyContent: 'flex-start',
    padding: theme.spacing(2),
    '&:focus-visible': {
      outline: `3px solid ${theme.palette.primary.main}`,
      outlineOffset: -3,
    },
  },
  avatar: {
    width: 48,
    height: 48,
    fontSize: '1rem',
    fontWeight: 700,
    color: theme.palette.primary.contrastText,
    backgroundColor: theme.palette.primary.main,
  },
  words: { marginLeft: theme.spacing(2), minWidth: 0 },
  name: { fontWeight: 700 },
}));

function initials(name: string): string {
  const words = name.split(' ');
  return `${words[0][0]}${words.length > 1 ? words[words.length - 1][0] : ''}`;
}

type PersonCardProps = { person: DemoPerson; onChoose(): void };

export const PersonCard = ({ person, onChoose }: PersonCardProps) => {
  const classes = useStyles();
  return (
    <Card className={classes.card}>
      <CardActionArea
        className={classes.area}
        onClick={onChoose}
        aria-label={`Sign in as ${person.name}, ${person.role}`}
      >
        <Avatar className={classes.avatar} aria-hidden>
          {initials(person.name)}
        </Avatar>
        <div className={classes.words}>
          <Typography className={classes.name}>{person.name}</Typography>
          <Typography variant="body2">{person.role}</Typography>
          {person.about && (
            <Typography variant="body2" color="textSecondary">
              {person.about}
            </Typography>
          )}
        </div>
      </CardActionArea>
    </Card>
  );
};
