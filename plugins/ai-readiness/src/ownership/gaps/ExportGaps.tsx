import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useMutation } from '@tanstack/react-query';
import type { GapsFilter } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { saveFile } from '../../presentation/saveFile';

const FILE_NAME = 'ownership-gaps.csv';

/** The gaps that are selected, as a file. */
export function ExportGaps(props: { selection: GapsFilter }) {
  const { selection } = props;
  const api = useApi(aiReadinessApiRef);
  const { mutate, isPending, error } = useMutation<string, Error>({
    mutationFn: () => api.exportGaps(selection),
    onSuccess: csv =>
      saveFile(FILE_NAME, new Blob([csv], { type: 'text/csv' })),
  });
  return (
    <div>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={isPending}
        onClick={() => mutate()}
      >
        Download as CSV
      </Button>
      {error && (
        <Typography variant="body2" role="alert">
          It could not be downloaded: {error.message}
        </Typography>
      )}
    </div>
  );
}
