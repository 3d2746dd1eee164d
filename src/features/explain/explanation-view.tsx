import { registerEntryAt } from '#model/document/read.ts';
import { Figure } from '#ui/figure.tsx';
import { exactBeyondRounding, partsByUnit } from '#words/figures/by-unit.ts';
import { noteWords } from '#words/explanation/notes.ts';
import { capitalise } from '#words/figures/numbers.ts';
import { explanationText } from '#words/explanation/as-text.ts';
import { CopyAsText } from './copy-as-text.tsx';
import type { WholeExplanation } from '#model/findings/explanation/explanation.ts';
import { FieldLink } from './field-link.tsx';
import { FirstYear } from './first-year.tsx';
import { FormulaToggle } from './formula-toggle.tsx';
import { Leaning } from './leaning.tsx';
import { Legend } from './legend.tsx';
import { NoteLine } from '#ui/note-line.tsx';
import { OriginMark } from '#ui/origin-mark.tsx';
import { isLeaf } from '#model/findings/explanation/tree.ts';
import { TreeView } from './tree-view.tsx';
import { useOpenness } from './use-openness.ts';
import { hasScaledMoney, originOf } from '#model/findings/explanation/explanation.ts';
import { formulaText, SCALE_LABEL, shortName, valueText, type FormulaStyle } from '#words/explanation/formulas.ts';
import { useFieldRoute } from '#ui/field-route.ts';

export interface ExplanationViewProps {
  readonly whole: WholeExplanation;
  readonly style: FormulaStyle;
  readonly onStyle: (style: FormulaStyle) => void;
  readonly onClose: () => void;
}

/** One figure explained: what it is, what it consists of, what it leans on. */
export function ExplanationView({ whole, style, onStyle, onClose }: ExplanationViewProps) {
  const openness = useOpenness(whole);
  return (
    <>
      <Head whole={whole} />
      <FirstYear whole={whole} onClose={onClose} />
      {isLeaf(whole.root) ? (
        <Origin whole={whole} onClose={onClose} />
      ) : (
        <>
          <div className="mt-4 border-y border-rule py-2">
            <Legend />
          </div>
          <Heading whole={whole} style={style} onStyle={onStyle} />
          <TreeView {...openness} whole={whole} style={style} onClose={onClose} />
          <Total whole={whole} />
          <Leaning whole={whole} onClose={onClose} />
        </>
      )}
      <CopyAsText text={() => explanationText(whole, style)} />
    </>
  );
}

function Head({ whole: { root, note } }: { readonly whole: WholeExplanation }) {
  const { unit, meaning } = root.cell;
  const { text, unit: small } = partsByUnit(root.value, unit);
  const exact = exactBeyondRounding(root.value, unit);
  return (
    <>
      <p className="mt-1">
        <Figure size="panel" {...(small === undefined ? {} : { unit: small })}>
          {text}
        </Figure>
      </p>
      {exact !== null && <p className="text-label text-muted">exactly {exact}</p>}
      {note !== null && <p className="mt-4 font-serif text-subject">{noteWords(note)}</p>}
      {meaning !== undefined && (
        <p className={note === null ? 'mt-4 font-serif text-subject' : 'mt-2 text-table text-muted'}>
          {root.cell.formula === null ? `${capitalise(meaning)}.` : meaning}
        </p>
      )}
    </>
  );
}

/** The root's own formula, the scale of the tree, and the switch between figures and words. */
function Heading({ whole, style, onStyle }: Omit<ExplanationViewProps, 'onClose'>) {
  const { graph, root, scale } = whole;
  const formula = formulaText(graph, root, style, scale);
  return (
    <>
      <div className="mt-3 flex flex-wrap items-center justify-between gap-x-4 text-small text-muted">
        <span>{hasScaledMoney(graph) ? `${SCALE_LABEL[scale]} where no unit is shown` : ''}</span>
        <FormulaToggle style={style} onStyle={onStyle} />
      </div>
      {formula !== '' && <p className="mt-1 mb-3 text-table text-ink">= {formula}</p>}
    </>
  );
}

function Total({ whole: { root, scale } }: { readonly whole: WholeExplanation }) {
  const { unit } = root.cell;
  const suffix = unit === 'rupees' ? `, ${SCALE_LABEL[scale]}` : `, ${SCALE_LABEL[scale]} a year`;
  return (
    <p className="flex items-baseline justify-between gap-4 border-t-2 border-ink pt-2">
      <strong className="text-table">
        {shortName(root)}
        {unit.startsWith('rupees') && suffix}
      </strong>
      <span className="font-serif text-table-figure font-semibold tnum">{valueText(root, scale)}</span>
    </p>
  );
}

/** A figure that nothing lies below: where it comes from, and its field. */
function Origin({ whole, onClose }: { readonly whole: WholeExplanation; readonly onClose: () => void }) {
  const routeOfField = useFieldRoute();
  const { root, read, began } = whole;
  const origin = originOf(read, root, began);
  const route = routeOfField(root.cell.id);
  const said = registerEntryAt(read.document, root.cell.id);
  return (
    <div className="mt-4 border-t border-rule pt-3 text-table text-muted">
      {origin !== null && <OriginMark origin={origin} />}
      {origin?.kind === 'ours' && <p className="mt-1">{origin.why}</p>}
      {said !== undefined && <NoteLine {...said} />}
      {route !== null && (
        <p className="mt-2">
          <FieldLink path={root.cell.id} route={route} look="action" onClose={onClose}>
            Change it
          </FieldLink>
        </p>
      )}
    </div>
  );
}
