import { expose } from 'comlink';
import { foresee, foreseeCatchUp, foreseeMoves } from '../core/schedule/foresee.ts';

const worker = { foresee, foreseeCatchUp, foreseeMoves };
export type ForeseeWorker = typeof worker;

expose(worker);
