import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const ALONE = /^\s*(?:var \w+\s*=\s*)?\(?(?:function|\()/;
const IMPORTS = /(?:^|[;}\s])import\s*[("'{*]|(?:^|[;}\s])export\s*[{*]/;

interface BuiltManifest {
  readonly content_scripts: readonly { readonly js: readonly string[]; readonly css: readonly string[] }[];
}

beforeAll(() => {
  if (!existsSync(`${DIST}chrome`) || !existsSync(`${DIST}firefox`)) throw new Error('Nothing is built yet: npm run build');
});

describe.each(['chrome', 'firefox'])('the build for %s', (browser) => {
  const folder = join(DIST, browser);
  const text = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const files = (): string[] => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const manifest = (): BuiltManifest => JSON.parse(text('manifest.json')) as BuiltManifest;

  it('makes nothing reachable for web pages', () => {
    expect(text('manifest.json')).not.toContain('web_accessible_resources');
  });

  it('has one content script, a file of its own without imports', () => {
    const scripts = [...new Set(manifest().content_scripts.flatMap(({ js }) => js))];
    expect(scripts).toHaveLength(1);
    const code = text(scripts[0] ?? '');
    expect(code).toMatch(ALONE);
    expect(code).not.toMatch(IMPORTS);
    expect(code.length).toBeLessThan(120_000);
    expect(code, 'what only unlisted sites need').not.toContain('quoi de neuf');
  });

  it('has another for the sites that the writer adds', () => {
    const code = text('src/page/elsewhere.js');
    expect(code).toMatch(ALONE);
    expect(code).not.toMatch(IMPORTS);
    expect(code).toContain('quoi de neuf');
  });

  it('has the style sheets that the manifest names', () => {
    for (const path of manifest().content_scripts.flatMap(({ css }) => css)) expect(existsSync(join(folder, path))).toBe(true);
  });

  it('sets no raw markup and runs no made-up code', () => {
    const guilty = files().filter((path) => path.endsWith('.js') && /\.innerHTML\s*=|\beval\(|new Function\(/.test(readFileSync(path, 'utf8')));
    expect(guilty).toEqual([]);
  });

  it('leaves the pictures for the stores at home', () => {
    expect(files().filter((path) => /[/\\]store[/\\]|\.map$|\.ts$/.test(path.slice(folder.length)))).toEqual([]);
  });
});
