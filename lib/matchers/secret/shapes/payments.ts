import type { TokenShape } from '@/lib/matchers/secret/shape';

/** Payments and shops. Test-mode keys (`sk_test_`) move no money and stay silent. */
export const payments: readonly TokenShape[] = [
  {
    // https://docs.stripe.com/keys
    id: 'stripe-key',
    keywords: ['sk_live_', 'rk_live_', 'whsec_'],
    pattern:
      /(?<![A-Za-z0-9])(?:[sr]k_live_[A-Za-z0-9]{16,247}|whsec_[A-Za-z0-9+/]{32,64}=?)(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://shopify.dev/docs/apps/build/authentication-authorization
    id: 'shopify-token',
    keywords: ['shpat_', 'shpca_', 'shppa_', 'shpss_'],
    pattern: /(?<![A-Za-z0-9])shp(?:at|ca|pa|ss)_[A-Za-z0-9]{32}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
  {
    // https://developer.squareup.com/docs/build-basics/access-tokens
    id: 'square-token',
    keywords: ['sq0atp-', 'sq0csp-', 'eaaa'],
    pattern: /(?<![A-Za-z0-9])(?:sq0atp-[\w-]{22}|sq0csp-[\w-]{43}|EAAA[\w-]{60})(?![\w-])/g,
    minEntropy: 3,
  },
  {
    // https://razorpay.com/docs/api/authentication
    id: 'razorpay-key',
    keywords: ['rzp_live_'],
    pattern: /(?<![A-Za-z0-9])rzp_live_[A-Za-z0-9]{14,24}(?![A-Za-z0-9])/g,
    minEntropy: 2.5,
  },
  {
    // https://developer.flutterwave.com/v3.0/docs/authentication
    id: 'flutterwave-key',
    keywords: ['flwseck-'],
    pattern: /(?<![A-Za-z0-9])FLWSECK-[a-zA-Z0-9]{32}-X/g,
    minEntropy: 2.5,
  },
  {
    // https://plaid.com/docs/api/tokens
    id: 'plaid-token',
    keywords: ['access-production-'],
    pattern: /access-production-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g,
    minEntropy: 2.5,
  },
  {
    // https://docs.easypost.com/docs/authentication
    id: 'easypost-key',
    keywords: ['ezak'],
    pattern: /(?<![A-Za-z0-9])EZAK[A-Za-z0-9]{54}(?![A-Za-z0-9])/g,
    minEntropy: 3,
  },
];
