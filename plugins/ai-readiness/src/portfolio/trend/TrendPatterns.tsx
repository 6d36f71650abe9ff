import { useTheme } from '@material-ui/core/styles';
import type { Standing } from 'backstage-plugin-ai-readiness-common';
import { STANDING_LOOK } from '../../decision/standingLook';
import { toneColor } from '../../presentation/tone';
import { STANDINGS } from '../figures';

const SIZE = 8;

/** What is drawn onto the colour, so that nobody needs to tell colours apart. */
const STROKES: Record<Standing, string> = {
  go: '',
  'conditional-go': 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4',
  'no-go': 'M0,0 l8,8 M0,8 l8,-8',
  lapsed: 'M4,0 v8',
  undecided: 'M3,4 h2',
};

/** Where a chart finds the pattern of a standing. */
export function patternId(chart: string, standing: Standing): string {
  return `${chart.replace(/\W/g, '')}-${standing}`;
}

/** The fillings of a chart, for its `defs`. */
export function TrendPatterns(props: { chart: string }) {
  const { chart } = props;
  const theme = useTheme();
  return (
    <>
      {STANDINGS.map(standing => {
        const color = toneColor(theme, STANDING_LOOK[standing].tone);
        return (
          <pattern
            key={standing}
            id={patternId(chart, standing)}
            width={SIZE}
            height={SIZE}
            patternUnits="userSpaceOnUse"
          >
            <rect width={SIZE} height={SIZE} fill={color} fillOpacity={0.4} />
            <path d={STROKES[standing]} stroke={color} strokeWidth={1.5} />
          </pattern>
        );
      })}
    </>
  );
}
