package org.vivier.processes;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What was read of processes for one answer, so that nothing is read twice for it. Kept no longer
 * than that, and by one thread.
 */
public final class ReadOnce {
  private record Key(Class<?> kind, ProcessId process) {}

  private final Map<Key, Object> known = new HashMap<>();

  /** What was read before, or else is read now. */
  public <T> T get(Class<T> kind, ProcessId process, Supplier<T> reading) {
    Key key = new Key(kind, process);
    Object before = known.get(key);
    if (before != null) {
      return kind.cast(before);
    }
    T read = reading.get();
    known.put(key, read);
    return read;
  }
}
