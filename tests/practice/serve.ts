import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { generate } from 'selfsigned';
import { PAGES } from './hosts.ts';

/** A running practice server. */
export interface Practice {
  /** TCP port on 127.0.0.1. */
  readonly port: number;
  /** Host names that have a page. */
  readonly hosts: readonly string[];
  /** Every request for a host that has none, as `host/path`: in a test, a sign that something tried to leave. */
  readonly strays: string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** As strict as Mastodon's: what works here is not stopped there. (No site of ours asks for Trusted Types; TipTap and Quill cannot live under them. The hash is that of the style on the placeholder of WordPress’s rich text.) */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-hashes' 'sha256-2cryJE0fkKTO3mmyGT/DC2dqnnLOQEDTdfxNo6nujMg='; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-src https://disqus.com blob:; base-uri 'none'";

/**
 * Serves a folder made by `buildPractice` over https on 127.0.0.1, the right page for each host name.
 * @param folder absolute path
 */
export async function servePractice(folder: string): Promise<Practice> {
  const hosts = Object.keys(PAGES);
  const strays: string[] = [];
  const pems = await generate([{ name: 'commonName', value: 'practice.example' }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: hosts.map((value) => ({ type: 2 as const, value })) }],
  });
  const server = createServer({ key: pems.private, cert: pems.cert }, (request, response) => {
    void answer(folder, request, response, strays);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    strays,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse, strays: string[]): Promise<void> {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'https://host/').pathname));
  const page = PAGES[host];
  if (page === undefined) {
    strays.push(host + path);
    response.writeHead(404).end();
    return;
  }
  // Every route of a site is the same page, as in the single-page apps they stand for.
  const file = TYPES[extname(path)] === undefined ? join(folder, page, 'index.html') : join(folder, path);
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream', 'cache-control': 'no-store', 'content-security-policy': POLICY });
    response.end(body);
  } catch {
    response.writeHead(404).end();
  }
}
