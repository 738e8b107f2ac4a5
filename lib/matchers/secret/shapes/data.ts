import type { TokenShape } from '@/lib/matchers/secret/shape';

/** Databases, documents, design and work tools. */
export const data: readonly TokenShape[] = [
  {
    // https://docs.databricks.com/dev-tools/auth/pat
    id: 'databricks-token',
    keywords: ['dapi'],
    pattern: /(?<![A-Za-z0-9])dapi[a-fA-F0-9]{32}(?:-\d)?(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://planetscale.com/docs/api/planetscale-api-oauth-applications
    id: 'planetscale-token',
    keywords: ['pscale_tkn_', 'pscale_pw_', 'pscale_oauth_'],
    pattern: /(?<![A-Za-z0-9])pscale_(?:tkn|pw|oauth)_[\w=.-]{32,64}/g,
    minEntropy: 3,
  },
  {
    // https://supabase.com/docs/guides/api/api-keys
    id: 'supabase-key',
    keywords: ['sbp_', 'sb_secret_'],
    pattern: /(?<![A-Za-z0-9])(?:sbp_[a-f0-9]{40}|sb_secret_[\w-]{31,41})(?![\w-])/g,
    minEntropy: 2.5,
  },
  {
    // https://developers.notion.com/reference/authentication
    id: 'notion-token',
    keywords: ['ntn_', 'secret_'],
    pattern: /(?<![A-Za-z0-9])(?:ntn_\d{11}[A-Za-z0-9]{35}|secret_[A-Za-z0-9]{43})(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://linear.app/developers/graphql#personal-api-keys
    id: 'linear-key',
    keywords: ['lin_api_', 'lin_oauth_'],
    pattern: /(?<![A-Za-z0-9])lin_(?:api|oauth)_[A-Za-z0-9]{40,64}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://developers.figma.com/docs/rest-api/authentication
    id: 'figma-token',
    keywords: ['figd_', 'figo_', 'figoh_', 'figu_', 'figuh_'],
    pattern: /(?<![A-Za-z0-9])fig(?:d|oh?|uh?)_[\w-]{40,60}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://learning.postman.com/docs/developer/postman-api/authentication
    id: 'postman-key',
    keywords: ['pmak-'],
    pattern: /(?<![A-Za-z0-9])PMAK-[a-f0-9]{24}-[a-f0-9]{34}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://airtable.com/developers/web/guides/personal-access-tokens
    id: 'airtable-token',
    keywords: ['pat'],
    pattern: /(?<![A-Za-z0-9])pat[A-Za-z0-9]{14}\.[a-f0-9]{64}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://developers.hubspot.com/docs/apps/legacy-apps/private-apps/overview
    id: 'hubspot-token',
    keywords: ['pat-na', 'pat-eu'],
    pattern: /(?<![A-Za-z0-9])pat-(?:na|eu)\d-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    minEntropy: 2.5,
  },
  {
    // https://www.contentful.com/developers/docs/references/authentication
    id: 'contentful-token',
    keywords: ['cfpat-'],
    pattern: /(?<![A-Za-z0-9])CFPAT-[\w-]{43}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://docs.mapbox.com/help/dive-deeper/access-tokens (secret tokens begin with sk)
    id: 'mapbox-token',
    keywords: ['sk.eyj'],
    pattern: /(?<![A-Za-z0-9])sk\.eyJ[\w-]{40,200}\.[\w-]{20,30}/g,
    minEntropy: 3,
  },
  {
    // https://www.dropbox.com/developers/documentation/http/documentation (short-lived access tokens)
    id: 'dropbox-token',
    keywords: ['sl.'],
    pattern: /(?<![A-Za-z0-9])sl\.(?:u\.)?[\w-]{130,1200}/g,
    minEntropy: 3,
  },
  {
    // https://developer.1password.com/docs/service-accounts and https://support.1password.com/secret-key-security
    id: '1password-secret',
    keywords: ['ops_eyj', 'a3-'],
    pattern:
      /(?<![A-Za-z0-9])(?:ops_eyJ[\w+/=-]{100,1500}|A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3})(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
];
