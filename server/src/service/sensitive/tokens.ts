/** A kind of secret that is told by its shape. */
export interface TokenKind {
  /** What it is, with its article: `an AWS access key`. */
  readonly name: string;
  /** Text without which there is none: a fast look before the pattern. */
  readonly hint: string;
  readonly pattern: RegExp;
}

/**
 * Secrets with a prefix of their own. The prefixes are those that the issuers document; a shape without one (a long hex
 * number, say) is more often a commit or a trace id than a secret, and is left alone.
 */
export const TOKENS: readonly TokenKind[] = [
  {
    name: 'a private key',
    hint: 'PRIVATE KEY',
    pattern:
      /-----BEGIN (?:[A-Z]{2,10} )?PRIVATE KEY(?: BLOCK)?-----(?:[\w\s+/=:,.]|-(?!-{4}))*-----END (?:[A-Z]{2,10} )?PRIVATE KEY(?: BLOCK)?-----/g,
  },
  { name: 'an AWS access key', hint: 'A', pattern: /\b(?:AKIA|ASIA)[A-Z2-7]{16}\b/g },
  { name: 'a GitHub token', hint: 'gh', pattern: /\bgh[pousr]_[A-Za-z0-9]{36,255}\b/g },
  { name: 'a GitHub token', hint: 'github_pat_', pattern: /\bgithub_pat_\w{40,255}\b/g },
  { name: 'a GitLab token', hint: 'glpat-', pattern: /\bglpat-[\w-]{20,64}/g },
  { name: 'a Slack token', hint: 'xox', pattern: /\bxox[abeoprs]-[\w-]{10,250}/g },
  {
    name: 'a Slack webhook',
    hint: 'hooks.slack.com',
    pattern: /\bhooks\.slack\.com\/services\/T\w{6,12}\/B\w{6,12}\/\w{16,32}\b/g,
  },
  { name: 'a Stripe key', hint: 'k_live_', pattern: /\b[rs]k_live_[A-Za-z0-9]{16,250}\b/g },
  { name: 'a Google API key', hint: 'AIza', pattern: /\bAIza[\w-]{35}/g },
  { name: 'an npm token', hint: 'npm_', pattern: /\bnpm_[A-Za-z0-9]{36}\b/g },
  { name: 'a PyPI token', hint: 'pypi-', pattern: /\bpypi-AgE[\w-]{50,250}/g },
  { name: 'a SendGrid key', hint: 'SG.', pattern: /\bSG\.[\w-]{16,32}\.[\w-]{32,64}/g },
  { name: 'an API key', hint: 'sk-', pattern: /\bsk-(?:ant-|proj-|svcacct-)?[\w-]{32,250}/g },
  { name: 'a Hugging Face token', hint: 'hf_', pattern: /\bhf_[A-Za-z0-9]{30,50}\b/g },
  { name: 'a Vault token', hint: 'hvs.', pattern: /\bhvs\.[\w-]{24,250}/g },
  {
    name: 'a JSON web token',
    hint: 'eyJ',
    pattern: /\beyJ[\w-]{10,500}\.eyJ[\w-]{10,4000}\.[\w-]{16,1000}/g,
  },
  {
    name: 'a password in an address',
    hint: '://',
    pattern: /(?<=\b[a-z][a-z+]{1,15}:\/\/[\w.%-]{1,40}:)[^\s:@/$<>{}*[\]`"']{3,100}(?=@[\w[])/gi,
  },
  {
    name: 'a bearer token',
    hint: 'earer ',
    pattern: /(?<=\bBearer )(?=[\w.~+/-]{0,100}\d)[\w.~+/-]{20,500}={0,2}/g,
  },
];

const EXAMPLE =
  /example|dummy|fake|redacted|xxxx|your[-_]|changeme|^(?:password|passwd|pass|secret|pw)$|\*{3}|1234567890|abcdefgh/i;

/** Whether a secret is one made up to show its shape. */
export function isExample(secret: string): boolean {
  return EXAMPLE.test(secret) || new Set(secret.replace(/^\w+[-_]/, '')).size < 5;
}
