import { matrix } from '@/tests/browser/matrix/flow';
import { BROWSERS } from '@/tests/browser/use-browser';

if (BROWSERS.includes('firefox')) matrix('firefox');
