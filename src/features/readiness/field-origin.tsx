import { provenanceIn } from '#model/business-case/provenance.ts';
import { input } from '#model/sheet/cells.ts';
import { useNeev } from '#store/context.ts';
import { shownProfile } from '#store/neev-store.ts';
import { OriginMark } from '#ui/origin-mark.tsx';

/** Where the number at a path comes from, as its mark. */
export function FieldOrigin({ path }: { readonly path: string }) {
  const { document, example } = useNeev(shownProfile);
  return <OriginMark origin={provenanceIn(document, input(path), example)} />;
}
