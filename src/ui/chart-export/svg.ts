import { wrapped } from './wrap.ts';

/** The computed properties an SVG needs to look outside the page as it does inside. */
const PAINT = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
  'visibility',
  'display',
];
const PAD = 16;
const TITLE = { size: 18, line: 24 };
const SMALL = { size: 12, line: 18 };
/** Between the title or legend and the drawing, px. */
const GAP = 14;
const SWATCH = 10;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A mark of the drawing and what it stands for. Paints are CSS colours, tokens among them. */
export interface LegendEntry {
  readonly label: string;
  readonly fill: string;
  readonly fillOpacity?: number;
  readonly stroke?: string;
  /** Of a line that is dashed or dotted in the drawing. */
  readonly strokeDasharray?: string;
  /** Of what is hatched in the drawing. */
  readonly isHatched?: boolean;
}

/** What stands around the drawing. */
export interface PictureText {
  readonly title: string;
  /** The unit of what is drawn: "₹ Cr". */
  readonly unit?: string;
  readonly legend?: readonly LegendEntry[];
  /** Scenario, lens and day. */
  readonly foot: string;
}

export interface SvgPicture {
  readonly source: string;
  readonly width: number;
  readonly height: number;
}

function inlineStyles(from: Element, to: Element): void {
  const style = getComputedStyle(from);
  to.removeAttribute('class');
  to.removeAttribute('style');
  // Attributes, not a style attribute: the page's content policy allows no inline styles, not even on a copy.
  for (const name of PAINT) to.setAttribute(name, style.getPropertyValue(name));
  for (const [at, child] of Array.from(from.children).entries()) {
    const twin = to.children[at];
    if (twin !== undefined) inlineStyles(child, twin);
  }
}

/** A token as the browser paints it now: var() and light-dark() resolved to a plain colour. */
function resolved(host: Element, color: string): string {
  const probe = document.createElement('span');
  probe.style.color = color;
  host.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}

/** The width of texts in a font, px. */
function measureIn(font: string): (text: string) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) throw new Error('This browser has no canvas');
  context.font = font;
  return (text) => context.measureText(text).width;
}

/** The ground of a hatched mark. */
const FAINT = 0.14;

/** The `d` of a few strokes across a mark whose foot is at the left here. */
const hatchIn = (x: number, y: number): string =>
  `M${x} ${y - SWATCH / 2}l${SWATCH / 2} ${-SWATCH / 2}M${x} ${y}l${SWATCH} ${-SWATCH}M${x + SWATCH / 2} ${y}l${SWATCH / 2} ${-SWATCH / 2}`;

interface Placed extends LegendEntry {
  readonly x: number;
  readonly line: number;
}

/** The marks of a legend side by side, in as many lines as they need. */
function placedLegend(legend: readonly LegendEntry[], start: number, width: number, measure: (text: string) => number) {
  let [x, line] = [start, 0];
  return legend.map((entry): Placed => {
    const room = SWATCH + 6 + measure(entry.label);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const placed = { ...entry, x, line };
    x += room + 18;
    return placed;
  });
}

/**
 * A chart as an SVG that stands alone: styles computed, colours resolved, its title, unit and legend above it and its
 * foot below, on the page's paper.
 * `fonts` is CSS of embedded faces, for a picture drawn where the page's fonts do not reach.
 */
export function toSvg(chart: SVGSVGElement, { title, unit, legend = [], foot }: PictureText, fonts = ''): SvgPicture {
  const { width, height } = chart.getBoundingClientRect();
  const host = chart.parentElement ?? document.body;
  const inner = chart.cloneNode(true);
  if (!(inner instanceof SVGSVGElement)) throw new TypeError('An SVG clones to an SVG');
  inlineStyles(chart, inner);

  const style = getComputedStyle(document.documentElement);
  const [serif, sans] = [style.getPropertyValue('--font-serif'), style.getPropertyValue('--font-sans')];
  const [ink, muted] = [resolved(host, 'var(--color-ink)'), resolved(host, 'var(--color-muted)')];
  const measureSmall = measureIn(`${SMALL.size}px ${sans}`);
  const titleLines = wrapped(title, width, measureIn(`600 ${TITLE.size}px ${serif}`));
  const unitWords = unit === undefined ? '' : `In ${unit}`;
  const marks = placedLegend(legend, unitWords === '' ? 0 : measureSmall(unitWords) + 18, width, measureSmall);
  const legendLines = Math.max(unitWords === '' ? 0 : 1, ...marks.map(({ line }) => line + 1));
  const footLines = wrapped(foot, width, measureSmall);
  const legendTop = PAD + titleLines.length * TITLE.line + 4;
  const top = legendTop + legendLines * SMALL.line + GAP - 4;
  const footTop = top + height + GAP;

  inner.setAttribute('x', String(PAD));
  inner.setAttribute('y', String(top));
  inner.setAttribute('width', String(width));
  inner.setAttribute('height', String(height));
  inner.removeAttribute('role');

  const outer = document.createElementNS(NAMESPACE, 'svg');
  const size = {
    width: Math.ceil(width + 2 * PAD),
    height: Math.ceil(footTop + footLines.length * SMALL.line + PAD / 2),
  };
  outer.setAttribute('width', String(size.width));
  outer.setAttribute('height', String(size.height));
  outer.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  const add = (name: string, attributes: Readonly<Record<string, string | number>>, text = ''): void => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    outer.append(element);
  };
  const addSmall = (x: number, y: number, text: string): void =>
    add('text', { x, y, fill: muted, 'font-family': sans, 'font-size': SMALL.size }, text);
  add('title', {}, title);
  if (fonts !== '') add('style', {}, fonts);
  add('rect', { width: '100%', height: '100%', fill: resolved(host, 'var(--color-paper)') });
  for (const [k, line] of titleLines.entries()) {
    const y = PAD + (k + 1) * TITLE.line - 6;
    add('text', { x: PAD, y, fill: ink, 'font-family': serif, 'font-size': TITLE.size, 'font-weight': 600 }, line);
  }
  if (unitWords !== '') addSmall(PAD, legendTop + SMALL.line - 4, unitWords);
  for (const entry of marks) {
    const { x, line, label, fill, fillOpacity = 1, stroke = 'none', strokeDasharray = 'none', isHatched } = entry;
    const y = legendTop + (line + 1) * SMALL.line - 4;
    add('rect', {
      x: PAD + x,
      y: y - SWATCH + 1,
      width: SWATCH,
      height: SWATCH,
      fill: fill === 'none' ? fill : resolved(host, fill),
      'fill-opacity': isHatched === true ? FAINT : fillOpacity,
      stroke: stroke === 'none' ? stroke : resolved(host, stroke),
      'stroke-dasharray': strokeDasharray,
    });
    if (isHatched === true)
      add('path', { d: hatchIn(PAD + x, y + 1), stroke: resolved(host, fill), 'stroke-width': 1.75 });
    addSmall(PAD + x + SWATCH + 6, y, label);
  }
  outer.append(inner);
  for (const [k, line] of footLines.entries()) addSmall(PAD, footTop + (k + 1) * SMALL.line - 4, line);
  return { source: new XMLSerializer().serializeToString(outer), ...size };
}
