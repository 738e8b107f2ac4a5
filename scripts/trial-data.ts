// Prints `trial.json`: what packs are tried against in the receiving browser before they are switched on.
import { loadBasePack } from '@/lib/cli/load';
import { trialMaterial } from '@/lib/cli/pack/trial-material';

process.stdout.write(JSON.stringify(trialMaterial(loadBasePack())));
