/** Questions that the guide does not have, each with a reference and answers to it: what a guide without rubrics would bring. */
export interface OwnReference {
  readonly prompt: string;
  readonly reference: string;
  /** The best first. */
  readonly answers: readonly string[];
}

export const ownReferences: readonly OwnReference[] = [
  {
    prompt: 'What is a hash table, and what happens when two keys collide?',
    reference:
      'A hash table stores values in an array of buckets; a hash function turns each key into the index of its bucket, so lookup takes constant time on average. When two keys get the same index, a chain of entries is kept in the bucket, or the next free slot is probed.',
    answers: [
      'It keeps values in buckets of an array. A hash function computes the index from the key, so a lookup is constant time on average. If two keys land on the same index you either chain the entries in that bucket or probe for the next free slot.',
      'You compute an index from the key with a hash function. Both entries can sit in a linked list in the bucket.',
      'It sorts the keys so that you can search them quickly.',
    ],
  },
  {
    prompt: 'Why does TCP need a three-way handshake?',
    reference:
      'Both sides have to agree on initial sequence numbers and confirm that the other one can send and receive. The client sends SYN, the server replies with SYN-ACK, and the client acknowledges. An old duplicate SYN cannot open a connection by accident.',
    answers: [
      'So that client and server agree on their initial sequence numbers and each knows that the other can send and receive. The client sends a SYN, the server answers with SYN-ACK, then the client acknowledges it. This way a duplicate SYN that was delayed does not open a connection.',
      'The client sends SYN and the server sends SYN-ACK back. Then they exchange sequence numbers.',
      'Because the network is slow and packets are big.',
    ],
  },
  {
    prompt: 'What does the virtual memory of an operating system do?',
    reference:
      'It gives every process an address space of its own. The page table maps virtual pages to physical frames, pages that are not in memory are loaded from disk on a page fault, and processes cannot read each other’s memory.',
    answers: [
      'Each process gets its own address space. Pages are mapped to physical frames with a page table. When a page is missing there is a page fault and it is loaded from disk. One process cannot touch the memory of another.',
      'It lets programs use more memory than there is, by swapping pages to disk.',
      'It is the cache inside of the processor.',
    ],
  },
  {
    prompt: 'What is the difference between a stack and a queue?',
    reference:
      'A stack removes the element that was added last, a queue removes the one that was added first.',
    answers: [
      'With a stack the last element added is removed first, with a queue the element added first is removed first.',
      'A stack is last in, first out.',
      'Both of them are trees.',
    ],
  },
  {
    prompt: 'How do vaccines protect against a disease?',
    reference:
      'A vaccine shows the immune system a harmless part of the pathogen. It makes antibodies and memory cells, so that a later infection is recognized and fought quickly.',
    answers: [
      'The immune system meets a harmless piece of the pathogen and makes antibodies. Memory cells stay in the body. When a real infection comes it is recognized and fought much faster.',
      'The body makes antibodies before you get the infection.',
      'They kill all bacteria in the blood like an antibiotic.',
    ],
  },
  {
    prompt: 'Explain how inflation affects people who have savings.',
    reference:
      'Prices rise, so the same amount of money buys less: savings lose purchasing power unless the interest rate is higher than inflation. Debtors gain, because they pay back money that is worth less.',
    answers: [
      'Prices go up, so your savings buy less and lose purchasing power, unless the interest rate on them is above inflation. People with debts gain since the money they pay back is worth less.',
      'Savings lose value because everything gets more expensive.',
      'Inflation means that banks close on Sundays.',
    ],
  },
];
