import ButtonBase from '@material-ui/core/ButtonBase';
import Tooltip from '@material-ui/core/Tooltip';
import { alpha, makeStyles, useTheme } from '@material-ui/core/styles';
import type { ItemReview, Status } from 'backstage-plugin-ai-readiness-common';
import { useRef, type KeyboardEvent } from 'react';
import { toneColor } from '../presentation/tone';
import { STATUS_LOOK } from '../verdict/statusLook';
import { useStateItem } from './useStateItem';

const CHOICES = [
  { status: 'met', word: 'Met' },
  { status: 'partially-met', word: 'Partly' },
  { status: 'not-met', word: 'Not met' },
] as const;

const STEP: Record<string, number> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const useStyles = makeStyles(theme => ({
  root: { display: 'inline-flex', flexShrink: 0 },
  choice: {
    ...theme.typography.body2,
    gap: theme.spacing(0.5),
    minHeight: 32,
    padding: theme.spacing(0.25, 1.25),
    border: `1px solid ${theme.palette.action.disabled}`,
    marginInlineStart: -1,
    '&:first-child': {
      borderStartStartRadius: 16,
      borderEndStartRadius: 16,
      marginInlineStart: 0,
    },
    '&:last-child': { borderStartEndRadius: 16, borderEndEndRadius: 16 },
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 1,
      zIndex: 1,
    },
    '&[aria-checked="true"]': { fontWeight: 700, zIndex: 1 },
    '&[aria-disabled="true"]': { opacity: 0.6, cursor: 'not-allowed' },
    '@media (prefers-reduced-motion: reduce)': { transition: 'none' },
  },
  icon: { fontSize: '1.1rem' },
}));

/**
 * States an item with one click, or with the arrow keys. Choosing what is
 * chosen takes the statement back.
 */
export function StatusControl(props: { item: ItemReview }) {
  const { item } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { state, disabledBecause } = useStateItem(item.area);
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const chosen = CHOICES.findIndex(({ status }) => status === item.stated);

  const choose = (status: Status) => {
    if (!disabledBecause) state(item, status);
  };
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const step = STEP[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = (index + step + CHOICES.length) % CHOICES.length;
    buttons.current[next]?.focus();
    choose(CHOICES[next].status);
  };

  const group = (
    <span
      role="radiogroup"
      aria-label={`Status of ${item.number}`}
      aria-disabled={Boolean(disabledBecause)}
      className={classes.root}
    >
      {CHOICES.map(({ status, word }, index) => {
        const checked = index === chosen;
        const { tone, icon: Icon } = STATUS_LOOK[status];
        const color = toneColor(theme, tone);
        return (
          <ButtonBase
            key={status}
            ref={(button: HTMLButtonElement | null) => {
              buttons.current[index] = button;
            }}
            role="radio"
            aria-checked={checked}
            aria-disabled={Boolean(disabledBecause)}
            tabIndex={index === Math.max(chosen, 0) ? 0 : -1}
            className={classes.choice}
            style={
              checked
                ? { borderColor: color, background: alpha(color, 0.14) }
                : undefined
            }
            title={checked ? 'Choose again to take it back' : undefined}
            onClick={() => choose(checked ? 'not-assessed' : status)}
            onKeyDown={event => onKeyDown(event, index)}
          >
            {checked && (
              <Icon className={classes.icon} style={{ color }} aria-hidden />
            )}
            {word}
          </ButtonBase>
        );
      })}
    </span>
  );
  return disabledBecause ? (
    <Tooltip title={disabledBecause}>{group}</Tooltip>
  ) : (
    group
  );
}
