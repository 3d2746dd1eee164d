import { useSizeKept } from '#bound/use-size-kept.ts';
import { SizeKeptNotice } from '#ui/size-kept-notice.tsx';

/** What was set by hand where the company's size would decide; nothing where nothing was. Apart, so that an edit draws no more than this again. */
export function SizeKept({ className }: { readonly className?: string }) {
  const sizeKept = useSizeKept();
  if (sizeKept.kept.length === 0) return null;
  return (
    <div className={className}>
      <SizeKeptNotice {...sizeKept} />
    </div>
  );
}
