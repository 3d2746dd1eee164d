import { NEEV_BOX, NEEV_PATH } from './neev-path.ts';

/** The mark: the building of the Readiness screen on its peacock foundation. Decorative; the wordmark beside it carries the name. */
export function LogoMark({ className }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 26 23"
      width="26"
      height="23"
      fill="none"
      aria-hidden="true"
      {...(className === undefined ? {} : { className })}
    >
      <g stroke="currentColor" strokeWidth="1.5">
        <path d="M7 1h12v5H7zM7 8.5h12V15H7zM0 17.5h26" />
      </g>
      <path d="M3 17.5h20v5H3z" fill="var(--color-accent)" />
    </svg>
  );
}

/** The name in both scripts. नींव is an outline with the same baseline as "Neev"; readers hear the word once. */
export function Logo() {
  const height = 13.4;
  const width = (height * NEEV_BOX.width) / -NEEV_BOX.top;
  return (
    <span className="inline-flex items-end gap-[13px] text-ink">
      <LogoMark />
      <span className="inline-flex items-baseline gap-1 pb-0.5">
        <span className="font-serif text-[1.375rem] leading-6 font-semibold">Neev</span>
        <svg
          viewBox={`0 ${NEEV_BOX.top} ${NEEV_BOX.width} ${-NEEV_BOX.top}`}
          width={width}
          height={height}
          aria-hidden="true"
          className="inline fill-muted"
        >
          <path d={NEEV_PATH} />
        </svg>
      </span>
    </span>
  );
}
