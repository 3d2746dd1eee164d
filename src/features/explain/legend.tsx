import { ProvenanceMark } from '#ui/provenance-mark.tsx';

/** What the three marks mean. */
export function Legend() {
  return (
    <div className="flex flex-wrap items-center gap-x-5 gap-y-1 text-small text-muted">
      <span className="inline-flex items-center gap-1.5">
        <ProvenanceMark kind="source" section="§4" /> the source
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
