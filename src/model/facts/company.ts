/** The ids a company's description may take, with the words the screens use. */
export const SIZES = { startup: 'Startup', mid_size: 'Mid-size', enterprise: 'Enterprise' } as const;
export type Size = keyof typeof SIZES;

export const COMPLEXITIES = { simple: 'Simple', moderate: 'Moderate', complex: 'Complex' } as const;
export type Complexity = keyof typeof COMPLEXITIES;

export const INDUSTRIES = {
  ecommerce: 'E-commerce',
  fintech: 'Fintech',
  it_services: 'IT services',
  media: 'Media',
  food_delivery: 'Food delivery',
  telecom: 'Telecom',
  pharma: 'Pharma',
  manufacturing: 'Manufacturing',
  government: 'Government',
  other: 'Other',
} as const;
export type Industry = keyof typeof INDUSTRIES;

export const REGIONS = {
  bangalore: 'Bangalore',
  mumbai: 'Mumbai',
  delhi_ncr: 'Delhi NCR',
  hyderabad: 'Hyderabad',
  pune: 'Pune',
  other: 'Other',
} as const;
export type Region = keyof typeof REGIONS;
