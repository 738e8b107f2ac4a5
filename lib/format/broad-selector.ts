const ATTRIBUTE = /\[\s*([\w-]+)\s*(?:[*^$|~]?=\s*("[^"]*"|'[^']*'|[^\]\s]*)[^\]]*)?\]/g;

/** A pseudo-class with something in brackets, innermost first. */
const FUNCTION = /:([\w-]+)\(([^()]*)\)/;

/** What every page has once, with whatever it is called there: it narrows nothing that is below it. */
const WHOLE_PAGE = /(^|[\s>+~,])(?:html|body|:root)(?![\w-])[^\s>+~,]*(?=\s*[\s>+~]\s*[^\s,])/gi;

/** A class, an id, or an element that says what it is for: a button, or one of the site's own making. */
const NAME = /[.#][\w-]|(?:^|[\s>+~])(?:button(?![\w-])|[a-z]\w*-[\w-])/i;

/**
 * True for a CSS selector that names nothing of the site: `*`, `body div`, `:not(.ad)`, `[class]`. One such branch beside
 * good ones is enough. What an element is not (`:not`) or holds (`:has`) does not tell it. Whether a browser knows the
 * selector is not asked.
 */
export function isBroadSelector(selector: string): boolean {
  const plain = selector.replace(ATTRIBUTE, (_, name, value) => (tells(name, value) ? '.named' : ''));
  return isBroad(plain);
}

/** A value, or a name that only some elements have. */
function tells(name: string, value: string | undefined): boolean {
  return value === undefined ? name.includes('-') : value.replace(/["']/g, '').length > 1;
}

function isBroad(selector: string): boolean {
  const [whole, name = '', inner = ''] = FUNCTION.exec(selector) ?? [];
  if (whole === undefined)
    return selector
      .replace(WHOLE_PAGE, '$1')
      .split(',')
      .some((branch) => !NAME.test(branch));
  const isNamed = (name === 'is' || name === 'where') && !isBroad(inner);
  return isBroad(selector.replace(whole, () => (isNamed ? '.named' : '')));
}
