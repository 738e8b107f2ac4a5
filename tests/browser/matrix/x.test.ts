import { matrix } from '@/tests/browser/matrix/flow';

matrix('x');
