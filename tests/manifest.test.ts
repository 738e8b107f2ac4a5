import { describe, expect, it } from 'vitest';
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
    expect(manifest(browser)).toMatchObject({ permissions: ['storage', 'alarms', 'scripting', 'activeTab'] });
    expect(manifest(browser)).not.toHaveProperty('web_accessible_resources');
    expect(manifest(browser)).not.toHaveProperty('externally_connectable');
  });
});
