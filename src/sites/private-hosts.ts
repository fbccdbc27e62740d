import { hostMatches } from './match.ts';

/** Where people write to each other, to a machine, or into a vault: never read, whoever asks for it. */
const PRIVATE_HOSTS: readonly string[] = [
  // Messengers.
  'web.whatsapp.com', 'web.telegram.org', '*.messenger.com', 'messenger.com', 'discord.com', '*.discord.com', 'app.slack.com', '*.slack.com',
  'teams.microsoft.com', 'teams.live.com', 'messages.google.com', 'chat.google.com', 'web.skype.com', 'chat.reddit.com', 'app.element.io', 'app.wire.com',
  // Mail.
  'mail.google.com', 'outlook.live.com', 'outlook.office.com', 'outlook.office365.com', 'outlook.com', 'mail.yahoo.com', 'mail.proton.me', 'mail.aol.com',
  'mail.libero.it', 'mail.tiscali.it', 'mail.virgilio.it', 'webmail.aruba.it', 'webmail.pec.it', 'www.fastmail.com', 'app.fastmail.com', 'www.icloud.com', 'mail.zoho.com', 'mail.zoho.eu', 'www.gmx.net', 'www.gmx.com', 'web.de',
  // Documents, tables, code: their editors are no composers.
  'docs.google.com', 'sheets.google.com', '*.sharepoint.com', '*.officeapps.live.com', 'onedrive.live.com', 'www.notion.so', 'app.notion.com', 'vscode.dev', 'github.dev', 'codepen.io', 'www.overleaf.com',
  // Conversations with machines, and translators.
  'chatgpt.com', 'chat.openai.com', 'claude.ai', 'gemini.google.com', 'copilot.microsoft.com', 'www.perplexity.ai', 'chat.mistral.ai', 'translate.google.com', 'www.deepl.com',
  // Keys, money, health.
  'accounts.google.com', 'login.microsoftonline.com', 'appleid.apple.com', 'vault.bitwarden.com', 'vault.bitwarden.eu', '*.1password.com', '*.1password.eu', 'lastpass.com', '*.lastpass.com', 'www.paypal.com',
];

/** Whether a host is one of messages, mail, documents or keys. */
export function isPrivateHost(host: string): boolean {
  return PRIVATE_HOSTS.some((pattern) => hostMatches(pattern, host)) || /^(web)?mail\./.test(host);
}
