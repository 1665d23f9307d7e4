import { expose } from 'comlink';
import { foresee, foreseeCatchUp, foreseeMoves, foreseeWithin } from '../core/schedule/foresee.ts';

const worker = { foresee, foreseeCatchUp, foreseeMoves, foreseeWithin };
export type ForeseeWorker = typeof worker;

expose(worker);
