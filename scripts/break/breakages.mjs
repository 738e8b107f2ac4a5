/**
 * Ways in which the product could break without anybody noticing, and the test that notices.
 *
 * `find` stands exactly once in `file` and becomes `replace`; then the test whose name holds `test`, in the file
 * `suite`, has to go red. `kind`: `unit` runs the source, `browser` builds the extension and runs it in Chromium.
 */
export const BREAKAGES = [
  // What is found
  {
    name: 'a matcher that finds nothing',
    kind: 'unit',
    file: 'lib/matchers/figure.ts',
    find: 'kinds.includes(each.kind)',
    replace: 'false',
    suite: 'tests/rules/base-rules.test.ts',
    test: 'holds all its fixtures',
  },
  {
    name: 'a span that is off by one',
    kind: 'unit',
    file: 'lib/engine/finding.ts',
    find: 'start: start + heard.start,',
    replace: 'start: start + heard.start + 1,',
    suite: 'tests/engine/check.test.ts',
    test: 'Our ARR just crossed $42m, up 30%!',
  },
  {
    name: 'protected speech that is coached',
    kind: 'unit',
    file: 'lib/engine/hearing.ts',
    find: 'const { neverSleeps } = each.rule;',
    replace: 'const neverSleeps = true;',
    suite: 'tests/engine/check.test.ts',
    test: 'stays silent:',
  },
  {
    name: 'a pack from a file that speaks as loudly as it likes',
    kind: 'unit',
    file: 'lib/engine/rules.ts',
    find: "tier === 'added' && !mayPause ? 'suggest' : 'pause'",
    replace: "tier === 'added' && mayPause ? 'suggest' : 'pause'",
    suite: 'tests/engine/check.test.ts',
    test: 'tiers',
  },
  {
    name: 'a memo that answers with another block',
    kind: 'unit',
    file: 'lib/engine/cache.ts',
    find: 'const known = recent.get(text);',
    replace: 'const known = recent.get(text) ?? recent.values().next().value;',
    suite: 'tests/engine/properties.test.ts',
    test: 'reads the same from the memo',
  },
  {
    name: 'a mute that never ends',
    kind: 'unit',
    file: 'lib/engine/mutes.ts',
    find: 'until === null || Date.parse(until) > Date.parse(now)',
    replace: 'until !== now',
    suite: 'tests/engine/check.test.ts',
    test: 'ends when it ends',
  },
  {
    name: 'an older pack that takes the place of a newer one',
    kind: 'unit',
    file: 'lib/packs/install.ts',
    find: 'before && pack.version <= before.version',
    replace: 'before && pack.version === before.version',
    suite: 'tests/packs/install.test.ts',
    test: 'over version 4 of itself',
  },

  // Packs
  {
    name: 'a signature that nobody checks',
    kind: 'unit',
    file: 'lib/packs/publication/verify.ts',
    find: 'if (signers.size < set.threshold) {',
    replace: 'if (signers.size < 0) {',
    suite: 'tests/packs/publication/verify.test.ts',
    test: 'is refused when it is of another key, also under the id of the right one',
  },
  {
    name: 'an older index that is taken',
    kind: 'unit',
    file: 'lib/packs/publication/verify.ts',
    find: 'Date.parse(issued) < Date.parse(known.issued)',
    replace: 'Date.parse(issued) < 0',
    suite: 'tests/sync/sync.test.ts',
    test: 'an older index',
  },
  {
    name: 'a pack past its date that speaks as before',
    kind: 'unit',
    file: 'lib/engine/rules.ts',
    find: 'loaded.isExpired ? oneStepDown(allowed) : allowed',
    replace: 'allowed',
    suite: 'tests/engine/pack-effects.test.ts',
    test: 'speaks one step quieter',
  },
  {
    name: 'a request for packs that carries cookies',
    kind: 'unit',
    file: 'lib/sync/http.ts',
    find: "credentials: 'omit'",
    replace: "credentials: 'include'",
    suite: 'tests/sync/http.test.ts',
    test: 'asks',
  },

  // What is shown, and when
  {
    name: 'a report of an old revision that is painted',
    kind: 'unit',
    file: 'lib/compose/checks.ts',
    find: 'if (revision !== draft.revision || draft.sent === null) return;',
    replace: 'if (draft.sent === null) return;',
    suite: 'tests/compose/checks.test.ts',
    test: 'drops a report of an old revision',
  },
  {
    name: 'a report for words that are gone',
    kind: 'unit',
    file: 'lib/compose/checks.ts',
    find: 'if (readText(core) !== draft.sent) {',
    replace: 'if (readText(core) === null) {',
    suite: 'tests/compose/checks.test.ts',
    test: 'drops a report when the text has changed under it',
  },
  {
    name: 'a second write when the first one did not show',
    kind: 'unit',
    file: 'lib/compose/apply.ts',
    find: 'return readsBack(core, wanted);',
    replace:
      'if (await readsBack(core, wanted)) return true;\n  await core.editor.replace(core.element, edit, edit.text);\n  return readsBack(core, wanted);',
    suite: 'tests/compose/apply.test.ts',
    test: 'written only once',
  },
  {
    name: 'a hold for a text that nobody checked',
    kind: 'unit',
    file: 'lib/compose/hold.ts',
    find: 'textNow === null || textNow !== reported',
    replace: 'textNow === null',
    suite: 'tests/compose/hold.test.ts',
    test: 'the text is another one by now',
  },
  {
    name: 'a muted phrase that is stored in clear',
    kind: 'unit',
    file: 'lib/host/mute.ts',
    find: 'hash: hashPhrase(request.phrase, salt)',
    replace: 'hash: request.phrase',
    suite: 'tests/compose/host.test.ts',
    test: 'keeps of a muted phrase only a hash',
  },

  // In a real browser
  {
    name: 'a mark that is drawn ten pixels beside its words',
    kind: 'browser',
    file: 'components/nudge/geometry.ts',
    find: 'left: left - origin.x,',
    replace: 'left: left - origin.x + 10,',
    suite: 'tests/browser/matrix/chromium.test.ts',
    test: 'linkedin-share',
  },
  {
    name: 'an undo that is broken by a write past the editor',
    kind: 'browser',
    file: 'lib/editors/textarea.ts',
    find: 'insertText(area.ownerDocument, text);',
    replace: "area.setRangeText(text);\n    area.dispatchEvent(new Event('input', { bubbles: true }));",
    suite: 'tests/browser/matrix/chromium.test.ts',
    test: 'quora-ask',
  },
  {
    name: 'a mute that is not kept',
    kind: 'browser',
    file: 'lib/host/host.ts',
    find: 'void env.mutes.update((state) => withMute(state, message.mute, env.now()));',
    replace: 'void withMute;',
    suite: 'tests/browser/options.test.ts',
    test: 'lists a mute that was made on a card and undoes it',
  },
  {
    name: 'a held post that the site hears of',
    kind: 'browser',
    file: 'lib/compose/submit.ts',
    find: '  event.stopImmediatePropagation();\n',
    replace: '',
    suite: 'tests/browser/last-look.test.ts',
    test: 'x-inline: asks before a figure goes out',
  },
  {
    name: 'a hold that is never released',
    kind: 'browser',
    file: 'lib/compose/release.ts',
    find: '  replayPress(button);\n',
    replace: '',
    suite: 'tests/browser/last-look.test.ts',
    test: 'x-inline: Post as is publishes exactly once',
  },
  {
    name: 'Post as is that posts twice',
    kind: 'browser',
    file: 'lib/compose/submit-buttons.ts',
    find: '  button.click();\n',
    replace: '  button.click();\n  button.click();\n',
    suite: 'tests/browser/last-look.test.ts',
    test: 'linkedin-classic: Post as is publishes exactly once',
  },
  {
    name: 'a private message that is read',
    kind: 'browser',
    file: 'lib/sites/index.ts',
    find: `  const surface = place && [...place.site.surfaces, ...hinted].find((each) => each.matches(place.element));
  return surface ? { ...place, surface } : null;
}

/** A box to write in that is in no private place, whether any surface names it or not: what a site calls private wins. */
export function publicBox(element: Element, url: URL): Omit<Located, 'surface'> | null {
  const site = siteFor(url);
  const box = boxAround(element);
  if (!site || !box || site.isPrivatePage(url) || closest(box, site.privatePlaces)) return null;`,
    replace: `  const surface = place && [...place.site.surfaces, ...hinted].at(-1);
  return surface ? { ...place, surface } : null;
}

/** A box to write in that is in no private place, whether any surface names it or not: what a site calls private wins. */
export function publicBox(element: Element, url: URL): Omit<Located, 'surface'> | null {
  const site = siteFor(url);
  const box = boxAround(element);
  if (!site || !box) return null;`,
    suite: 'tests/browser/quiet.test.ts',
    test: 'linkedin-message: a private message is never read',
  },
  {
    name: 'words that the page can find',
    kind: 'browser',
    file: 'components/nudge/T.tsx',
    find: 'data-t={children} />',
    replace: '>{children}</span>',
    suite: 'tests/browser/unseen.test.ts',
    test: 'finds no word of the card by searching or selecting',
  },
  {
    name: 'keys in the card that the page hears',
    kind: 'browser',
    file: 'components/nudge/isolate.ts',
    find: '(event) => event.stopPropagation()',
    replace: '() => undefined',
    suite: 'tests/browser/unseen.test.ts',
    test: 'keeps keys pressed in the card away from the page',
  },
  {
    name: 'leftovers on the page when Candor is removed',
    kind: 'browser',
    file: 'lib/compose/frame.ts',
    find: 'onOrphan: () => life.abort()',
    replace: 'onOrphan: () => undefined',
    suite: 'tests/browser/lifecycle.test.ts',
    test: 'takes everything of Candor off the page when it goes away',
  },

  // Sites that a person adds
  {
    name: 'messages on an added site that are read',
    kind: 'unit',
    file: 'lib/sites/custom.ts',
    find: 'HOST.test(hostname) || ROUTE.test',
    replace: 'HOST.test(hostname) && ROUTE.test',
    suite: 'tests/sites/sites.test.ts',
    test: 'an added site: nothing is read on',
  },
  {
    name: 'a site that was removed and goes on being registered',
    kind: 'unit',
    file: 'lib/host/added-sites.ts',
    find: '(pattern) => !wanted.includes(pattern)',
    replace: '(pattern) => wanted.includes(pattern)',
    suite: 'tests/host/added-sites.test.ts',
    test: 'a site that was removed is left',
  },
  {
    name: 'a script that stays on a site that was removed',
    kind: 'browser',
    file: 'lib/compose/frame.ts',
    find: 'if (message.site === hostPattern()) life.abort();',
    replace: 'hostPattern();',
    suite: 'tests/browser/other-sites.test.ts',
    test: 'added, held, released; removed, and nothing is left',
  },
];
