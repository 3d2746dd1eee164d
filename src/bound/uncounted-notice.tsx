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
  /** Where the figures that leave out delivery are not those of the screen; of the first year alone nothing is said there. */
  readonly title?: string;
}

/**
 * What the figures of a document leave out that later editions count: whether the programme gets finished, and that the
 * first year's benefit rises. One press counts the one, another the other; each offer stays until it is taken.
 */
export function UncountedNotice({ read, className, title }: UncountedNoticeProps) {
  const { editAll } = useActions();
  const uncounted = useMemo(() => uncountedOf(read), [read]);
  if (uncounted === null) return null;
  const { delivery, firstYear } = uncounted;
  if (delivery === null && title !== undefined) return null;
  const said = [
    ...(delivery === null ? [] : [uncountedWords(delivery)]),
    ...(firstYear === null ? [] : [accrualWords(firstYear)]),
    ...(delivery?.countsCapacity === true ? [CAPACITY_WORDS] : []),
  ];
  return (
    <div className={className}>
      <Notice
        title={title ?? (delivery === null ? UNCOUNTED.firstYear : UNCOUNTED.title)}
        actions={
          <>
            {delivery !== null && (
              <LinkButton
                onPress={() => editAll([{ path: 'uncertainty.delivery', value: undefined }], COUNT_DELIVERY.on)}
              >
                {UNCOUNTED.count}
              </LinkButton>
            )}
            {firstYear !== null && (
              <LinkButton onPress={() => editAll([{ path: 'finance.accrual', value: undefined }], COUNT_DELIVERY.rise)}>
                {UNCOUNTED.rise}
              </LinkButton>
            )}
          </>
        }
      >
        {said.join(' ')}
      </Notice>
    </div>
  );
}
