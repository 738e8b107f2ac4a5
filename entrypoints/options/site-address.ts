import { say } from '@/components/words/say';
import { err, ok, type Result } from '@/lib/shared/result';
import { siteFor } from '@/lib/sites';
import custom from '@/lib/sites/custom';
import type { Site } from '@/lib/sites/define';
import { patternOf } from '@/lib/state/added-sites';

/** A site as a person may add it. */
export interface SiteAddress {
  /** The match pattern of its one host. */
  pattern: string;
  /** The host, as people read it. */
  host: string;
}

/** Why an address is not added: something is wrong with it, or there is nothing to do. Words for people. */
export interface AddressProblem {
  tone: 'error' | 'info';
  words: string;
}

const LOOPBACK = ['localhost', '127.0.0.1'];

/** Reads an address as a person types or pastes it, also without its `https://`. Of a page's address only the host counts. */
export function readSiteAddress(typed: string): Result<SiteAddress, AddressProblem> {
  const text = typed.trim();
  if (text === '') return wrong(say('options.address.none'));
  if (text.includes('*')) return wrong(say('options.address.many', { typed: text }));
  const url = URL.parse(withScheme(text));
  return url ? readUrl(url, text) : wrong(notAnAddress(text));
}

function readUrl(url: URL, text: string): Result<SiteAddress, AddressProblem> {
  const host = url.hostname.replace(/\.$/, '');
  if (url.username || url.password) return wrong(say('options.address.named', { typed: text, host }));
  if (!isFetchable(url)) return wrong(otherScheme(url, text));
  if (!isHost(host, text)) return wrong(notAnAddress(text));
  const builtIn = builtInAt(host);
  if (builtIn) return noNeed(say('options.address.builtIn', { site: builtIn.name }));
  if (custom.isPrivatePage(new URL(`https://${host}/`)))
    return noNeed(say('options.address.private', { host }));
  return ok({ pattern: patternOf(new URL(`${url.protocol}//${host}`)), host });
}

/** This machine is spoken to without encryption, for trying things out. */
function withScheme(text: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return text;
  return LOOPBACK.includes(text.split(/[:/]/)[0] ?? '') ? `http://${text}` : `https://${text}`;
}

function isFetchable({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname));
}

/** A name without a dot is one of a company's own network: then people say `https://` too. */
function isHost(host: string, text: string): boolean {
  return /^[a-z0-9._-]+$/.test(host) && (host.includes('.') || host === 'localhost' || text.includes('://'));
}

/** Also by the short form of its address: `linkedin.com` leads to `www.linkedin.com`. */
function builtInAt(host: string): Site | null {
  const known = [host, `www.${host}`].map((name) => URL.parse(`https://${name}/`));
  return known.map((url) => url && siteFor(url)).find((site) => site !== null) ?? null;
}

function otherScheme({ protocol }: URL, text: string): string {
  return protocol === 'http:'
    ? say('options.address.notEncrypted', { typed: text })
    : say('options.address.otherScheme', { typed: text, scheme: `${protocol}//` });
}

function notAnAddress(text: string): string {
  return say('options.address.notAnAddress', { typed: text });
}

function wrong(words: string): Result<never, AddressProblem> {
  return err({ tone: 'error', words });
}

function noNeed(words: string): Result<never, AddressProblem> {
  return err({ tone: 'info', words });
}
