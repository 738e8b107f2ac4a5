import { hostOf } from '@/lib/shared/url';
import { z } from '@/lib/shared/zod';

/** A host as it stands in addresses: ASCII, so that no letter can pose as another. */
export const hostSchema = z
  .string()
  .max(253)
  .regex(
    /^(?=.*[a-z])[a-z0-9-]+(?:\.[a-z0-9-]+)+$/,
    'expected a host in lower-case ASCII, such as acme.example; write others as xn--…',
  );

/** An https address in ASCII without a user name. */
export const linkSchema = z
  .string()
  .max(500)
  .regex(/^https:\/\/[!-~]+$/, 'expected an https:// address in ASCII')
  .refine((url) => hostOf(url) !== null, 'expected an https:// address of a host, without a user name');

/** Where one may turn to: a page or a mailbox. */
export const addressSchema = z
  .string()
  .max(500)
  .regex(/^(?:https:\/\/|mailto:)[!-~]+$/, 'expected an https:// or mailto: address in ASCII')
  .refine((url) => hostOf(url) !== null, 'expected an address of a host, without a user name');
