import type { ReactNode } from 'react';
import { Section } from '#ui/page.tsx';

export interface FormSectionProps {
  readonly title: string;
  readonly prose?: ReactNode;
  readonly isFirst?: boolean;
  readonly children: ReactNode;
}

/** A titled group of field rows: its title beside the first row, or above it over one ink line where there is no room. */
export function FormSection({ children, ...section }: FormSectionProps) {
  return (
    <Section {...section}>
      <div className="border-t border-ink @columns:-mt-3 @columns:border-0 [&>:last-child]:border-b-0">{children}</div>
    </Section>
  );
}
