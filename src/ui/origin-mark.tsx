import type { Provenance } from '#model/facts/provenance.ts';
import { originText } from '#words/origins.ts';
import { ProvenanceMark } from './provenance-mark.tsx';

/** Where a value comes from, as its mark; an entry that was never made is told in words. */
export function OriginMark({ origin }: { readonly origin: Provenance }) {
  const text = originText(origin);
  switch (origin.kind) {
    case 'source':
    case 'example':
      return <ProvenanceMark kind="source" section={origin.section} text={text} />;
    case 'ours':
    case 'yours':
    case 'sender':
      return <ProvenanceMark kind={origin.kind} />;
    case 'blank':
    case 'computed':
      return <span className="text-small text-muted">{text}</span>;
  }
}
