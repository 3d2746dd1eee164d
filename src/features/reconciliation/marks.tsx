/** The four figures that are compared: what the source published, and the three lenses. */
export const MARK_IDS = ['said', 'published', 'calibrated', 'cfo'] as const;
export type MarkId = (typeof MARK_IDS)[number];

/** Of a mark, px. */
export const MARK_SIZE = 14;

/** Told apart by shape: an upright line, a hollow square, a filled circle, a hollow diamond. */
export function Mark({ id }: { readonly id: MarkId }) {
  return (
    <svg
      viewBox={`0 0 ${MARK_SIZE} ${MARK_SIZE}`}
      width={MARK_SIZE}
      height={MARK_SIZE}
      aria-hidden="true"
      className="shrink-0 overflow-visible"
    >
      <Shape id={id} />
    </svg>
  );
}

/** The same inside a drawing, from the corner of its place. */
export const Shape = ({ id }: { readonly id: MarkId }) => SHAPES[id];

const SHAPES = {
  said: <path d="M7 -2v18" fill="none" stroke="var(--color-ink)" strokeWidth="2.5" />,
  published: <rect x="2" y="2" width="10" height="10" fill="none" stroke="var(--color-ink)" strokeWidth="2" />,
  calibrated: <circle cx="7" cy="7" r="6" fill="var(--color-accent)" />,
  cfo: <path d="M7 .5 13.5 7 7 13.5.5 7z" fill="var(--color-paper)" stroke="var(--color-cost)" strokeWidth="2" />,
} as const;
