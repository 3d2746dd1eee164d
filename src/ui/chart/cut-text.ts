import { textWidth, type TextLook } from './measured-text.ts';

/** What stands for the rest of a text that was cut. */
const REST = '…';

/** A text in a room, px: whole where it fits, else as much of it as does, and three points; nothing where those do not fit. */
export function cutText(text: string, look: TextLook, room: number): string {
  if (textWidth(text, look) <= room) return text;
  const letters = Array.from(text);
  const cut = (count: number): string => `${letters.slice(0, count).join('').trimEnd()}${REST}`;
  let [fits, most] = [0, letters.length];
  while (most - fits > 1) {
    const count = Math.floor((fits + most) / 2);
    if (textWidth(cut(count), look) <= room) fits = count;
    else most = count;
  }
  return fits === 0 ? '' : cut(fits);
}
