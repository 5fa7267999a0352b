import { memoryShareStore } from './memory-share-store';
import { shareStoreContract } from './share-store.contract';

shareStoreContract('memory', memoryShareStore);
