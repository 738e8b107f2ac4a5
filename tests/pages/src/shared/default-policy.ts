interface PolicyFactory {
  createPolicy(name: 'default', rules: { createHTML(html: string): string }): unknown;
}

/**
 * The page's own default Trusted Types policy, for HTML only: Quill 1 and Draft parse pasted HTML with `innerHTML`.
 * Script sinks stay shut. LinkedIn names such a policy in its header; Firefox may lack Trusted Types altogether.
 */
export function allowEditorHtml(): void {
  const factory = (window as Window & { trustedTypes?: PolicyFactory }).trustedTypes;
  factory?.createPolicy('default', { createHTML: (html) => html });
}
