package org.vivier.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys that the current transaction has looked up already; they are gone when it ends. */
final class KeysOfTransaction {
  private KeysOfTransaction() {}

  static CandidateKey get(UUID candidate, Supplier<CandidateKey> lookUp) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return lookUp.get();
    }
    Map<UUID, CandidateKey> known = known();
    CandidateKey key = known.get(candidate);
    if (key == null) {
      key = lookUp.get();
      known.put(candidate, key);
    }
    return key;
  }

  /** The key, if this transaction got it already. */
  static Optional<CandidateKey> find(UUID candidate) {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? Optional.ofNullable(known().get(candidate))
        : Optional.empty();
  }

  /** After the key was destroyed in this transaction. */
  static void forget(UUID candidate) {
    known().remove(candidate);
  }

  @SuppressWarnings("unchecked") // Nobody else knows this class to bind something to it.
  private static Map<UUID, CandidateKey> known() {
    var bound = TransactionSynchronizationManager.getResource(KeysOfTransaction.class);
    if (bound != null) {
      return (Map<UUID, CandidateKey>) bound;
    }
    Map<UUID, CandidateKey> fresh = new HashMap<>();
    TransactionSynchronizationManager.bindResource(KeysOfTransaction.class, fresh);
    TransactionSynchronizationManager.registerSynchronization(new Unbinding());
    return fresh;
  }

  private record Unbinding() implements TransactionSynchronization {
    @Override
    public void suspend() {
      TransactionSynchronizationManager.unbindResource(KeysOfTransaction.class);
    }

    @Override
    public void resume() {
      TransactionSynchronizationManager.bindResource(
          KeysOfTransaction.class, new HashMap<UUID, CandidateKey>());
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(KeysOfTransaction.class);
    }
  }
}
