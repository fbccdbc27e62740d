import { describe, expect, it } from 'vitest';
import manifest from '../../manifest.json' with { type: 'json' };
import { notFound } from '../../scripts/browsers.mjs';
import packageJson from '../../package.json' with { type: 'json' };
import { HOSTS } from '../../src/sites/sites.ts';

describe('the manifest', () => {
  // A change here changes what people are asked to trust us with: it belongs in CHANGELOG.md and PRIVACY.md too.
  it('asks for storage, and for what it takes to be let into a site by a click: none of these shows a warning', () => {
    expect(manifest.permissions).toEqual(['storage', 'activeTab', 'scripting']);
    expect(Object.keys(manifest).filter((key) => /permissions$/.test(key)).toSorted()).toEqual(['optional_host_permissions', 'permissions']);
    // What may be asked for later, one host at a time; nothing of it is granted at installation.
    expect(manifest.optional_host_permissions).toEqual(['https://*/*', 'http://*/*']);
  });

  it('asks for the hosts that src/sites knows, and no other', () => {
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.map((pattern) => /^https:\/\/([^/]+)\//.exec(pattern)?.[1]).toSorted()).toEqual(HOSTS.toSorted());
  });

  // The big sites are full of frames of others; only where editors live in one does the script go into them.
  it('goes into frames only where composers stand in them', () => {
    const framed = manifest.content_scripts.filter((script) => 'all_frames' in script).flatMap((script) => script.matches);
    expect(framed).toEqual(['https://wordpress.com/*', 'https://*.wordpress.com/*', 'https://disqus.com/embed/comments/*']);
  });

  it('lets pages of the extension reach nothing outside of it', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toMatch(/^default-src 'none';/);
    expect(policy).not.toMatch(/connect-src|https?:|\*|unsafe/);
  });

  it('collects no data', () => {
    expect(manifest.browser_specific_settings.gecko.data_collection_permissions).toEqual({ required: ['none'] });
  });

  it('makes nothing reachable for web pages', () => {
    expect(Object.keys(manifest)).not.toContain('web_accessible_resources');
    expect(Object.keys(manifest)).not.toContain('externally_connectable');
  });

  it('names the oldest browsers that the tests accept', () => {
    expect(notFound('chromium')).toContain(` ${manifest.minimum_chrome_version} or newer`);
    expect(notFound('firefox')).toContain(` ${Number.parseInt(manifest.browser_specific_settings.gecko.strict_min_version, 10)} or newer`);
  });

  it('has the version of the package', () => {
    expect(manifest.version).toBe(packageJson.version);
  });
});
