import { makeStyles } from '@material-ui/core/styles';
import type { ItemChange } from 'backstage-plugin-ai-readiness-common';
import { capitalized } from '../../presentation/capitalized';
import { Disclosure } from '../../presentation/Disclosure';

const useStyles = makeStyles(theme => ({
  name: { fontWeight: 500 },
  fields: { margin: 0, paddingInlineStart: theme.spacing(2.5) },
  words: { color: theme.palette.text.secondary },
  texts: {
    margin: theme.spacing(0, 0, 1),
    '& dt': { ...theme.typography.caption, fontWeight: 700 },
    '& dd': { margin: theme.spacing(0, 0, 1) },
  },
}));

/** What becomes of one item; long texts beside each other for who wants them. */
export function ItemDiff(props: { item: ItemChange }) {
  const { change, number, title, message, fields } = props.item;
  const classes = useStyles();
  if (change !== 'changed') return <li dir="auto">{message}</li>;
  // What is too long for a sentence.
  const texts = fields.filter(each => !each.message.includes(each.to));
  return (
    <li>
      <span className={classes.name} dir="auto">
        {number} {title}
      </span>
      <ul className={classes.fields}>
        {fields.map(field => (
          <li key={field.field} className={field.counts ? '' : classes.words}>
            {capitalized(field.message)}
          </li>
        ))}
      </ul>
      {texts.length > 0 && (
        <Disclosure title="Compare the texts">
          {texts.map(({ field, name, from, to }) => (
            <dl key={field} className={classes.texts}>
              <dt>{capitalized(name)}, in force</dt>
              <dd dir="auto">{from}</dd>
              <dt>{capitalized(name)}, in the draft</dt>
              <dd dir="auto">{to}</dd>
            </dl>
          ))}
        </Disclosure>
      )}
    </li>
  );
}
