import type { TokenShape } from '@/lib/matchers/secret/shape';

/** Cloud platforms and hosting. */
export const cloud: readonly TokenShape[] = [
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html (unique-id prefixes)
    id: 'aws-access-key',
    keywords: ['akia', 'asia', 'abia', 'acca', 'a3t'],
    pattern: /(?<![A-Za-z0-9])(?:A3T[A-Z0-9]|ABIA|ACCA|AKIA|ASIA)[A-Z0-9]{16}(?![A-Za-z0-9])/g,
  },
  {
    // https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_access-keys.html: 40 characters, known by its label
    id: 'aws-secret-key',
    keywords: ['aws', 'secretaccesskey', 'secret_access_key', 'secret access key'],
    pattern:
      /(?:aws|secret[ _]?access)[\w .-]{0,30}["'`]?\s{0,3}(?::|=>?|\bis\b)\s{0,3}["'`]?(?<token>[A-Za-z0-9/+]{40})(?![A-Za-z0-9/+=])/dgi,
    minEntropy: 3.5,
  },
  {
    // https://cloud.google.com/docs/authentication/api-keys
    id: 'google-api-key',
    keywords: ['aiza'],
    pattern: /(?<![A-Za-z0-9])AIza[\w-]{35}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://developers.google.com/identity/protocols/oauth2
    id: 'google-oauth-secret',
    keywords: ['gocspx-', 'ya29.'],
    pattern: /(?<![A-Za-z0-9])(?:GOCSPX-[\w-]{28}|ya29\.[\w-]{30,250})(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://learn.microsoft.com/azure/storage/common/storage-configure-connection-string
    id: 'azure-storage-key',
    keywords: ['accountkey', 'sharedaccesskey', 'account_key'],
    pattern:
      /(?:AccountKey|SharedAccessKey|account_key)["']?\s{0,2}[=:]\s{0,2}["']?(?<token>[A-Za-z0-9+/]{42,86}={1,2})/dgi,
    minEntropy: 3.5,
  },
  {
    // https://learn.microsoft.com/rest/api/storageservices/create-service-sas: a signature beside its version
    id: 'azure-sas',
    keywords: ['sig='],
    pattern: /[?&]sig=(?<token>[A-Za-z0-9%+/]{40,70}(?:%3D|=)?)/dgi,
    minEntropy: 3.5,
    accepts: (_, folded) => /[?&](?:sv|se|sp|sr)=/.test(folded),
  },
  {
    // https://learn.microsoft.com/purview/sit-defn-azure-ad-client-secret
    id: 'azure-client-secret',
    keywords: ['q~'],
    pattern: /(?<![\w~.-])[A-Za-z0-9_~.-]{3}\dQ~[A-Za-z0-9_~.-]{31,34}(?![\w~-])/g,
    minEntropy: 3,
  },
  {
    // https://docs.digitalocean.com/reference/api/create-personal-access-token
    id: 'digitalocean-token',
    keywords: ['dop_v1_', 'doo_v1_', 'dor_v1_'],
    pattern: /(?<![A-Za-z0-9])do[opr]_v1_[a-f0-9]{64}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair
    id: 'alibaba-access-key',
    keywords: ['ltai'],
    pattern: /(?<![A-Za-z0-9])LTAI[A-Za-z0-9]{17,21}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://developer.hashicorp.com/vault/docs/concepts/tokens
    id: 'vault-token',
    keywords: ['hvs.', 'hvb.', 'hvr.'],
    pattern: /(?<![A-Za-z0-9])hv[sbr]\.[\w-]{24,300}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://developer.hashicorp.com/terraform/cloud-docs/users-teams-organizations/api-tokens
    id: 'terraform-token',
    keywords: ['.atlasv1.'],
    pattern: /(?<![A-Za-z0-9])[A-Za-z0-9]{14}\.atlasv1\.[\w-]{60,80}/g,
    minEntropy: 3,
  },
  {
    // https://www.pulumi.com/docs/pulumi-cloud/access-management/access-tokens
    id: 'pulumi-token',
    keywords: ['pul-'],
    pattern: /(?<![A-Za-z0-9])pul-[a-f0-9]{40}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://fly.io/docs/security/tokens
    id: 'fly-token',
    keywords: ['fo1_', 'fm2_'],
    pattern: /(?<![A-Za-z0-9])(?:fo1_[\w-]{43}|fm2_[A-Za-z0-9+/=]{100,500})(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://docs.netlify.com/cli/get-started/#obtain-a-token-in-the-netlify-ui
    id: 'netlify-token',
    keywords: ['nfp_'],
    pattern: /(?<![A-Za-z0-9])nfp_[A-Za-z0-9]{36,40}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://devcenter.heroku.com/articles/authentication
    id: 'heroku-token',
    keywords: ['hrku-'],
    pattern: /(?<![A-Za-z0-9])HRKU-[\w-]{36,64}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://tailscale.com/kb/1277/key-prefixes
    id: 'tailscale-key',
    keywords: ['tskey-'],
    pattern: /(?<![A-Za-z0-9])tskey-[a-z]{3,10}-[A-Za-z0-9]{6,30}-[A-Za-z0-9]{16,60}/g,
    minEntropy: 3,
  },
  {
    // https://docs.doppler.com/docs/service-tokens
    id: 'doppler-token',
    keywords: ['dp.pt.', 'dp.st.', 'dp.ct.', 'dp.sa.', 'dp.scim.', 'dp.audit.'],
    pattern: /(?<![A-Za-z0-9])dp\.(?:pt|st|ct|sa|scim|audit)\.[\w.-]{40,80}/g,
    minEntropy: 3,
  },
];
