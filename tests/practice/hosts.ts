/** Host name of the page that lists the others. */
const INDEX_HOST = 'practice.example';

/** Host name of the page that mounts any editor by its path, for the battery. */
const EDITORS_HOST = 'editors.example';

/** Which page answers for which host: the folder under `pages/`. Every other host gets a 404. */
export const PAGES: Readonly<Record<string, string>> = {
  [INDEX_HOST]: 'start',
  [EDITORS_HOST]: 'editors',
  'x.com': 'x',
  'bsky.app': 'bsky',
  'www.linkedin.com': 'linkedin',
  'mastodon.social': 'mastodon',
  'www.facebook.com': 'meta',
  'www.instagram.com': 'meta',
  'www.threads.com': 'meta',
  'disqus.com': 'disqus',
  // Sites that nobody has described: the coach comes there only when it is asked to.
  'blog.example': 'blog',
  'rete.example': 'network',
  'waline.example': 'waline',
  'artalk.example': 'artalk',
  // The samples of `tests/sites`, looked at by the browsers' own eyes.
  'samples.example': 'samples',
};
