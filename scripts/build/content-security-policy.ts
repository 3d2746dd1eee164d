import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/**
 * The two style elements that react-aria writes into the page: usePress (touch-action) and usePreventScroll.
 * Their exact text is admitted by hash, so that no other inline style sheet is.
 */
const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'", ...REACT_ARIA_STYLES.map(hashSource)],
  'font-src': ["'self'"],
  'img-src': ["'self'", 'data:', 'blob:'],
  'connect-src': ["'self'"],
  'worker-src': ["'self'", 'blob:'],
  'manifest-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
};

/** Puts the policy at the head of the built page. The dev server needs inline scripts of its own and stays without. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'neev:content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html) => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: text(inlineScripts(html)) },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}

/** The page's own scripts without a file, admitted by their exact text. */
const inlineScripts = (html: string): readonly string[] =>
  [...html.matchAll(/<script>([^]*?)<\/script>/g)].map(([, script = '']) => hashSource(script));

function text(scripts: readonly string[]): string {
  return Object.entries({ ...POLICY, 'script-src': [...POLICY['script-src'], ...scripts] })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

function hashSource(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`;
}
