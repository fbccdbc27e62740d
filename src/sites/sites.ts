import { BLUESKY } from './bluesky.ts';
import { BUFFER } from './buffer.ts';
import { FACEBOOK } from './facebook.ts';
import { INSTAGRAM } from './instagram.ts';
import { LINKEDIN } from './linkedin.ts';
import { MASTODON } from './mastodon.ts';
import { MEDIUM } from './medium.ts';
import { PINTEREST } from './pinterest.ts';
import { REDDIT } from './reddit.ts';
import { SUBSTACK } from './substack.ts';
import type { Surface } from './surface.ts';
import { THREADS } from './threads.ts';
import { TIKTOK } from './tiktok.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** Every surface that is known. */
export const SITES: readonly Surface[] = [
  ...X, ...BLUESKY, ...LINKEDIN, ...MASTODON,
  ...FACEBOOK, ...INSTAGRAM, ...THREADS, ...REDDIT, ...YOUTUBE, ...TIKTOK, ...PINTEREST, ...MEDIUM, ...SUBSTACK, ...BUFFER,
];

/** Every host pattern among them, each once: what the manifest has to match. */
export const HOSTS: readonly string[] = [...new Set(SITES.flatMap((surface) => surface.hosts))];
