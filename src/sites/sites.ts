import { BLUESKY } from './bluesky.ts';
import { LINKEDIN } from './linkedin.ts';
import { MASTODON } from './mastodon.ts';
import type { Surface } from './surface.ts';
import { X } from './x.ts';

/** Every surface that is known. */
export const SITES: readonly Surface[] = [...X, ...BLUESKY, ...LINKEDIN, ...MASTODON];

/** Every host pattern among them, each once: what the manifest has to match. */
export const HOSTS: readonly string[] = [...new Set(SITES.flatMap((surface) => surface.hosts))];
