import type { Size } from '#model/facts/company.ts';

/** One metered item of the monthly infrastructure bill, §4: quantity by size, and price in rupees a unit. */
interface MeteredItem {
  readonly label: string;
  readonly unit: 'hours' | 'GB';
  readonly price: number;
  readonly priceLabel: string;
  readonly quantity: Readonly<Record<Size, number>>;
}

const bySize = (startup: number, mid: number, enterprise: number) => ({ startup, mid_size: mid, enterprise });

export const METERED = {
  compute: {
    label: 'Compute',
    unit: 'hours',
    price: 8,
    priceLabel: '₹ an hour',
    quantity: bySize(2_000, 10_000, 50_000),
  },
  storage: {
    label: 'Storage',
    unit: 'GB',
    price: 2,
    priceLabel: '₹ a GB',
    quantity: bySize(1_000, 10_000, 100_000),
  },
  transfer: {
    label: 'Data transfer',
    unit: 'GB',
    price: 5,
    priceLabel: '₹ a GB',
    quantity: bySize(500, 5_000, 25_000),
  },
} as const satisfies Record<string, MeteredItem>;

export type MeteredId = keyof typeof METERED;
export const METERED_IDS = Object.keys(METERED) as readonly MeteredId[];

/** Managed services, ₹ a month, §4. */
export const MANAGED_SERVICES: Readonly<Record<Size, number>> = bySize(15_000, 75_000, 500_000);

/** The fields of the monthly bill: a quantity and a price for each metered item, and managed services in rupees. */
export type InfrastructureFieldId = `${MeteredId}Quantity` | `${MeteredId}Price` | 'managedServices';
