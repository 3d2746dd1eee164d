import { useActions } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { DELIVERY_LEFT_OUT } from '#words/answer.ts';

/** That an older document's trials leave out whether the programme gets finished, and what counts it; undone as any edit. */
export function DeliveryLeftOut() {
  const { editAll } = useActions();
  const count = () => editAll([{ path: 'uncertainty.delivery', value: undefined }], DELIVERY_LEFT_OUT.edit);
  return (
    <>
      {' '}
      {DELIVERY_LEFT_OUT.words}{' '}
      <LinkButton className="font-sans" onPress={count}>
        {DELIVERY_LEFT_OUT.action}
      </LinkButton>
    </>
  );
}
