package org.vivier.reports.meritfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;

/**
 * Some applications that are read together: as many queries as for one of them.
 *
 * @param people the keys of those who were not erased, by their candidates' ids
 * @param keys the same by application
 */
record Batch(
    List<MeritFileEntry> listed,
    Map<DataKeyId, DataKey> people,
    Map<ApplicationId, DataKey> keys,
    Reading reading) {

  /**
   * What holds for a whole file.
   *
   * @param names whether its reader may know who applied
   */
  record Reading(PlanNames plan, Names who, Hiding hiding, boolean names, boolean pack) {
    /** Whether this one's name is kept from the reader. */
    boolean veils(MeritFileEntry one) {
      return !names || !one.named();
    }
  }

  static Batch of(List<MeritFileEntry> listed, Map<DataKeyId, DataKey> people, Reading reading) {
    Map<ApplicationId, DataKey> keys = new HashMap<>();
    for (MeritFileEntry one : listed) {
      @Nullable DataKey key = one.erased() ? null : people.get(one.dataKey());
      if (key != null) {
        keys.put(one.id(), key);
      }
    }
    return new Batch(List.copyOf(listed), people, keys, reading);
  }

  List<ApplicationId> ids() {
    return listed.stream().map(MeritFileEntry::id).toList();
  }

  List<DataKeyId> dataKeys() {
    return listed.stream().map(MeritFileEntry::dataKey).toList();
  }
}
