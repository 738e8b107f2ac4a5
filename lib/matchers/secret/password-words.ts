/**
 * What people call a password, in the languages that Candor reads. Compounds end in these (`WLAN-Passwort`,
 * `DB_PASSWORD`), so only the end of the word is checked. Source: everyday usage.
 */
export const PASSWORD_WORDS = [
  ...['password', 'passwd', 'passphrase', 'passcode', 'pwd', 'passwort', 'kennwort', 'losungswort'],
  ...['mot de passe', 'mdp', 'contraseña', 'contrasena', 'clave de acceso', 'wachtwoord'],
] as const;

/** Names of other credentials: these have long, random values. */
export const KEY_WORDS = [
  ...['api key', 'api-key', 'api_key', 'apikey', 'secret key', 'secret_key', 'secretkey', 'access token'],
  ...[
    'access_token',
    'auth token',
    'auth_token',
    'authtoken',
    'client secret',
    'client_secret',
    'private_key',
  ],
  ...[
    'api token',
    'api_token',
    'api-schlüssel',
    'clé api',
    'clave api',
    'clave de api',
    'api-sleutel',
    'jeton api',
  ],
] as const;

/** Between the name and the value: "the password for staging *is* …". */
export const IS_WORDS = new Set([
  ...[
    'is',
    'was',
    "it's",
    'ist',
    'lautet',
    'lautete',
    'war',
    'est',
    'était',
    'es',
    'era',
    'luidt',
    'was',
    'now',
    'still',
  ],
  ...[
    'jetzt',
    'noch',
    'maintenant',
    'toujours',
    'ahora',
    'sigue',
    'siendo',
    'nu',
    'nog',
    'steeds',
    'to',
    'auf',
    'naar',
  ],
  ...['literally', 'just', 'actually'],
]);

/** Words that may stand where a value would, with a digit or a sign in them, and that name a technique instead. */
export const NOT_VALUES =
  /^(?:\d{1,4}-?(?:char|letter|digit|bit|byte|word|step|day|month|year|hour|min|sec|zeichen|stellig|stellen|tage|jahr|wort|caract|mots|jours|años|dígitos|digitos|palabras|teken|cijfer|woorden|dagen|x|%|th|st|nd|rd|k|m|am|pm)|sha-?\d|md[45]|aes|rsa|base(?:32|64)|utf|bcrypt|scrypt|argon2|pbkdf2|oauth|fido2?|[23]fa|mfa|u2f|wpa\d|1password|win(?:dows)?\d|covid|web\d|v\d)/i;
