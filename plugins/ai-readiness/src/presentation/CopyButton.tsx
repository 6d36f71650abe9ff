import Button from '@material-ui/core/Button';
import CheckIcon from '@material-ui/icons/Check';
import CopyIcon from '@material-ui/icons/FileCopyOutlined';
import { useEffect, useState } from 'react';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';

const SHOWN_MS = 2000;

/** Copies a text and says that it did. */
export function CopyButton(props: { text: string; children: string }) {
  const { text, children } = props;
  const [copied, setCopied] = useState(false);
  const [, copy] = useCopyToClipboard();
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      size="small"
      startIcon={copied ? <CheckIcon /> : <CopyIcon />}
      onClick={() => {
        copy(text);
        setCopied(true);
      }}
    >
      <span aria-live="polite">{copied ? 'Copied' : children}</span>
    </Button>
  );
}
