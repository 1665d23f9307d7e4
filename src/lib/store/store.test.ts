import { storeContract } from '../../../tests/store/contract.ts';

storeContract();
