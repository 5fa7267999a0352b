/** What people are called, what they are said to lack, and what their work is called, in every list of blame. */
export const flaws = 'lazy|stupid|arrogant|vain|petty';
export const character = 'work ethic|manners|spine|backbone|shame|decency|brains?';
export const rubbish = 'garbage|rubbish|crap|junk';
