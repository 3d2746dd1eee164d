/** The edit that makes benefits arrive by the readiness score. */
export const LINK_RAMP = { path: 'benefits.ramp.kind', value: 'readiness' } as const;
