import Button from '@material-ui/core/Button';
import { Banner } from '../presentation/Banner';

/** What is shown was read before, and reading it again has failed. */
export function StaleBanner(props: { error: Error; onRetry: () => void }) {
  const { error, onRetry } = props;
  return (
    <Banner tone="warn" title="This may be out of date">
      It could not be read again: {error.message}{' '}
      <Button size="small" onClick={() => onRetry()}>
        Try again
      </Button>
    </Banner>
  );
}
