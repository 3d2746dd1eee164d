/** What the width of a text hangs on: its size, px, and its weight. */
export interface TextLook {
  readonly fontSize: number;
  readonly fontWeight?: number;
}

/** Of a letter that is not in the table, in thousandths of the size. */
const OTHER = 650;
/** Widths of Inter's letters in thousandths of the size at weight 400, to the nearest 25, as Chromium measures them. */
const WIDTHS: Readonly<Record<string, number>> = letterWidths([
  [0, '\u2060'],
  [250, 'ijl'],
  [275, 'I \u00A0'],
  [300, ".,:;!'"],
  [325, 't|'],
  [350, '/'],
  [375, 'fr()[]'],
  [400, '1'],
  [450, '-'],
  [500, '?'],
  [525, 's'],
  [550, 'akvxyz₹'],
  [575, 'ceJL7'],
  [600, 'bdhnopquEF25'],
  [625, 'gZ03689'],
  [650, 'BPRST4+−<>=&'],
  [675, 'KXY'],
  [700, 'AV'],
  [725, 'CD'],
  [750, 'GHNU'],
  [775, 'OQ'],
  [825, 'w'],
  [875, 'm…'],
  [900, 'M'],
  [975, 'W%'],
  [1000, '—'],
]);
/** Of all letters together, weight 600 over weight 400: measured so too. */
const BOLD = 1.03;

function letterWidths(groups: readonly (readonly [width: number, letters: string])[]): Record<string, number> {
  return Object.fromEntries(groups.flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width])));
}

/** The width of a text by the table of letters, px. */
export function tableWidth(text: string, { fontSize, fontWeight = 400 }: TextLook): number {
  const thousandths = Array.from(text).reduce((sum, letter) => sum + (WIDTHS[letter] ?? OTHER), 0);
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

/** A text whose figures all have the width of the widest: as it is measured where it is written in figures of one width. */
export const tabular = (text: string): string => text.replaceAll(/\d/g, '0');

/** The width of the widest text, px; 0 for none. */
export const widest = (texts: readonly string[], look: TextLook): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, look)));
