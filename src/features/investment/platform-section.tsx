import { amountOf, type Case } from '#model/business-case/read-case.ts';
import { METERED, METERED_IDS, type MeteredId } from '#model/facts/infrastructure.ts';
import { useActions } from '#bound/context.ts';
import { NumberCell } from '#bound/fields/number-cell.tsx';
import { Explained } from '#ui/explained.tsx';
import { NumberField } from '#bound/fields/number-field.tsx';
import { FormSection } from '#ui/fields/form-section.tsx';
import { CRORE } from '#model/facts/money.ts';
import { formatMoney } from '#words/figures/money.ts';
import { LinkButton } from '#ui/link-button.tsx';

const ANNUAL = 'investment.infrastructureAnnual';
const BILL = 'investment.infrastructure';

/** The platform: a monthly bill of quantities and prices, or one amount a year in its place. */
export function PlatformSection({ read }: { readonly read: Case }) {
  const { edit } = useActions();
  const annual = amountOf(read, ANNUAL);
  if (read.shape.infrastructureGiven) {
    return (
      <FormSection
        title={`The platform costs ${formatMoney(annual)} a year`}
        prose={
          <>
            <p>Given as one amount. The monthly bill is kept and has no effect.</p>
            <LinkButton onPress={() => edit(ANNUAL, undefined)}>Work it out from the monthly bill</LinkButton>
          </>
        }
      >
        <NumberField path={ANNUAL} computed={annual} />
        <NumberField path="investment.growth.infrastructure" />
      </FormSection>
    );
  }
  return (
    <FormSection
      title={`The platform costs ${formatMoney(annual)} a year`}
      prose={
        <>
          <p>Twelve monthly bills: what is used, at its price.</p>
          <LinkButton onPress={() => edit(ANNUAL, annual)}>Give the yearly amount instead</LinkButton>
        </>
      }
    >
      <Bill read={read} />
      <NumberField path="investment.growth.infrastructure" />
    </FormSection>
  );
}

/** Every rupee of a bill as people get it; what no bill comes to, rounded, so that it keeps to its column. */
const sayBill = (rupees: number): string => formatMoney(rupees, rupees < 10 * CRORE ? 'exact' : 'prose');

const COLUMNS = '@columns:grid-cols-[minmax(7rem,1fr)_minmax(9rem,1fr)_1rem_minmax(9rem,1fr)_6.5rem]';

function Bill({ read }: { readonly read: Case }) {
  const annual = amountOf(read, ANNUAL);
  const managed = `${BILL}.managedServices`;
  return (
    <div role="group" aria-label="Monthly bill" className="@container border-b border-rule pt-1">
      <div
        aria-hidden="true"
        className={`hidden gap-x-3 border-b border-rule pb-2 text-small text-muted @columns:grid ${COLUMNS}`}
      >
        <span>A month</span>
        <span>Used</span>
        <span />
        <span>Price</span>
        <span className="text-end">₹ a month</span>
      </div>
      {METERED_IDS.map((id) => (
        <MeteredRow key={id} id={id} read={read} />
      ))}
      <div
        className={`grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-b border-rule py-2 text-table ${COLUMNS}`}
      >
        <span className="font-medium">Managed services</span>
        <BillCell path={managed} label="Managed services: ₹ a month" className="@columns:col-start-4" />
        <span className="tnum col-start-2 text-end @columns:col-start-5">
          <Explained cell={managed} size="plain">
            {sayBill(amountOf(read, managed))}
          </Explained>
        </span>
      </div>
      <p className="flex justify-between py-2.5 text-table font-semibold">
        <span>
          A month <span className="font-normal text-muted">and twelve of them a year</span>
        </span>
        <span className="tnum">
          <Explained cell={ANNUAL} size="plain">
            {sayBill(annual / 12)}
          </Explained>
        </span>
      </p>
    </div>
  );
}

function MeteredRow({ id, read }: { readonly id: MeteredId; readonly read: Case }) {
  const { label, unit, priceLabel } = METERED[id];
  return (
    <div
      className={`grid break-inside-avoid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3 gap-y-1 border-b border-rule py-2 text-table ${COLUMNS}`}
    >
      <span className="font-medium">
        {label} <span className="text-small font-normal text-muted">{unit}</span>
      </span>
      <BillCell path={`${BILL}.${id}Quantity`} label={`${label}: ${unit} a month`} />
      <span aria-hidden="true" className="hidden text-muted @columns:block">
        ×
      </span>
      <span className="text-small text-muted @columns:hidden">{priceLabel}</span>
      <BillCell path={`${BILL}.${id}Price`} label={`${label}: ${priceLabel}`} />
      <span className="tnum col-start-2 text-end @columns:col-start-5">
        <Explained cell={`bill.${id}`} size="plain">
          {sayBill(amountOf(read, `bill.${id}`))}
        </Explained>
      </span>
    </div>
  );
}

interface BillCellProps {
  readonly path: string;
  readonly label: string;
  readonly className?: string;
}

function BillCell({ className = '', ...props }: BillCellProps) {
  return (
    <NumberCell
      {...props}
      hasOrigin
      isWide
      className={`justify-end @columns:justify-start ${className}`}
      problemClassName="col-span-2 @columns:col-span-5"
    />
  );
}
