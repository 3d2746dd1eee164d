import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { hasFigures, isOutcome } from '#model/business-case/entered.ts';
import { readCase } from '#model/business-case/read-case.ts';
import { useNeev, useResults } from '#bound/context.ts';
import { shownScenario } from '#store/neev-store.ts';
import { useExplain } from '#ui/explain-context.ts';
import { useFieldRoute } from '#ui/field-route.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { SidePanel } from '#ui/side-panel.tsx';
import { explanationOf } from '#model/findings/explanation/explanation.ts';
import { ExplanationView } from './explanation-view.tsx';
import type { FormulaStyle } from '#words/explanation/formulas.ts';

const ABSENT = 'This figure is not part of the case now.';

export interface ExplainPanelProps {
  /** Id of the sheet's cell to explain. */
  readonly cell: string;
  readonly onClose: () => void;
}

/** Where a figure comes from, down to its inputs. It follows every edit, and waits for no typing: the field comes first. */
export function ExplainPanel({ cell, onClose }: ExplainPanelProps) {
  const working = useDeferredValue(useResults().working);
  const explain = useExplain();
  const viewpoint = explain?.viewpoint ?? null;
  const read = useMemo(
    () => (viewpoint === null ? working : readCase(viewpoint.of(working.document))),
    [working, viewpoint],
  );
  const example = useNeev((state) => shownScenario(state).example);
  const sent = useNeev((state) => shownScenario(state).sent);
  const began = useMemo(
    () => viewpoint?.example ?? { example, ...(sent === undefined ? {} : { sent }) },
    [viewpoint, example, sent],
  );
  const [style, setStyle] = useState<FormulaStyle>('figures');
  const whole = useMemo(() => explanationOf(read, cell, began), [read, cell, began]);
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    top.current?.closest('aside')?.scrollTo({ top: 0 });
  }, [cell, viewpoint]);
  const name = whole?.root.cell.label ?? 'Explanation';
  const from = viewpoint === null ? '' : `, ${viewpoint.label}`;
  const spoken = whole === null ? ABSENT : `${name}${from}, explained`;
  return (
    <SidePanel
      label={spoken}
      title={
        <h2>
          {name}
          {from}
        </h2>
      }
      isOpen
      onClose={onClose}
      asked={explain?.asked ?? 0}
    >
      <div ref={top}>
        <p role="status" className="for-readers">
          {spoken}
        </p>
        {isOutcome(cell) && !hasFigures(read.document) ? (
          <Unentered />
        ) : whole === null ? (
          <Absent />
        ) : (
          <ExplanationView
            key={`${cell} ${viewpoint?.id ?? ''}`}
            whole={whole}
            style={style}
            onStyle={setStyle}
            onClose={onClose}
          />
        )}
      </div>
    </SidePanel>
  );
}

/** An empty company comes to nothing that could be explained. */
function Unentered() {
  const routeOfField = useFieldRoute();
  return (
    <>
      <p className="mt-4 font-serif text-subject">There is nothing to explain yet.</p>
      <p className="mt-2 text-table text-muted">
        Enter your revenue and what data costs you, and every figure here says where it comes from.
      </p>
      <p className="mt-4">
        <LinkButton href={routeOfField('company.annualRevenue') ?? '#/company'}>Begin with revenue</LinkButton>
      </p>
    </>
  );
}

/** The case took another shape and has no such figure any more. */
function Absent() {
  const explain = useExplain();
  return (
    <>
      <p className="mt-4 font-serif text-subject">{ABSENT}</p>
      <p className="mt-2 text-table text-muted">
        The way the case is put together has changed: its years, its catalogue, or how its costs are given.
      </p>
      {explain !== null && (
        <p className="mt-4">
          <LinkButton onPress={() => explain.toggle('finance.npv')}>Explain the net present value</LinkButton>
        </p>
      )}
    </>
  );
}
