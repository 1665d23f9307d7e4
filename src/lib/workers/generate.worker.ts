import { expose } from 'comlink';
import { generateDeck } from './generate-deck.ts';

expose({ generateDeck });
