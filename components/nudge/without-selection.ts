/**
 * Makes a React root that does not listen to the page's own selection: for `onSelect`, which nothing of ours uses, React
 * hangs a listener on the whole document, and every key moves the caret.
 */
export function withoutSelection<T>(document: Document, make: () => T): T {
  const { addEventListener } = document;
  const listen = (...what: Parameters<typeof addEventListener>) => {
    if (what[0] !== 'selectionchange') addEventListener.apply(document, what);
  };
  // For this moment, and on the document as this script alone has it: pages do not see a content script's properties.
  Object.defineProperty(document, 'addEventListener', { configurable: true, value: listen });
  try {
    return make();
  } finally {
    Reflect.deleteProperty(document, 'addEventListener');
  }
}
