// Test only. Reads what Candor shows inside its closed shadow roots, which the page (and so the test) cannot.
// A page-world `postMessage({ candorProbe: id })` is answered with `{ candorProbeReply: id, hosts: [tree, …] }`.

const HAVE_BROWSER_ROOTS = new Set([
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'DETAILS',
  'VIDEO',
  'AUDIO',
  'METER',
  'PROGRESS',
]);

const ROLES = {
  BUTTON: 'button',
  DIALOG: 'dialog',
  UL: 'list',
  OL: 'list',
  LI: 'listitem',
  H2: 'heading',
  H3: 'heading',
};

function shadowOf(element) {
  if (HAVE_BROWSER_ROOTS.has(element.tagName)) return null;
  if (globalThis.chrome?.dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return chrome.dom.openOrClosedShadowRoot(element);
  return element.openOrClosedShadowRoot ?? null;
}

/** Every element with a closed root, also inside the page's own open shadow roots. */
function closedHosts(root, found = []) {
  for (const element of root.querySelectorAll('*')) {
    const shadow = shadowOf(element);
    if (!shadow) continue;
    if (shadow.mode === 'closed') found.push({ element, shadow });
    else closedHosts(shadow, found);
  }
  return found;
}

/** The product draws its words as generated content from `data-t`; real text nodes count as well. */
function ownText(element) {
  const typed = [...element.childNodes]
    .filter((node) => node.nodeType === Node.TEXT_NODE)
    .map((node) => node.data);
  return [element.dataset?.t ?? '', ...typed].join('');
}

/** As it reads: inline pieces run together, everything else stands apart. */
function deepText(element) {
  const pieces = [...element.children].map((child) =>
    getComputedStyle(child).display === 'inline' ? deepText(child) : ` ${deepText(child)} `,
  );
  return [ownText(element), ...pieces].join('').replace(/ {2,}/g, ' ');
}

function roleOf(element) {
  if (element.getAttribute('role')) return element.getAttribute('role');
  if (element.tagName === 'A' && element.hasAttribute('href')) return 'link';
  return ROLES[element.tagName] ?? '';
}

function rectOf(element) {
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x, y, width, height };
}

function isShown(element, rect) {
  if (rect.width === 0 || rect.height === 0) return false;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

function describe(element) {
  const rect = rectOf(element);
  return {
    tag: element.tagName.toLowerCase(),
    part: element.dataset?.part ?? '',
    role: roleOf(element),
    name: element.getAttribute('aria-label') ?? deepText(element).trim(),
    text: deepText(element).trim(),
    rawText: [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '',
    ),
    disabled: element.matches(':disabled, [aria-disabled="true"]'),
    expanded: element.getAttribute('aria-expanded') === 'true',
    shown: isShown(element, rect),
    focused: element.matches(':focus'),
    rect,
    children: [...element.children].filter((child) => child.tagName !== 'STYLE').map(describe),
  };
}

function describeHost({ element, shadow }) {
  const children = [...shadow.children].filter((child) => child.tagName !== 'STYLE').map(describe);
  return { attributes: element.getAttributeNames(), light: element.childNodes.length, children };
}

addEventListener('message', (event) => {
  const id = event.data?.candorProbe;
  if (!id) return;
  postMessage({ candorProbeReply: id, hosts: closedHosts(document).map(describeHost) }, '*');
});
