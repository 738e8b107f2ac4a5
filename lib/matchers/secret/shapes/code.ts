import { hasDigit, type TokenShape } from '@/lib/matchers/secret/shape';

/** Code hosts, registries, builds and monitoring. */
export const code: readonly TokenShape[] = [
  {
    // https://docs.github.com/authentication/keeping-your-account-and-data-secure/about-authentication-to-github
    id: 'github-token',
    keywords: ['ghp_', 'gho_', 'ghu_', 'ghs_', 'ghr_'],
    pattern: /(?<![A-Za-z0-9])gh[opsur]_[A-Za-z0-9]{36,251}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // Same page: a fine-grained personal access token
    id: 'github-token',
    keywords: ['github_pat_'],
    pattern: /(?<![A-Za-z0-9])github_pat_[A-Za-z0-9]{22}_[A-Za-z0-9]{59}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://docs.gitlab.com/security/tokens/#token-prefixes
    id: 'gitlab-token',
    keywords: [
      'glpat-',
      'gldt-',
      'glrt-',
      'glptt-',
      'glft-',
      'glsoat-',
      'glagent-',
      'glimt-',
      'gloas-',
      'glcbt-',
    ],
    pattern:
      /(?<![A-Za-z0-9])gl(?:pat|dt|rt|ptt|ft|soat|agent|imt|oas|cbt)-(?:\d{1,5}_)?[\w-]{20,300}(?:\.[\w.]{5,30})?/g,
    minEntropy: 3,
  },
  {
    // https://docs.gitlab.com/security/tokens: registration tokens of older runners
    id: 'gitlab-token',
    keywords: ['gr1348941'],
    pattern: /(?<![A-Za-z0-9])GR1348941[\w-]{20}(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account
    id: 'atlassian-token',
    keywords: ['atatt3', 'atctt3', 'atbb'],
    pattern: /(?<![A-Za-z0-9])(?:AT[AC]TT3[\w=-]{60,300}|ATBB[A-Za-z0-9]{28}[A-F0-9]{8})(?![\w=-])/g,
    minEntropy: 3,
  },
  {
    // https://docs.npmjs.com/about-access-tokens
    id: 'npm-token',
    keywords: ['npm_'],
    pattern: /(?<![A-Za-z0-9])npm_[A-Za-z0-9]{36}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://docs.npmjs.com/cli/configuring-npm/npmrc: the line of an .npmrc
    id: 'npm-token',
    keywords: ['_authtoken'],
    pattern: /_authToken\s{0,2}=\s{0,2}["']?(?<token>[\w-]{30,80})/dg,
    minEntropy: 3,
  },
  {
    // https://pypi.org/help/#apitoken and https://github.com/pypi/warehouse (macaroon header of the host)
    id: 'pypi-token',
    keywords: ['pypi-ageichlwas5vcmc', 'pypi-agendgvzdc5wexbplm9yz'],
    pattern: /(?<![A-Za-z0-9])pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZ)[\w-]{50,300}/g,
    minEntropy: 3,
  },
  {
    // https://guides.rubygems.org/api-key-scopes
    id: 'rubygems-key',
    keywords: ['rubygems_'],
    pattern: /(?<![A-Za-z0-9])rubygems_[a-f0-9]{48}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://learn.microsoft.com/nuget/nuget-org/scoped-api-keys
    id: 'nuget-key',
    keywords: ['oy2'],
    pattern: /(?<![A-Za-z0-9])oy2[a-z0-9]{43}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://docs.docker.com/security/access-tokens
    id: 'docker-token',
    keywords: ['dckr_pat_', 'dckr_oat_'],
    pattern: /(?<![A-Za-z0-9])dckr_(?:pat_[\w-]{27}|oat_[\w-]{32})(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://jfrog.com/help/r/jfrog-platform-administration-documentation/api-key: the shortest form has ten characters,
    // and published samples are masked; letters alone could be a word in capitals, so those need the product's name
    id: 'artifactory-token',
    keywords: ['akc', 'ap'],
    pattern: /(?<![A-Za-z0-9])A(?:KC|P[0-9A-F])[A-Za-z0-9]{10,100}(?![A-Za-z0-9])/g,
    accepts: (value, folded) =>
      /jfrog|artifactory|art-api/.test(folded) ||
      /^AP\d/.test(value) ||
      (hasDigit(value) && /[a-z]/.test(value)),
    mayLookMasked: true,
  },
  {
    // https://grafana.com/docs/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies
    id: 'grafana-token',
    keywords: ['glc_', 'glsa_'],
    pattern:
      /(?<![A-Za-z0-9])(?:glc_[A-Za-z0-9+/]{32,400}={0,2}|glsa_[A-Za-z0-9]{32}_[A-Za-z0-9]{8})(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://docs.newrelic.com/docs/apis/intro-apis/new-relic-api-keys
    id: 'new-relic-key',
    keywords: ['nrak-', 'nrii-', 'nrjs-'],
    pattern: /(?<![A-Za-z0-9])(?:NRAK-[A-Z0-9]{27}|NRII-[\w-]{32}|NRJS-[a-f0-9]{19})(?![\w-])/g,
    minEntropy: 2.5,
  },
  {
    // https://docs.sentry.io/account/auth-tokens
    id: 'sentry-token',
    keywords: ['sntrys_', 'sntryu_'],
    pattern: /(?<![A-Za-z0-9])(?:sntrys_eyJ[\w=+/.-]{60,500}|sntryu_[a-f0-9]{64})/g,
    minEntropy: 2.5,
  },
  {
    // https://buildkite.com/docs/apis/managing-api-tokens
    id: 'buildkite-token',
    keywords: ['bkua_'],
    pattern: /(?<![A-Za-z0-9])bkua_[a-f0-9]{40}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://circleci.com/docs/managing-api-tokens
    id: 'circleci-token',
    keywords: ['ccipat_', 'cciprj_'],
    pattern: /(?<![A-Za-z0-9])CCIP(?:AT|RJ)_[A-Za-z0-9]{20,30}_[a-f0-9]{40}/g,
    minEntropy: 3,
  },
  {
    // https://sourcegraph.com/docs/cli/how-tos/creating_an_access_token
    id: 'sourcegraph-token',
    keywords: ['sgp_'],
    pattern: /(?<![A-Za-z0-9])sgp_(?:[a-f0-9]{16}_|local_)?[a-f0-9]{40}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
];
