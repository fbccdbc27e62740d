/** Names that are not just their id with a capital letter. */
const NAMES: Readonly<Record<string, string>> = { linkedin: 'LinkedIn', youtube: 'YouTube', tiktok: 'TikTok', wordpress: 'WordPress', nodebb: 'NodeBB' };

/** What a site is called: its name for a site id, a host as it is. */
export function siteName(site: string): string {
  return NAMES[site] ?? (site.includes('.') ? site : site.charAt(0).toUpperCase() + site.slice(1));
}
