import { useActions } from '#bound/context.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { NOT_COUNTED } from '#words/delivery/opening.ts';

/** Says that the headline leaves delivery out, as that of older scenarios does, and lets it count, undoably. */
export function NotCounted() {
  const { editAll } = useActions();
  return (
    <div className="mt-8">
      <Notice
        title={NOT_COUNTED.title}
        actions={
          <Button onPress={() => editAll([{ path: 'uncertainty.delivery', value: true }], NOT_COUNTED.step)}>
            {NOT_COUNTED.action}
          </Button>
        }
      >
        {NOT_COUNTED.detail}
      </Notice>
    </div>
  );
}
