export { answers } from './answers.ts';
export { base } from './base.ts';
