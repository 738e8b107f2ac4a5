import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkPack } from '@/lib/cli/pack/check';
import { faultsInBothThemes } from '@/tests/browser/axe';
import type { OwnPage } from '@/tests/browser/own-page';
import { until } from '@/tests/browser/until';
import { BROWSERS, useBrowser } from '@/tests/browser/use-browser';

const ALL_HOLD = /claim\.unbreakable\s+6 examples hold/;

/** Waits until the YAML beside the form says so, or no longer does. */
async function untilYaml(workshop: OwnPage, words: string, isThere = true): Promise<void> {
  const yaml = () =>
    workshop.page.$eval('.workshop-yaml textarea', (area) => (area as HTMLTextAreaElement).value);
  await until(`the YAML ${isThere ? 'with' : 'without'} ${words}`, async () =>
    (await yaml()).includes(words) === isThere ? 'so' : '',
  );
}

describe.each(BROWSERS)('the workshop in %s', (name) => {
  const browser = useBrowser(name);

  it('is a bench for the rules of a pack: forms, YAML, examples, a draft, and a file in the end', async () => {
    const workshop = await browser().workshop();
    await workshop.press('Open the example');
    await workshop.press(/^claim\.unbreakable/);
    await workshop.untilText(ALL_HOLD);

    // A change in the form changes the YAML beside it, and an example that needs the word turns red.
    await workshop.press('Take out never fails');
    await untilYaml(workshop, 'never fails,', false);
    await workshop.untilText('expected a finding on “never fails”, found none');
    await workshop.untilText(/claim\.unbreakable\s+1 example does not hold/);
    await workshop.fill('Words or phrases', 'never fails');
    await workshop.key('Enter');
    await untilYaml(workshop, 'foolproof, never fails]');
    await workshop.untilText(ALL_HOLD);

    // A draft says why it is spoken about, and why no longer.
    await workshop.fill('A draft', 'We at Acme know: the Roadrunner Pro is unbreakable');
    await workshop.untilText('“unbreakable” is spoken about: A card while you pause');
    await workshop.untilText('Why acme/claim.unbreakable');
    await workshop.fill('A draft', ', see https://acme.example/tests');
    await workshop.untilText('“unbreakable” is left alone: something silences the rule.');
    await workshop.untilText('Adds');

    // The other direction: what is typed in the YAML stands in the form, or is said to be amiss, with its line.
    await workshop.fill('claim/unbreakable.yaml', '\nseverity: loud');
    await workshop.untilText('Expected: valid YAML');
    await workshop.untilText('The YAML cannot be read just now.');
    // The key that leads on leads on, also out of a box for text.
    await workshop.key('Tab');
    expect(await workshop.page.evaluate(() => document.activeElement?.tagName)).not.toBe('TEXTAREA');
    await workshop.press('Undo');
    await workshop.untilText(ALL_HOLD);
    await untilYaml(workshop, 'severity: loud', false);

    const text = await workshop.savedBy('Export as one file');
    await workshop.untilNote('acme-7.yaml is yours.');
    const folder = mkdtempSync(join(tmpdir(), 'workshop-'));
    const file = join(folder, 'acme-7.yaml');
    writeFileSync(file, text);
    const checked = checkPack(file, new Date('2026-11-02T12:00:00Z'));
    rmSync(folder, { recursive: true });
    expect(checked.problems).toEqual([]);
    expect(checked.pack?.rules.map(({ id }) => id)).toContain('claim.unbreakable');
    expect(text).toContain('foolproof, never fails]');
    // A draft and a pack under work are nowhere but on the page.
    expect(await browser().extension.storedText()).not.toMatch(/unbreakable|Roadrunner/);
  });

  it('is found in the options, starts a pack from a name, checks all of it, and asks before it goes', async () => {
    const options = await browser().options('packs');
    await options.untilText('Open the workshop');
    expect(await options.page.$$('a[href="/workshop.html"]')).toHaveLength(1);
    const workshop = await browser().workshop();
    await workshop.fill('Your company, as people call it', 'Initech');
    await workshop.press('Start');
    await workshop.untilText(/fin\.guidance\s+6 examples hold/);
    await workshop.press('Full check');
    await workshop.untilText('Nothing to mend.');
    await workshop.untilText('What each rule costs');
    await workshop.press('Close the pack');
    await workshop.untilText('Close the pack without saving what you changed?');
    await workshop.key('Escape');
    await workshop.untilNoText('Close the pack without saving what you changed?');
    await workshop.untilText('What each rule costs');
    await workshop.press('Close the pack');
    await workshop.press('Close without saving');
    await workshop.untilText('Open the example');
  });

  it('has nothing for axe to find', async () => {
    const workshop = await browser().workshop();
    await workshop.untilText('Open the example');
    expect(await faultsInBothThemes(browser(), workshop)).toEqual([]);
    await workshop.press('Open the example');
    await workshop.press(/^fin\.guidance/);
    await workshop.fill('A draft', 'Our guidance for next year is 12%');
    await workshop.untilText('“guidance” is spoken about');
    expect(await faultsInBothThemes(browser(), workshop)).toEqual([]);
    await workshop.page.setViewport({ width: 360, height: 800 });
    expect(await workshop.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await workshop.press('Pack and lists');
    await workshop.untilText('About the pack');
    expect(await faultsInBothThemes(browser(), workshop)).toEqual([]);
    await workshop.press('Full check');
    await workshop.untilText('What each rule costs');
    expect(await faultsInBothThemes(browser(), workshop)).toEqual([]);
  });
});
