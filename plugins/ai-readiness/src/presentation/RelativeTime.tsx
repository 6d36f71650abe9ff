import { exactDate, relativeDate } from './dates';

/** A date as people say it, exact on hover and for machines. */
export function RelativeTime(props: { value: string; asOf: string }) {
  const { value, asOf } = props;
  return (
    <time dateTime={value} title={exactDate(value)}>
      {relativeDate(value, asOf)}
    </time>
  );
}
