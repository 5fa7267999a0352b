import {
  memoryRetellingStore,
  memorySelfRatingStore,
  memoryStoryBank,
} from './memory-practice-stores';
import { retellingStoreContract } from './retelling-store.contract';
import { selfRatingStoreContract } from './self-rating-store.contract';
import { storyBankContract } from './story-bank.contract';

storyBankContract('memory', memoryStoryBank);
selfRatingStoreContract('memory', memorySelfRatingStore);
retellingStoreContract('memory', memoryRetellingStore);
