/** What both browsers need to know to stay on this machine. */
interface Isolation {
  readonly port: number;
  readonly language: string;
  readonly scheme?: 'light' | 'dark' | undefined;
}

/** Command line of a Chromium that resolves every host to the practice server and asks nothing of its maker. */
export function chromiumArguments({ port, language, headless, scheme }: Isolation & { readonly headless: boolean }): string[] {
  const root = process.getuid?.() === 0;
  return [
    ...(headless || root ? ['--no-sandbox', '--disable-gpu'] : []),
    // QUIC would go around the host mapping's TCP port.
    '--disable-quic',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-domain-reliability',
    '--disable-sync',
    // Its form filler would send the shape of every form to its maker.
    '--disable-features=AutofillServerCommunication',
    ...(scheme === 'dark' ? ['--force-dark-mode'] : []),
    `--lang=${language}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
  ];
}

/** Preferences of a Firefox that resolves every host to the practice server and asks nothing of its maker. */
export function firefoxPreferences({ port, language, scheme }: Isolation): Record<string, string | number | boolean> {
  return {
    // A proxy alone is not enough: look-ups of the settings server would still leave the machine.
    'network.dns.forceResolve': '127.0.0.1',
    'network.socket.forcePort': `443=${port}`,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.http3.enable': false,
    'app.normandy.enabled': false,
    'app.update.enabled': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.newtabpage.enabled': false,
    'browser.region.update.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'datareporting.policy.dataSubmissionEnabled': false,
    'dom.push.connection.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    // A permission that an extension asks for on a click is granted: its question is no part of a page.
    'extensions.webextOptionalPermissionPrompts': false,
    'services.settings.server': 'data:,#remote-settings-dummy/v1',
    'toolkit.telemetry.enabled': false,
    'intl.locale.requested': language === 'en' ? 'en-US' : language,
    'intl.accept_languages': language === 'en' ? 'en-US, en' : `${language}, en`,
    ...(scheme === undefined ? {} : { 'ui.systemUsesDarkTheme': scheme === 'dark' ? 1 : 0, 'layout.css.prefers-color-scheme.content-override': scheme === 'dark' ? 0 : 1 }),
  };
}

/** Firefox only lets its settings server be changed with this in its environment; without it, it asks for news at every start. */
export const FIREFOX_ENVIRONMENT = { MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' };

/**
 * Hosts a Chromium asks on its own account, whatever it is told (its sign-in state, a spelling
 * dictionary, form shapes). The practice server answers them with 404 like any other.
 */
export const BROWSER_OWN_HOSTS: readonly string[] = ['accounts.google.com', 'redirector.gvt1.com', 'content-autofill.googleapis.com'];
