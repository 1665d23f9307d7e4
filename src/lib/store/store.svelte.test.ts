// The contract once more, over the browser's own IndexedDB.
import { storeContract } from '../../../tests/store/contract.ts';

storeContract();
