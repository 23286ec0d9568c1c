// Properties as mutants are tried on them: the same runs for every mutant, and no search for the least that fails.
import fc from 'fast-check';
import { runs } from './runs';

fc.configureGlobal({ numRuns: runs(100, 40), seed: 20_260_115, endOnFailure: true });
