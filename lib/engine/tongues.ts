import { ENGLISH, type Tongue } from '@/lib/engine/tongue';
import type { Language } from '@/lib/shared/language';

/** Every language that the engine speaks. The background carries English alone and reads one other from the package. */
export const TONGUES: Readonly<Record<Language, Tongue>> = {
  en: ENGLISH,
  de: {
    language: 'de',
    company: 'deine Firma',
    fact: {
      what: '„{match}“ ist öffentlich. Ein Link zur Quelle zeigt das.',
      why: 'Leser können es selbst nachschlagen, und du kannst es mit gutem Gefühl sagen.',
      link: 'Quelle verlinken',
    },
  },
  nl: {
    language: 'nl',
    company: 'je bedrijf',
    fact: {
      what: '‘{match}’ is openbaar. Een link naar de bron laat dat zien.',
      why: 'Lezers kunnen het zelf opzoeken, en jij kunt het met een gerust hart zeggen.',
      link: 'Link de bron',
    },
  },
  fr: {
    language: 'fr',
    company: 'votre entreprise',
    fact: {
      what: '« {match} » est public. Un lien vers la source le montre.',
      why: 'Chacun peut le vérifier, et vous pouvez le dire en confiance.',
      link: 'Ajouter la source',
    },
  },
  es: {
    language: 'es',
    company: 'tu empresa',
    fact: {
      what: '«{match}» es público. Un enlace a la fuente lo demuestra.',
      why: 'Cualquiera puede comprobarlo, y tú puedes decirlo con confianza.',
      link: 'Enlazar la fuente',
    },
  },
};
