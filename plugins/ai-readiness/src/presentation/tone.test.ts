import { createTheme, getContrastRatio } from '@material-ui/core/styles';
import { tint, toneColor, type Tone } from './tone';

const TONES: Tone[] = ['good', 'warn', 'bad', 'info'];

describe('toneColor', () => {
  it.each([
    ['light', '#fff'],
    ['dark', '#424242'],
  ] as const)('can be read on %s paper', (type, paper) => {
    const theme = createTheme({
      palette: { type, background: { paper }, success: { main: '#1DB954' } },
    });
    for (const tone of TONES) {
      const contrast = getContrastRatio(toneColor(theme, tone), paper);
      expect(contrast).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('leaves alone what it can’t compute with', () => {
    const theme = createTheme();
    theme.palette.background.paper = 'var(--paper)';
    expect(toneColor(theme, 'bad')).toBe(theme.palette.error.main);
  });
});

describe('tint', () => {
  it('lets the paper through, wholly where it can’t compute', () => {
    const theme = createTheme();
    expect(tint(theme, 'bad', 0.4)).toMatch(/^rgba\(.*, 0\.4\)$/);
    theme.palette.error.main = 'var(--error)';
    expect(tint(theme, 'bad', 0.4)).toBe('transparent');
  });
});
