import { useSizeKept } from '#bound/use-size-kept.ts';
import { SizeKeptNotice } from '#ui/size-kept-notice.tsx';

/** What was set by hand where the company's size would decide. Apart, so that an edit does not draw the whole form. */
export const SizeKept = () => <SizeKeptNotice {...useSizeKept()} />;
