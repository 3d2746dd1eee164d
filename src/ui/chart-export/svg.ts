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
const HEAD = 40;
const PAD = 16;
const NAMESPACE = 'http://www.w3.org/2000/svg';

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

/**
 * A chart as an SVG that stands alone: styles computed, colours resolved, its title above it on the page's paper.
 * `fonts` is CSS of embedded faces, for a picture drawn where the page's fonts do not reach.
 */
export function toSvg(chart: SVGSVGElement, title: string, fonts = ''): SvgPicture {
  const { width, height } = chart.getBoundingClientRect();
  const host = chart.parentElement ?? document.body;
  const inner = chart.cloneNode(true);
  if (!(inner instanceof SVGSVGElement)) throw new TypeError('An SVG clones to an SVG');
  inlineStyles(chart, inner);
  inner.setAttribute('x', String(PAD));
  inner.setAttribute('y', String(HEAD + PAD));
  inner.setAttribute('width', String(width));
  inner.setAttribute('height', String(height));
  inner.removeAttribute('role');

  const outer = document.createElementNS(NAMESPACE, 'svg');
  const size = { width: Math.ceil(width + 2 * PAD), height: Math.ceil(height + HEAD + 2 * PAD) };
  outer.setAttribute('width', String(size.width));
  outer.setAttribute('height', String(size.height));
  outer.setAttribute('viewBox', `0 0 ${size.width} ${size.height}`);
  const add = (name: string, attributes: Readonly<Record<string, string>>, text = ''): void => {
    const element = document.createElementNS(NAMESPACE, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    element.textContent = text;
    outer.append(element);
  };
  add('title', {}, title);
  if (fonts !== '') add('style', {}, fonts);
  add('rect', { width: '100%', height: '100%', fill: resolved(host, 'var(--color-paper)') });
  const serif = getComputedStyle(document.documentElement).getPropertyValue('--font-serif');
  add(
    'text',
    {
      x: String(PAD),
      y: '34',
      fill: resolved(host, 'var(--color-ink)'),
      'font-family': serif,
      'font-size': '18',
      'font-weight': '600',
    },
    title,
  );
  outer.append(inner);
  return { source: new XMLSerializer().serializeToString(outer), ...size };
}
