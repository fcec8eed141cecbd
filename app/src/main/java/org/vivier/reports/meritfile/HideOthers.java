package org.vivier.reports.meritfile;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.SubmittedVersions;
import org.vivier.assessment.blind.KnownPeople;
import org.vivier.vault.DataKeys;

/**
 * Says who must not be recognized in words that somebody wrote: in a pack everybody else who
 * applied; in the file of a process those whose names its reader may not know.
 */
@Component
class HideOthers {
  private final DataKeys keys;
  private final SubmittedVersions versions;
  private final ListApplications applications;

  HideOthers(DataKeys keys, SubmittedVersions versions, ListApplications applications) {
    this.keys = keys;
    this.versions = versions;
    this.applications = applications;
  }

  /**
   * For this file.
   *
   * @param all who applied in its process
   */
  Hiding in(WantedFile wanted, List<MeritFileEntry> all) {
    return wanted.pack() ? allButOne(wanted, all) : unnamed(wanted, all);
  }

  private Hiding allButOne(WantedFile wanted, List<MeritFileEntry> all) {
    KnownPeople people = new KnownPeople();
    Map<UUID, String> labels = applications.labels(wanted.process().id());
    for (MeritFileEntry one : all) {
      if (!one.id().equals(wanted.application())) {
        people.add(one.reference());
        String label = labels.get(one.id().value());
        if (label != null) {
          people.add(label);
        }
      }
    }
    MeritFileEntry own =
        all.stream().filter(one -> one.id().equals(wanted.application())).findFirst().orElseThrow();
    boolean named = wanted.names() && own.named();
    add(people, all.stream().filter(one -> !named || !one.id().equals(own.id())).toList());
    if (named) {
      versions.answers(keys.ofAll(MeritFileEntry.known(List.of(own)))).forEach(people::show);
    }
    return new Hiding(people);
  }

  private Hiding unnamed(WantedFile wanted, List<MeritFileEntry> all) {
    List<MeritFileEntry> unnamed =
        all.stream().filter(one -> !wanted.names() || !one.named()).toList();
    if (unnamed.isEmpty()) {
      return new Hiding(null);
    }
    KnownPeople people = new KnownPeople();
    add(people, unnamed);
    return new Hiding(people);
  }

  private void add(KnownPeople people, List<MeritFileEntry> those) {
    for (List<MeritFileEntry> some : MeritFileEntry.batches(those)) {
      versions.answers(keys.ofAll(MeritFileEntry.known(some))).forEach(people::add);
    }
  }
}
