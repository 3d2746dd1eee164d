/** Elements that end a line of text. */
const ENDS_LINE =
  /<\/(?:p|h[1-6]|li|tr|caption|figcaption|summary|button|label|dt|dd|option|span data-line|text|div|section|legend|a)>/g;
/** A cell of a table ends in a bar. */
const ENDS_CELL = /<\/t[dh]>/g;

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
};

const OPTIONS = /(?<=<select[^>]*>)(?:<option[^>]*>[^<]*<\/option>)+/g;
const OTHER_OPTIONS = /<option(?![^>]* selected)[^>]*>[^<]*<\/option>/g;

/** A list of choices stands whole where it stands first; where it stands again only what is chosen of it. */
function withListsOnce(html: string): string {
  const seen = new Set<string>();
  return html.replaceAll(OPTIONS, (list) => {
    const choices = list.replaceAll(' selected=""', '');
    const isKnown = seen.has(choices);
    seen.add(choices);
    return isKnown ? list.replaceAll(OTHER_OPTIONS, '') : list;
  });
}

/**
 * What a page says, a line a paragraph, heading, row of a table or mark of a chart: its visible text and what readers are
 * told beside it (aria-label), without spaces that do not matter. Spaces that do not break stay what they are.
 */
export function textOfPage(html: string): readonly string[] {
  return withListsOnce(html.replaceAll(/<!--.*?-->/g, ''))
    .replaceAll(/<(script|style)[^>]*>[^]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*? aria-label="([^"]*)"[^>]*>/g, '\n[$1]\n')
    .replaceAll(/<input[^>]* value="([^"]*)"[^>]*>/g, ' {$1} ')
    .replaceAll(ENDS_CELL, ' | ')
    .replaceAll(ENDS_LINE, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => ENTITIES[entity] ?? entity)
    .split('\n')
    .map((line) => line.replaceAll(/[ \t\r]+/g, ' ').trim())
    .filter((line) => line !== '');
}
