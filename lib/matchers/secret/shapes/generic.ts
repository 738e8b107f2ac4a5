import { isTemplate } from '@/lib/matchers/secret/placeholder';
import { hasDigit, type TokenShape } from '@/lib/matchers/secret/shape';

/** jwt.io's introduction token carries this subject; half the tutorials on the web repeat it. */
const JWT_TUTORIAL = 'eyJzdWIiOiIxMjM0NTY3ODkw';

/** Formats that belong to no vendor. */
export const generic: readonly TokenShape[] = [
  {
    // RFC 7519: two JSON objects and a signature, each in base64url
    id: 'jwt',
    keywords: ['eyj'],
    pattern: /(?<![A-Za-z0-9_-])eyJ[\w-]{10,500}\.eyJ[\w-]{10,3000}\.[\w-]{20,700}/g,
    minEntropy: 3.5,
    accepts: (value) => !value.includes(JWT_TUTORIAL),
  },
  {
    // RFC 3986 §3.2.1: credentials before the host; databases and web addresses alike. Passwords are not judged here:
    // even `user:pass` works somewhere
    id: 'url-password',
    keywords: ['://'],
    pattern:
      /(?<![A-Za-z0-9])[A-Za-z][A-Za-z0-9+]{1,20}:\/\/[^\s:@/?#"'<>]{0,64}:[^\s/?#"'<>]{1,128}@[\w.-]{1,100}(?::\d{1,5})?(?:\/[^\s"'<>)\]]{0,200})?/g,
    accepts: (value) => isRealPassword(urlPassword(value)),
    mayLookMasked: true,
  },
  {
    // RFC 6750 §2.1
    id: 'bearer-token',
    keywords: ['bearer '],
    pattern: /\bbearer\s{1,3}(?<token>[A-Za-z0-9._~+/-]{20,500}={0,2})/dgi,
    minEntropy: 3.5,
    accepts: hasDigit,
  },
  {
    // RFC 7617 §2: base64 of `user:password`
    id: 'basic-auth-header',
    keywords: ['authorization'],
    pattern: /authorization["']?\s{0,2}[:=]\s{0,2}["']?basic\s{1,3}(?<token>[A-Za-z0-9+/]{12,200}={0,2})/dgi,
    minEntropy: 2.5,
  },
  {
    // https://www.putty.org (the first line of a .ppk) has no secret of its own, but the key follows it
    id: 'private-key',
    keywords: ['putty-user-key-file-'],
    pattern: /PuTTY-User-Key-File-[23]: ?[a-z0-9-]{5,40}/g,
  },
  {
    // https://github.com/C2SP/C2SP/blob/main/age.md
    id: 'private-key',
    keywords: ['age-secret-key-1'],
    pattern: /AGE-SECRET-KEY-1[QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7L]{58}/g,
    minEntropy: 3,
  },
];

function urlPassword(url: string): string {
  const authority = url.slice(url.indexOf('://') + 3).split('/')[0] ?? '';
  const user = authority.slice(0, authority.lastIndexOf('@'));
  return user.slice(user.indexOf(':') + 1);
}

function isRealPassword(password: string): boolean {
  return !isTemplate(password) && !/^(?:[*.•?]{1,}|[xX]{3,}|\[.{0,40}\])$/.test(password);
}
