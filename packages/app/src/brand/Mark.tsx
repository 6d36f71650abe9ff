const GATES = [0, 1, 2, 3, 4, 5, 6];

/** Seven gates around one check; takes size and colour from its text. */
export const Mark = () => (
  <svg
    viewBox="0 0 32 32"
    width="1em"
    height="1em"
    fill="currentColor"
    aria-hidden
  >
    {GATES.map(gate => {
      const angle = (2 * Math.PI * gate) / GATES.length;
      return (
        <circle
          key={gate}
          cx={16 + 12.5 * Math.sin(angle)}
          cy={16 - 12.5 * Math.cos(angle)}
          r={2.4}
        />
      );
    })}
    <path
      d="M10.5 16.4l3.9 3.9 7.4-8.2"
      fill="none"
      stroke="currentColor"
      strokeWidth={3}
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
