import { callLedgerContract } from './call-ledger.contract';
import { memoryCallLedger } from './memory-call-ledger';

callLedgerContract('memory', memoryCallLedger);
