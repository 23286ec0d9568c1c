// One of the threads that live through random days: so many of one seed, and what was in them.
import { parentPort, workerData } from 'node:worker_threads';
import { simulate } from './daySimulation';

const { days, seed }: { readonly days: number; readonly seed: number } = workerData;
parentPort?.postMessage(simulate(days, seed));
