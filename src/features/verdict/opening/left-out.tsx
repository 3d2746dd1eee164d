import { useActions } from '#bound/context.ts';
import { LinkButton } from '#ui/link-button.tsx';
import { LEFT_OUT } from '#words/answer.ts';

/** That an older document's trials leave out whether the programme gets finished, and what counts it; undone as any edit. */
export function LeftOut() {
  const { editAll } = useActions();
  const count = () => editAll([{ path: 'uncertainty.delivery', value: undefined }], LEFT_OUT.edit);
  return (
    <>
      {' '}
      {LEFT_OUT.words}{' '}
      <LinkButton className="font-sans" onPress={count}>
        {LEFT_OUT.action}
      </LinkButton>
    </>
  );
}
