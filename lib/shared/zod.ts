import { z } from 'zod';

// zod probes `new Function` for speed; the extension's CSP would answer with an error in the console.
z.config({ jitless: true });

export { z };
