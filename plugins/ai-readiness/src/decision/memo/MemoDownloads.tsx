import { parseEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import DownloadIcon from '@material-ui/icons/GetApp';
import PrintIcon from '@material-ui/icons/Print';
import { useMutation } from '@tanstack/react-query';
import type { DecisionDetail } from 'backstage-plugin-ai-readiness-common';
import { aiReadinessApiRef } from '../../api/aiReadinessApiRef';
import { reasonOf } from '../../api/reasonOf';
import { downloadText } from './downloadText';

/** The ways to take a memo along. */
export function MemoDownloads(props: { detail: DecisionDetail }) {
  const { detail } = props;
  const { decision, service } = detail;
  const api = useApi(aiReadinessApiRef);
  const { name } = parseEntityRef(service.entityRef);
  const file = `${name}-decision-${decision.number}`;
  const { mutate, isPending, error } = useMutation<string, Error>({
    mutationFn: () => api.getDecisionMemo(service.entityRef, decision.id),
    onSuccess: memo => downloadText(`${file}.md`, 'text/markdown', memo),
  });
  return (
    <>
      <Button
        size="small"
        variant="outlined"
        startIcon={<PrintIcon />}
        onClick={() => window.print()}
      >
        Print
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        disabled={isPending}
        onClick={() => mutate()}
      >
        Download Markdown
      </Button>
      <Button
        size="small"
        variant="outlined"
        startIcon={<DownloadIcon />}
        onClick={() =>
          downloadText(
            `${file}.json`,
            'application/json',
            JSON.stringify(detail, undefined, 2),
          )
        }
      >
        Download JSON
      </Button>
      {error && (
        <Typography variant="body2" role="alert">
          It could not be downloaded: {reasonOf(error)}
        </Typography>
      )}
    </>
  );
}
