const COMPANY = /^company\.(\w+)$/;
const FINANCE = /^finance\./;

/**
 * The address of the screen that holds the field at a path, opened at that field; null where no screen has it.
 * Every link to a field asks here, so that a new screen is added in one place.
 */
export function routeOfField(path: string): string | null {
  const company = COMPANY.exec(path);
  if (company !== null) return `#/company/${company[1]}`;
  return FINANCE.test(path) ? `#/company/${path}` : null;
}
