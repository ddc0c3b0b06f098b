const EMAIL = /(?<![\w.+%:/-])[a-z0-9][\w.+%-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@])/gi;

/** Domains reserved for documentation (RFC 2606, RFC 6761) and hosts that use the form without meaning a person. */
const NO_PERSON =
  /@(?:[\w.-]+\.)?(?:example(?:\.\w+)?|test|invalid|localhost|local|internal|noreply\.github\.com)$|^git@|^(?:no-?reply|do-?not-?reply)@/i;

/** Addresses of a function or a list rather than a person have one of these in front of the @; organisations publish them. */
const ROLE = new Set(
  (
    'abuse account accounts admin admins administrator alert alerts all api billing bot bugs build careers ci ' +
    'community compliance contact contributors data deploy desk dev developers devops discuss dpo engineering ' +
    'events feedback finance group groups hello help helpdesk hi hostmaster hr incident incidents info infra ' +
    'infrastructure instr it jobs legal list lists mail maintainers marketing media members news newsletter noc ' +
    'notifications office oncall ops operations partners platform postmaster press privacy reply root sales ' +
    'security service services soc sponsors sre staff status support sysadmin sysadmins system team teams test ' +
    'trust user username users webmaster you your name someone somebody doe'
  ).split(' '),
);
const LIST_HOST = /@(?:googlegroups\.com|groups\.io|lists?\.[\w.-]+)$/i;

function isRole(address: string): boolean {
  const words = address
    .slice(0, address.indexOf('@'))
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.some(word => ROLE.has(word)) || LIST_HOST.test(address);
}

/** The e-mail addresses of people in a text, as [start, end]. */
export function personalAddresses(text: string): [number, number][] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(EMAIL)].flatMap(({ 0: address, index }): [number, number][] =>
    NO_PERSON.test(address) || isRole(address) ? [] : [[index, index + address.length]],
  );
}

/** Numbers as cards have them: sixteen digits, or fifteen that begin with 34 or 37, alone or in groups. */
const CARD =
  /(?<![\w./:=#+-])(?:[2-6]\d{3}([ -]?)\d{4}\1\d{4}\1\d{4}|3[47]\d{2}([ -]?)\d{6}\2\d{5})(?![\w/-]|[.,]\d)/g;
/** By issuer: Visa, Mastercard (both ranges), American Express, Discover. */
const ISSUED = /^(?:4|5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720|3[47]|6011|65)/;
/** Numbers that payment providers publish for tests. */
const TEST_CARDS: ReadonlySet<string> = new Set([
  '4111111111111111',
  '4242424242424242',
  '4012888888881881',
  '4000056655665556',
  '5555555555554444',
  '5105105105105100',
  '2223003122003222',
  '378282246310005',
  '371449635398431',
  '6011111111111117',
]);

/** The card numbers in a text, as [start, end]. */
export function cardNumbers(text: string): [number, number][] {
  return [...text.matchAll(CARD)].flatMap(({ 0: number, index }): [number, number][] => {
    const digits = number.replace(/\D/g, '');
    const real = ISSUED.test(digits) && !TEST_CARDS.has(digits) && passesLuhn(digits);
    return real ? [[index, index + number.length]] : [];
  });
}

/** The check digit of ISO/IEC 7812. One number in ten passes by chance, so the shape has to fit too. */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
