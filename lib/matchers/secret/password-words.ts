/**
 * What people call a password, in the languages that Candor reads. Compounds end in these (`WLAN-Passwort`,
 * `DB_PASSWORD`), so only the end of the word is checked. Source: everyday usage.
 */
export const PASSWORD_WORDS = listed`password, passwd, passphrase, passcode, pwd, passwort, kennwort, losungswort,
  mot de passe, mdp, contraseña, contrasena, clave de acceso, wachtwoord`;

/** Names of other credentials: these have long, random values. */
export const KEY_WORDS = listed`api key, api-key, api_key, apikey, secret key, secret_key, secretkey, access token,
  access_token, auth token, auth_token, authtoken, client secret, client_secret, private_key, api token, api_token,
  api-schlüssel, clé api, clave api, clave de api, api-sleutel, jeton api`;

/** Between the name and the value: "the password for staging *is* …". */
export const IS_WORDS =
  new Set(listed`is, was, it's, ist, lautet, lautete, war, est, était, es, era, luidt, now, still,
  jetzt, noch, maintenant, toujours, ahora, sigue, siendo, nu, nog, steeds, to, auf, naar, literally, just, actually`);

/** What may stand where a value would, with a digit in it, and is a length, a time or a technique instead. */
export const NOT_VALUES = new RegExp(
  [
    /^\d{1,4}-?(?:char|letter|digit|bit|byte|word|step|day|month|year|hour|min|sec|zeichen|stellig|stellen|tage|jahr)/,
    /^\d{1,4}-?(?:wort|caract|mots|jours|años|dígitos|digitos|palabras|teken|cijfer|woorden|dagen)/,
    /^\d{1,4}(?:x|%|th|st|nd|rd|k|m|am|pm)(?![\p{L}\d])/u,
    /^(?:sha-?\d|md[45]|aes|rsa|base(?:32|64)|utf|bcrypt|scrypt|argon2|pbkdf2|oauth|fido2?|[23]fa|mfa|u2f|wpa\d)/,
    /^(?:1password|win(?:dows)?\d|covid|web\d|v\d)/,
  ]
    .map((each) => each.source)
    .join('|'),
  'iu',
);

function listed(words: TemplateStringsArray): string[] {
  return words.join('').split(/,\s*/);
}
