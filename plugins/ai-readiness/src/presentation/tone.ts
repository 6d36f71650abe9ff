import {
  alpha,
  darken,
  getContrastRatio,
  lighten,
  useTheme,
  type Theme,
} from '@material-ui/core/styles';

/** What a colour stands for; it never stands alone, a word goes with it. */
export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'unknown';

const AA_TEXT = 4.5;
const STEP = 0.08;

/** The colour of a tone, readable as text on the theme's paper. */
export function toneColor(theme: Theme, tone: Tone): string {
  if (tone === 'unknown') return theme.palette.text.secondary;
  const main = {
    good: theme.palette.success.main,
    warn: theme.palette.warning.main,
    bad: theme.palette.error.main,
    info: theme.palette.info.main,
  }[tone];
  return readableOn(main, theme.palette.background.paper);
}

/** A tone as a background on which text of the theme can be read. */
export function tint(theme: Theme, tone: Tone, amount: number): string {
  try {
    return alpha(toneColor(theme, tone), amount);
  } catch {
    return 'transparent'; // a CSS variable, which can't be computed with
  }
}

export function useToneColor(tone: Tone): string {
  return toneColor(useTheme<Theme>(), tone);
}

/**
 * Themes are the organisation's own, so their colours promise no contrast:
 * step away from the background until the text can be read.
 */
function readableOn(color: string, background: string): string {
  try {
    const light = getContrastRatio(background, '#000') > AA_TEXT;
    let readable = color;
    for (let step = 1; step < 1 / STEP; step++) {
      if (getContrastRatio(readable, background) >= AA_TEXT) break;
      const amount = step * STEP;
      readable = light ? darken(color, amount) : lighten(color, amount);
    }
    return readable;
  } catch {
    return color; // a CSS variable, which can't be computed with
  }
}
