import { hostMatches } from './match.ts';
import { isPrivateHost } from './private-hosts.ts';
import { HOSTS } from './sites.ts';

/** What the coach may do at an address. */
export type Access =
  /** The site is one of those that came with the extension, and it may still be read. */
  | { readonly kind: 'known' }
  /** The writer let it in; `pattern` is the permission to give back. */
  | { readonly kind: 'own'; readonly host: string; readonly pattern: string }
  /** It may be asked for. */
  | { readonly kind: 'askable'; readonly host: string; readonly pattern: string }
  /** Messages, mail, keys: it is not asked for. */
  | { readonly kind: 'private'; readonly host: string }
  /** No web page, or one that the browser does not tell. */
  | { readonly kind: 'none' };

/** The host of a match pattern, which may begin with `*.`; `*` for all. */
export function hostOfPattern(pattern: string): string {
  return pattern === '<all_urls>' ? '*' : (/^[^:]+:\/\/([^/]*)/.exec(pattern)?.[1] ?? '');
}

/** Whether a match pattern lets in an address, its path left aside. */
export function patternCovers(pattern: string, { protocol, hostname }: URL): boolean {
  const host = hostOfPattern(pattern);
  const scheme = /^(?:<all_urls>|\*:)/.test(pattern) ? /^https?:$/.test(protocol) : pattern.startsWith(`${protocol}//`);
  return scheme && (host === '*' || hostMatches(host, hostname) || (host.startsWith('*.') && hostname === host.slice(2)));
}

/** Of the match patterns that are granted, those that the writer has added to the extension's own. */
export function ownPatterns(granted: readonly string[]): readonly string[] {
  return granted.filter((pattern) => /^(?:https?|\*):|^<all_urls>$/.test(pattern) && !HOSTS.includes(hostOfPattern(pattern)));
}

/**
 * What the coach may do at an address.
 * @param address undefined where the browser does not tell
 * @param granted match patterns as the browser lists them
 */
export function accessTo(address: string | undefined, granted: readonly string[]): Access {
  if (address === undefined || !/^https?:\/\//.test(address)) return { kind: 'none' };
  const url = new URL(address);
  const host = url.hostname;
  // Browsers let people take back even what came with the extension: then that is asked for again.
  if (HOSTS.some((pattern) => hostMatches(pattern, host)) && granted.some((pattern) => patternCovers(pattern, url))) return { kind: 'known' };
  if (isPrivateHost(host)) return { kind: 'private', host };
  const own = ownPatterns(granted).find((pattern) => patternCovers(pattern, url));
  if (own !== undefined) return { kind: 'own', host, pattern: own };
  return { kind: 'askable', host, pattern: `${url.protocol}//${host}/*` };
}
