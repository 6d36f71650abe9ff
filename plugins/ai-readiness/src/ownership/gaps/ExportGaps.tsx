import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import { useMutation } from '@tanstack/react-query';
import type { GapsFilter } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';

const FILE_NAME = 'ownership-gaps.csv';

/** The gaps that are selected, as a file. */
export function ExportGaps(props: { selection: GapsFilter }) {
  const { selection } = props;
  const api = useApi(aiReadinessApiRef);
  const { mutate, isPending, error } = useMutation<string, Error>({
    mutationFn: () => api.exportGaps(selection),
    onSuccess: save,
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

/** A link can't carry the person's token, so the file is fetched and offered. */
function save(csv: string) {
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = FILE_NAME;
  link.click();
  URL.revokeObjectURL(url);
}
