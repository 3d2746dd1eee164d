import type { Provenance } from '#model/facts/provenance.ts';
import { ProvenanceMark } from '#ui/provenance-mark.tsx';
import { originText } from './wording.ts';

/** Where a value comes from, as its mark; an entry that was never made is told in words. */
export function OriginMark({ origin }: { readonly origin: Provenance }) {
  const text = originText(origin);
  switch (origin.kind) {
    case 'source':
    case 'example':
      return <ProvenanceMark kind="source" text={text} />;
    case 'ours':
    case 'yours':
      return <ProvenanceMark kind={origin.kind} />;
    case 'blank':
    case 'computed':
      return <span className="text-small text-muted">{text}</span>;
  }
}

/** What the three marks mean. */
export function Legend() {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-muted">
      <span className="inline-flex items-center gap-1.5">
        <ProvenanceMark kind="source" text="§4" /> the source
      </span>
      <span className="inline-flex items-center gap-1.5">
        <ProvenanceMark kind="ours" /> assumption
      </span>
      <span className="inline-flex items-center gap-1.5">
        <ProvenanceMark kind="yours" /> entry
      </span>
    </div>
  );
}
