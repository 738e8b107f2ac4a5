import type { TokenShape } from '@/lib/matchers/secret/shape';

/** Chat, mail and social networks. */
export const messaging: readonly TokenShape[] = [
  {
    // https://docs.slack.dev/authentication/tokens
    id: 'slack-token',
    keywords: ['xoxa-', 'xoxb-', 'xoxe', 'xoxo-', 'xoxp-', 'xoxr-', 'xoxs-', 'xoxc-', 'xoxd-'],
    pattern: /(?<![A-Za-z0-9])(?:xoxe\.)?xox[abcdeoprs]-[A-Za-z0-9%-]{14,255}/g,
    minEntropy: 2.5,
    accepts: (value) => /\d{4}/.test(value) || value.length > 40,
  },
  {
    // Same page: app-level tokens
    id: 'slack-token',
    keywords: ['xapp-'],
    pattern: /(?<![A-Za-z0-9])xapp-\d-[A-Z0-9]{8,14}-\d{8,16}-[a-f0-9]{32,64}/g,
    minEntropy: 2.5,
  },
  {
    // https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks
    id: 'slack-webhook',
    keywords: ['hooks.slack.com/'],
    pattern:
      /hooks\.slack\.com\/(?:services|workflows|triggers)\/[A-Z0-9]{8,14}\/[A-Z0-9]{8,14}\/[A-Za-z0-9/]{20,60}/gi,
    accepts: (value) => !/x{8}|0{6}/i.test(value),
  },
  {
    // https://discord.com/developers/docs/reference#authentication: user id, time and signature in base64url
    id: 'discord-token',
    keywords: ['.'],
    pattern: /(?<![\w.-])[MNO][\w-]{23,27}\.[\w-]{6}\.[\w-]{27,40}(?![\w-])/g,
    minEntropy: 3.5,
  },
  {
    // https://discord.com/developers/docs/resources/webhook
    id: 'discord-webhook',
    keywords: ['/api/webhooks/'],
    pattern: /discord(?:app)?\.com\/api\/webhooks\/\d{17,20}\/[\w-]{60,90}/g,
    minEntropy: 3,
  },
  {
    // https://core.telegram.org/bots/features#generating-an-authentication-token
    id: 'telegram-token',
    keywords: [':'],
    pattern: /(?<![A-Za-z0-9])(?:bot)?(?<token>\d{8,10}:[A-Za-z0-9_-]{35})(?![\w-])/dg,
    minEntropy: 3.5,
  },
  {
    // https://www.twilio.com/docs/glossary/what-is-a-sid; the account's id is only useful beside its token, and is posted with it
    id: 'twilio-key',
    keywords: ['sk', 'ac'],
    pattern: /(?<![A-Za-z0-9])(?:SK|AC)[0-9a-z]{32}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://www.twilio.com/docs/sendgrid/ui/account-and-settings/api-keys
    id: 'sendgrid-key',
    keywords: ['sg.'],
    pattern: /(?<![A-Za-z0-9])SG\.[\w-]{20,24}\.[\w-]{39,50}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://mailchimp.com/developer/marketing/docs/fundamentals
    id: 'mailchimp-key',
    keywords: ['-us'],
    pattern: /(?<![A-Za-z0-9])[0-9a-f]{32}-us\d{1,2}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://documentation.mailgun.com/docs/mailgun/api-reference/mg-auth
    id: 'mailgun-key',
    keywords: ['key-'],
    pattern: /(?<![A-Za-z0-9-])key-[0-9a-f]{32}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://developers.brevo.com/docs/getting-started
    id: 'brevo-key',
    keywords: ['xkeysib-', 'xsmtpsib-'],
    pattern: /(?<![A-Za-z0-9])x(?:key|smtp)sib-[a-f0-9]{64}-[A-Za-z0-9]{16}/g,
    minEntropy: 2.5,
  },
  {
    // https://developers.facebook.com/docs/facebook-login/guides/access-tokens
    id: 'meta-token',
    keywords: ['eaa'],
    pattern: /(?<![A-Za-z0-9])EAA[A-Za-z0-9]{100,300}(?![A-Za-z0-9])/g,
    minEntropy: 3.5,
  },
  {
    // https://docs.x.com/fundamentals/authentication/oauth-2-0/bearer-tokens
    id: 'x-bearer-token',
    keywords: ['aaaaaaaaaaaaaaaaaaaa'],
    pattern: /(?<![A-Za-z0-9])A{20,24}[A-Za-z0-9%]{60,120}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
];
