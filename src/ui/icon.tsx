const PATHS = {
  chevron: 'M4 6.5 8 10.5l4-4',
  'chevron-up': 'M4 9.5 8 5.5l4 4',
  'chevron-right': 'M6.5 4l4 4-4 4',
  close: 'M3 3l10 10M13 3 3 13',
  warning: 'M8 2.2 14.6 13.6H1.4zM8 6.4v3.4M8 11.4v.6',
  link: 'M6.7 9.3a3 3 0 0 0 4.2 0l2.2-2.2a3 3 0 0 0-4.2-4.2l-.8.8M9.3 6.7a3 3 0 0 0-4.2 0L2.9 8.9a3 3 0 0 0 4.2 4.2l.8-.8',
  undo: 'M5.5 3 2.5 6l3 3M2.5 6h7a4 4 0 0 1 0 8H6',
  redo: 'M10.5 3l3 3-3 3M13.5 6h-7a4 4 0 0 0 0 8H10',
  sun: 'M8 5a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15M3.1 3.1l1 1M11.9 11.9l1 1M12.9 3.1l-1 1M4.1 11.9l-1 1',
  moon: 'M13.5 9.6A6 6 0 0 1 6.4 2.5a6 6 0 1 0 7.1 7.1z',
  menu: 'M2 4h12M2 8h12M2 12h12',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  download: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  plus: 'M8 3v10M3 8h10',
  minus: 'M3 8h10',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  trash: 'M2.5 4h11M6 4V2.5h4V4M4 4l.6 9.5h6.8L12 4M6.7 6.5v4.5M9.3 6.5v4.5',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.2 10.2 14 14',
  field: 'M2 4.5h12v7H2zM4.8 6.5v3',
  figure: 'M11.5 4.6V3h-7l4 5-4 5h7v-1.6',
  check: 'M3 8.5l3.2 3.2L13 4.8',
  table: 'M2 3h12v10H2zM2 6.5h12M2 10h12M7 6.5V13',
  verdict: 'M8 2v12M4 14h8M2.5 5.5h11M2.5 5.5l-1.5 4h3l-1.5-4M13.5 5.5l-1.5 4h3z',
  company: 'M2.5 14V5l5-2.5V14M7.5 6.5l6 2V14M1 14h14M4.5 7v1M4.5 10v1M10.5 10v1',
  investment:
    'M3 5.5c0-1.4 2.2-2.5 5-2.5s5 1.1 5 2.5S10.8 8 8 8 3 6.9 3 5.5zM3 5.5v5C3 11.9 5.2 13 8 13s5-1.1 5-2.5v-5M3 8c0 1.4 2.2 2.5 5 2.5s5-1.1 5-2.5',
  benefits: 'M2 13.5h12M4 13V9.5M8 13V6.5M12 13V3',
  uncertainty: 'M1.5 13.5h13M2 12.5c3 0 3.5-9 6-9s3 9 6 9M8 3.5v10',
  reconciliation: 'M3 5h9M9.5 2.5 12 5 9.5 7.5M13 11H4M6.5 8.5 4 11l2.5 2.5',
  delivery: 'M2 8h3M5 8l3-4.5h3M5 8l3 4.5h3M14 3.5h-3M14 12.5h-3',
  plan: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3M5 9h3.5M7.5 11.2h3.5',
  team: 'M5.5 7.5a2.2 2.2 0 1 0 0-4.4 2.2 2.2 0 0 0 0 4.4zM1.5 13.5c0-2.4 1.6-4 4-4s4 1.6 4 4M10.8 8a1.9 1.9 0 1 0 0-3.8M11.5 9.8c1.9.2 3 1.7 3 3.7',
  readiness: 'M2 13.5h12M3.5 13.5V10h3v3.5M6.5 10V7h3v6.5M9.5 7V4h3v9.5',
} as const;

export type IconName = keyof typeof PATHS;

/** A 16-unit line icon in the colour of its text. Decorative: the control around it carries the name. */
export function Icon({
  name,
  size = 16,
  className,
}: {
  readonly name: IconName;
  readonly size?: number;
  readonly className?: string;
}) {
  return (
    <svg
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth={name === 'more' ? 2 : 1.5}
      strokeLinejoin="round"
      strokeLinecap={name === 'more' ? 'round' : 'butt'}
      aria-hidden="true"
      {...(className === undefined ? {} : { className })}
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
