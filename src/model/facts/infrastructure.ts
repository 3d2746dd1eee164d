import type { Size } from '#model/facts/company.ts';

/** One item of the monthly infrastructure bill, §4: quantity by size and price in rupees per unit. */
export interface InfrastructureItem {
  readonly label: string;
  readonly unit: 'hours' | 'GB' | 'rupees';
  readonly price: number;
  readonly priceLabel: string;
  readonly quantity: Readonly<Record<Size, number>>;
}

const bySize = (startup: number, mid: number, enterprise: number) => ({ startup, mid_size: mid, enterprise });

export const INFRASTRUCTURE = {
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
  managed: {
    label: 'Managed services',
    unit: 'rupees',
    price: 1,
    priceLabel: '₹ a ₹',
    quantity: bySize(15_000, 75_000, 500_000),
  },
} as const satisfies Record<string, InfrastructureItem>;

export type InfrastructureId = keyof typeof INFRASTRUCTURE;
export const INFRASTRUCTURE_IDS = Object.keys(INFRASTRUCTURE) as readonly InfrastructureId[];
