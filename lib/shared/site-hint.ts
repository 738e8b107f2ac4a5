/** Where a built-in site has moved a compose box to, as a signed pack says until the next version of Candor knows it. */
export interface SiteHint {
  surface: string;
  /** Selector of the editable box itself. */
  box: string;
  /** Id of the editor technique. */
  editor: string;
  /** Selector of the button that publishes. */
  submit: string;
}
