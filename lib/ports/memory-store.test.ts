import { contestStoreContract } from './contest-store.contract';
import { draftStoreContract } from './draft-store.contract';
import { interviewStoreContract } from './interview-store.contract';
import {
  memoryContestStore,
  memoryDraftStore,
  memoryInterviewStore,
  memoryPenStore,
  memoryPersonStore,
} from './memory-store';
import { penStoreContract } from './pen-store.contract';
import { personStoreContract } from './person-store.contract';

interviewStoreContract('memory', memoryInterviewStore);
contestStoreContract('memory', memoryContestStore);
draftStoreContract('memory', memoryDraftStore);
penStoreContract('memory', memoryPenStore);
personStoreContract('memory', memoryPersonStore);
