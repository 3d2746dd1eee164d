// An SVG drawn as an image sees none of the page's fonts, so the loaded ones travel inside it.

function faces(): readonly CSSFontFaceRule[] {
  const found: CSSFontFaceRule[] = [];
  const visit = (rules: CSSRuleList): void => {
    for (const rule of Array.from(rules)) {
      if (rule instanceof CSSFontFaceRule) found.push(rule);
      else if (rule instanceof CSSGroupingRule) visit(rule.cssRules);
    }
  };
  for (const sheet of Array.from(document.styleSheets)) {
    try {
      visit(sheet.cssRules);
    } catch {
      // A sheet of another origin cannot be read, and holds none of our faces.
    }
  }
  return found;
}

async function asDataUrl(address: string): Promise<string> {
  const blob = await (await fetch(address)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(typeof reader.result === 'string' ? reader.result : ''));
    reader.addEventListener('error', () => reject(new Error('A font could not be read')));
    reader.readAsDataURL(blob);
  });
}

/** CSS of the page's web fonts with their files inline. A face that cannot be fetched is left out and the next family is drawn. */
export async function embeddedFonts(): Promise<string> {
  const rules = await Promise.all(
    faces().map(async (face) => {
      const source = face.style.getPropertyValue('src');
      const address = /url\(["']?([^"')]+)["']?\)/.exec(source)?.[1];
      if (address === undefined) return '';
      try {
        const base = face.parentStyleSheet?.href ?? document.baseURI;
        const data = await asDataUrl(new URL(address, base).href);
        return face.cssText.replace(/src:[^;]+;(?:base64,[^;]+;)?/, `src: url("${data}") format("woff2");`);
      } catch {
        return '';
      }
    }),
  );
  return rules.join('\n');
}
