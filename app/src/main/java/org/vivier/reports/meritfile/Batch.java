package org.vivier.reports.meritfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationId;
import org.vivier.vault.CandidateKey;

/**
 * Some applications that are read together: as many queries as for one of them.
 *
 * @param people the keys of those who were not erased, by their candidates' ids
 * @param keys the same by application
 */
record Batch(
    List<MeritFileEntry> listed,
    Map<UUID, CandidateKey> people,
    Map<ApplicationId, CandidateKey> keys,
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

  static Batch of(List<MeritFileEntry> listed, Map<UUID, CandidateKey> people, Reading reading) {
    Map<ApplicationId, CandidateKey> keys = new HashMap<>();
    for (MeritFileEntry one : listed) {
      @Nullable CandidateKey key = one.erased() ? null : people.get(one.candidate());
      if (key != null) {
        keys.put(one.id(), key);
      }
    }
    return new Batch(List.copyOf(listed), people, keys, reading);
  }

  List<ApplicationId> ids() {
    return listed.stream().map(MeritFileEntry::id).toList();
  }

  List<UUID> candidates() {
    return listed.stream().map(MeritFileEntry::candidate).toList();
  }
}
