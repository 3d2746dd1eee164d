import { useMemo } from 'react';
import type { Case } from '#model/business-case/read-case.ts';
import { uncountedOf } from '#model/findings/uncertainty/uncounted.ts';
import { useActions } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { Notice } from '#ui/notice.tsx';
import {
  accrualWords,
  CAPACITY_WORDS,
  COUNT_DELIVERY,
  UNCOUNTED,
  uncountedWords,
} from '#words/uncertainty/delivery.ts';

export interface UncountedNoticeProps {
  readonly read: Case;
  readonly className?: string;
  /** Where the figures that leave it out are not those of the screen. */
  readonly title?: string;
}

/**
 * What the figures of a document leave out that does not count whether the programme gets finished, as those of earlier
 * editions do not; one press counts it, another lets the first year's benefit rise. Nothing where it is counted.
 */
export function UncountedNotice({ read, className, title = UNCOUNTED.title }: UncountedNoticeProps) {
  const { editAll } = useActions();
  const uncounted = useMemo(() => uncountedOf(read), [read]);
  if (uncounted === null) return null;
  const { payback, countsCapacity } = uncounted;
  return (
    <div className={className}>
      <Notice
        title={title}
        actions={
          <>
            <LinkButton
              onPress={() => editAll([{ path: 'uncertainty.delivery', value: undefined }], COUNT_DELIVERY.on)}
            >
              {UNCOUNTED.count}
            </LinkButton>
            {payback !== null && (
              <LinkButton onPress={() => editAll([{ path: 'finance.accrual', value: undefined }], COUNT_DELIVERY.rise)}>
                {UNCOUNTED.rise}
              </LinkButton>
            )}
          </>
        }
      >
        {uncountedWords(uncounted)}
        {payback !== null && ` ${accrualWords(payback)}`}
        {countsCapacity && ` ${CAPACITY_WORDS}`}
      </Notice>
    </div>
  );
}
