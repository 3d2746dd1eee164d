/** What the width of a text hangs on: its size, px, and its weight. */
export interface TextLook {
  readonly fontSize: number;
  readonly fontWeight?: number;
}

/** Widths of Inter's letters in thousandths of the size, at weight 400, as Chromium measures the widest of each group; of what is not here, a figure's. */
const FIGURE = 630;
const WIDTHS: Readonly<Record<string, number>> = letterWidths([
  [236, "ijl'|"],
  [292, ' \u00A0.,:;!I'],
  [382, 'ft()[]r/'],
  [585, 'acegksvxyzEFJL?-'],
  [610, 'bdhnopqu'],
  [740, 'ABCDGHKNOPQRSTUVXYZ₹+−<>=&'],
  [990, 'mwMW%—…'],
]);
/** A bold letter is wider than a regular one by about this. */
const BOLD = 1.05;

function letterWidths(groups: readonly (readonly [width: number, letters: string])[]): Record<string, number> {
  return Object.fromEntries(groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])));
}

/** The width of a text by the table of letters, px: a little too wide rather than too narrow. */
export function tableWidth(text: string, { fontSize, fontWeight = 400 }: TextLook): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + (WIDTHS[letter] ?? FIGURE), 0);
  return (thousandths / 1000) * fontSize * (fontWeight >= 600 ? BOLD : 1);
}

let context: OffscreenCanvasRenderingContext2D | null | undefined;
let family = '';

function canvas(): OffscreenCanvasRenderingContext2D | null {
  if (context === undefined) {
    context = typeof OffscreenCanvas === 'undefined' ? null : new OffscreenCanvas(1, 1).getContext('2d');
    family = context === null ? '' : getComputedStyle(document.documentElement).getPropertyValue('--font-sans');
  }
  return context;
}

/**
 * The width of a text of a drawing, px, as the browser writes it; by a table of letters where there is no canvas (in
 * Node and in old browsers). Not kept: another face may have come since.
 */
export function textWidth(text: string, look: TextLook): number {
  const held = canvas();
  if (held === null) return tableWidth(text, look);
  held.font = `${look.fontWeight ?? 400} ${look.fontSize}px ${family || 'sans-serif'}`;
  return held.measureText(text).width;
}

/** The width of the widest text, px; 0 for none. */
export const widest = (texts: readonly string[], look: TextLook): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, look)));
