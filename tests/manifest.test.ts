import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { employerSchema } from '@/lib/format/profile';
import { BANNED } from '@/lib/shared/banned-words';
import { LANGUAGES } from '@/lib/shared/language';
import { SITES } from '@/lib/sites';
import config from '@/wxt.config';

interface Hosts {
  host_permissions: string[];
  content_scripts: { matches: string[] }[];
}
type MakeManifest = (env: { browser: string }) => object;

const manifest = (browser: string) => (config.manifest as unknown as MakeManifest)({ browser });

describe.each(['chrome', 'firefox'])('the manifest for %s', (browser) => {
  it('asks for the hosts of the built-in sites and no others', () => {
    const hosts = SITES.flatMap(({ matches }) => matches);
    const { host_permissions, content_scripts } = manifest(browser) as Hosts;
    expect(new Set(host_permissions)).toEqual(new Set(hosts));
    expect(content_scripts.map(({ matches }) => new Set(matches))).toEqual([new Set(hosts)]);
  });

  it('asks for no more than it uses, and leaves nothing that a page could probe', () => {
    expect(manifest(browser)).toMatchObject({
      permissions: ['storage', 'alarms', 'scripting', 'activeTab', 'contextMenus'],
    });
    expect(manifest(browser)).not.toHaveProperty('web_accessible_resources');
    expect(manifest(browser)).not.toHaveProperty('externally_connectable');
  });

  it('may ask for a host of a pack or a site, over https or on this machine, one at a time', () => {
    const { optional_host_permissions } = manifest(browser) as { optional_host_permissions: string[] };
    expect(optional_host_permissions).toEqual(['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*']);
  });
});

/** Besides the manifest: the entry in the context menu. */
const MENU = ['watchBox'];

describe.each(LANGUAGES)('what the browser shows, in %s', (language) => {
  const own: Record<string, { message: string }> = JSON.parse(
    readFileSync(`public/_locales/${language}/messages.json`, 'utf8'),
  );

  it('has every word of the manifest and the menu, and no others', () => {
    const wanted = [...JSON.stringify(manifest('chrome')).matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(Object.keys(own)).toEqual([...wanted, ...MENU]);
  });

  it('calls the entry in the menu as the pages do that tell of it', () => {
    const messages: Record<string, string> = JSON.parse(readFileSync(`messages/${language}.json`, 'utf8'));
    for (const key of ['options.sites.other.hint', 'popup.site.unknown'])
      expect(messages[key]).toContain(own.watchBox?.message);
  });

  it('is short enough for the stores, and judges nobody', () => {
    for (const { message } of Object.values(own)) {
      expect(message.length).toBeLessThanOrEqual(132);
      expect(message).not.toMatch(BANNED[language]);
    }
  });
});

describe('the policy of an organisation', () => {
  const SCHEMA_FILE = 'managed-schema.json';

  it('has a schema in Chromium; Firefox knows none', () => {
    expect(manifest('chrome')).toMatchObject({ storage: { managed_schema: SCHEMA_FILE } });
    expect(manifest('firefox')).not.toHaveProperty('storage');
  });

  it('says the same in the schema as what is read', () => {
    const schema = JSON.parse(readFileSync(`public/${SCHEMA_FILE}`, 'utf8'));
    const namesOf = (list: string) => Object.keys(schema.properties[list].items.properties);
    expect(Object.keys(schema.properties)).toEqual(['sources', 'employers']);
    expect(namesOf('sources')).toEqual(['url', 'keys', 'threshold']);
    expect(namesOf('employers')).toEqual(Object.keys(employerSchema.shape));
  });

  it('keeps to what Chromium reads: every part has one type and no other keywords', () => {
    const schema = JSON.parse(readFileSync(`public/${SCHEMA_FILE}`, 'utf8'));
    const parts = (part: Record<string, object>): object[] => [
      part,
      ...Object.values(part.properties ?? {}).flatMap((each) => parts(each as Record<string, object>)),
      ...(part.items ? parts(part.items as Record<string, object>) : []),
    ];
    const known = ['type', 'title', 'description', 'properties', 'items'];
    for (const part of parts(schema)) {
      expect(Object.keys(part).filter((word) => !known.includes(word))).toEqual([]);
      expect(part).toHaveProperty('type', expect.any(String));
    }
  });
});
