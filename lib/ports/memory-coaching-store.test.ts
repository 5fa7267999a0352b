import { coachingStoreContract } from './coaching-store.contract';
import { memoryCoachingStore } from './memory-coaching-store';

coachingStoreContract('memory', memoryCoachingStore);
