import { useFrame } from '#ui/chart/plot.tsx';
import { QUIET } from '#ui/chart/text-look.ts';

/** The foot of the months' line over a timeline, px. */
const FOOT = 14;

/** The month in which a quarter begins, over its line. */
export function Month({ week, text }: { readonly week: number; readonly text: string }) {
  const { x } = useFrame();
  return (
    <text x={x.at(week)} y={FOOT} {...QUIET}>
      {text}
    </text>
  );
}
