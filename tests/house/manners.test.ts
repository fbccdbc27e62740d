import { describe, expect, it } from 'vitest';
import { sourcesIn } from './sources.ts';

const SRC = sourcesIn('src');
const ALL = [...SRC, ...sourcesIn('tests', 'scripts')];

/** Ways for a script to reach the network. None may be in what we ship. */
const NETWORK = /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection|importScripts)\b/;

/** Ways to turn text into markup or code. */
const INJECTION = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|eval|new Function)\b/;

const LONGEST = 300;

describe('files', () => {
  it('are named by their job', () => {
    expect(ALL.map(({ path }) => path).filter((path) => /(?:^|[/.-])(?:utils?|helpers?|misc|stuff)(?:[/.-]|$)/i.test(path))).toEqual([]);
  });

  it(`are at most ${LONGEST} lines long`, () => {
    const long = ALL.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length })).filter(({ lines }) => lines > LONGEST);
    expect(long).toEqual([]);
  });
});

describe('what is shipped', () => {
  it('has no way to the network', () => {
    expect(SRC.filter(({ code }) => NETWORK.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it('turns no text into markup or code', () => {
    expect(SRC.filter(({ code }) => INJECTION.test(code)).map(({ path }) => path)).toEqual([]);
  });

  it.each(["await fetch('/x')", 'new WebSocket(a)', 'navigator.sendBeacon(a)'])('would be caught with %s', (code) => {
    expect(NETWORK.test(code)).toBe(true);
  });
});
