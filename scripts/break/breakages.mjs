/**
 * Ways in which the product could break without anybody noticing, and the test that notices.
 *
 * `find` stands exactly once in `file` and becomes `replace`; then the test named `test` in `suite` has to go red.
 * `kind`: `unit` runs the source, `browser` builds the extension and runs it in Chromium.
 */
export const BREAKAGES = [];
