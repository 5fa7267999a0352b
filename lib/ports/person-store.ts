/** People are known only by a random id; the restore code is stored as a hash. */
export interface PersonStore {
  add(person: string, restoreHash: string): Promise<void>;
  findByRestoreHash(restoreHash: string): Promise<string | undefined>;
}
