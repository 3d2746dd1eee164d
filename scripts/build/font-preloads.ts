import type { HtmlTagDescriptor, Plugin } from 'vite';

/** The faces of the first screen; latin-ext is among them because ₹ (U+20B9) lives there. */
const FIRST_SCREEN =
  /(?:^|\/)(inter-latin(?:-ext)?-wght-normal|source-serif-4-latin(?:-ext)?-opsz-normal)[^/]*\.woff2$/;

/**
 * Asks for the first screen's fonts from the page itself, so that they arrive with the style sheet instead of after it.
 * Faces that the style sheets do not use are not emitted, and so are not asked for.
 */
export function fontPreloads(): Plugin {
  return {
    name: 'neev:font-preloads',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle }) {
        return Object.keys(bundle ?? {})
          .filter((file) => FIRST_SCREEN.test(file))
          .toSorted()
          .map((file): HtmlTagDescriptor => ({
            tag: 'link',
            attrs: { rel: 'preload', href: `./${file}`, as: 'font', type: 'font/woff2', crossorigin: true },
            injectTo: 'head',
          }));
      },
    },
  };
}
