import { describe, expect, it } from 'vitest';
import { languageOf } from '@/lib/text/language';

describe('languageOf', () => {
  it.each([
    ['We just crossed 300 users and the team is happy', 'en'],
    ['Huge quarter for us', 'en'],
    ['Wir haben gerade 300 Kunden gewonnen und sind stolz', 'de'],
    ['Unser Umsatz liegt bei 4 Millionen', 'de'],
    ['Nous avons dépassé les 300 clients avec notre équipe', 'fr'],
    ['Hemos superado los 300 clientes con nuestro equipo', 'es'],
    ['We hebben meer dan 300 klanten en dat is mooi', 'nl'],
    ['Abbiamo superato i trecento clienti e siamo molto contenti del nostro lavoro', 'other'],
    ['Passamos dos trezentos clientes e estamos muito felizes com o nosso trabalho', 'other'],
    ['Mamy już trzystu klientów i jesteśmy bardzo zadowoleni z naszej pracy', 'other'],
    ['Vi har nå over tre hundre kunder og er veldig glade', 'other'],
    ['Üç yüz müşteriye ulaştık ve çok mutluyuz, bu ekip için teşekkürler', 'other'],
    ['Máme už tři sta zákazníků a jsme moc rádi za náš tým', 'other'],
    ['У нас уже триста клиентов', 'other'],
    ['今日は三百人のユーザーに届きました', 'other'],
    ['MRR: $5326 (+30%)', 'unknown'],
    ['#buildinpublic #saas @acme https://acme.example/la/le/les', 'unknown'],
    ['Acme Globex Initech Halcyon', 'unknown'],
    ['Shipped dark mode, fixed billing bugs, answered support tickets, wrote docs, slept badly', 'unknown'],
    ['', 'unknown'],
  ])('%s: %s', (text, want) => {
    expect(languageOf(text)).toBe(want);
  });

  it.each([
    'Roadrunner Pro users: 300, churn 2%, MRR 5k, runway 9 months',
    'Acme raises $40M in Series E funding',
    'Co-founder Francisco Sample named Acme chief safety officer',
    'Tests, tests, tests. Coffee. More tests. Release day tomorrow morning, fingers crossed everybody',
  ])('terse English is never another language: %s', (text) => {
    expect(['en', 'unknown']).toContain(languageOf(text));
  });
});
