import { embeddedFonts } from './fonts.ts';
import { toSvg, type PictureText } from './svg.ts';

const SCALE = 2;
/** Time for the embedded fonts to be ready, ms: no browser tells. */
const FONTS_READY = 150;

/** A chart as a PNG at twice its size, with the page's own fonts. Rejects if the browser cannot draw it. */
export async function toPng(chart: SVGSVGElement, text: PictureText): Promise<Blob> {
  const { source, width, height } = toSvg(chart, text, await embeddedFonts());
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(source)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SCALE;
  canvas.height = height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser has no canvas');
  context.scale(SCALE, SCALE);
  // Fonts inside an SVG image load after it is decoded, when it is first drawn; the second drawing has them.
  context.drawImage(image, 0, 0);
  await new Promise((resolve) => setTimeout(resolve, FONTS_READY));
  context.drawImage(image, 0, 0);
  return new Promise((resolve, reject) => {
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('The picture is too large')) : resolve(blob)),
      'image/png',
    );
  });
}
