export type { Durability } from './database.ts';
export type {
  DeterminationLink,
  DisputedItem,
  NewDetermination,
  PlacedMessage,
  Reading,
  RenewedReading,
  StoredDetermination,
} from './determination-record.ts';
export { faultOf, StoreFault, type StoreFaultCode } from './fault.ts';
export type { ImportRun, Refusal } from './import-record.ts';
export { acquireLock, type Lock, LockHeld, type LockHolder, readLock, type Service } from './lock.ts';
export type { Counts } from './queries/count-determinations.ts';
export type { ImportProgress } from './queries/record-progress.ts';
export { shortIdLength, sourceId } from './source-id.ts';
export { storableText } from './storable-text.ts';
export { openStore, type Store, type StorePlace } from './store.ts';
