import { exactDate, relativeDate, shortDate } from './dates';

/** A date as people say it, exact on hover and for machines. */
export function RelativeTime(props: {
  value: string;
  asOf: string;
  /** Says the day as well: "in 6 days (29 Nov)". */
  dated?: boolean;
}) {
  const { value, asOf, dated } = props;
  return (
    <time dateTime={value} title={exactDate(value)}>
      {relativeDate(value, asOf)}
      {dated && ` (${shortDate(value, asOf)})`}
    </time>
  );
}
