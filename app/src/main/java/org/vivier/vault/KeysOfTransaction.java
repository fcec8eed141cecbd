package org.vivier.vault;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The keys that the current transaction has looked up already; they are gone when it ends. */
final class KeysOfTransaction {
  private KeysOfTransaction() {}

  static DataKey get(DataKeyId dataKey, Supplier<DataKey> lookUp) {
    if (!TransactionSynchronizationManager.isSynchronizationActive()) {
      return lookUp.get();
    }
    Map<DataKeyId, DataKey> known = known();
    DataKey key = known.get(dataKey);
    if (key == null) {
      key = lookUp.get();
      known.put(dataKey, key);
    }
    return key;
  }

  /** The key, if this transaction got it already. */
  static Optional<DataKey> find(DataKeyId dataKey) {
    return TransactionSynchronizationManager.isSynchronizationActive()
        ? Optional.ofNullable(known().get(dataKey))
        : Optional.empty();
  }

  /** After the key was destroyed in this transaction. */
  static void forget(DataKeyId dataKey) {
    known().remove(dataKey);
  }

  @SuppressWarnings("unchecked") // Nobody else knows this class to bind something to it.
  private static Map<DataKeyId, DataKey> known() {
    var bound = TransactionSynchronizationManager.getResource(KeysOfTransaction.class);
    if (bound != null) {
      return (Map<DataKeyId, DataKey>) bound;
    }
    Map<DataKeyId, DataKey> fresh = new HashMap<>();
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
          KeysOfTransaction.class, new HashMap<DataKeyId, DataKey>());
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(KeysOfTransaction.class);
    }
  }
}
