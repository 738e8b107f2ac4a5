/** Gives an open shadow root its styles without an inline style element. */
export function styleShadow(shadow: ShadowRoot, ...texts: string[]): void {
  shadow.adoptedStyleSheets = texts.map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
