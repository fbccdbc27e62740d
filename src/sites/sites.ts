import { BLOGS } from './blogs.ts';
import { BLUESKY } from './bluesky.ts';
import { BUFFER } from './buffer.ts';
import { COMMENTS } from './comments.ts';
import { FACEBOOK } from './facebook.ts';
import { FEDIVERSE } from './fediverse.ts';
import { FORUMS } from './forums.ts';
import { INSTAGRAM } from './instagram.ts';
import { LINKEDIN } from './linkedin.ts';
import { MASTODON } from './mastodon.ts';
import { MEDIUM } from './medium.ts';
import { PINTEREST } from './pinterest.ts';
import { REDDIT } from './reddit.ts';
import { SUBSTACK } from './substack.ts';
import { ANY_HOST, type Surface } from './surface.ts';
import { THREADS } from './threads.ts';
import { TIKTOK } from './tiktok.ts';
import { TUMBLR } from './tumblr.ts';
import { X } from './x.ts';
import { YOUTUBE } from './youtube.ts';

/** Every surface that is known. */
export const SITES: readonly Surface[] = [
  ...X, ...BLUESKY, ...LINKEDIN, ...MASTODON,
  ...FACEBOOK, ...INSTAGRAM, ...THREADS, ...REDDIT, ...YOUTUBE, ...TIKTOK, ...PINTEREST, ...MEDIUM, ...SUBSTACK, ...BUFFER,
  ...TUMBLR, ...FEDIVERSE, ...FORUMS, ...BLOGS, ...COMMENTS,
];

/** Every host pattern that is named among them, each once: what the manifest has to match. */
export const HOSTS: readonly string[] = [...new Set(SITES.flatMap((surface) => surface.hosts))].filter((host) => host !== ANY_HOST);
