package org.vivier.applications.staff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Repository;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.Snapshot;
import org.vivier.applications.record.Snapshots;
import org.vivier.documents.DocumentId;
import org.vivier.documents.Documents;
import org.vivier.forms.Answers;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;

/**
 * Opens what several people submitted, with as many queries as for one. Whoever reads here writes
 * down itself what it shows to whom.
 */
@Repository
public class SubmittedVersions {
  private final Snapshots snapshots;
  private final Documents documents;

  SubmittedVersions(Snapshots snapshots, Documents documents) {
    this.snapshots = snapshots;
    this.documents = documents;
  }

  /** One version of one application. */
  public record VersionNumber(ApplicationId application, int number) {}

  /**
   * These versions, with the texts of their files; of erased people none.
   *
   * @param people whose they are, by their candidates' ids
   */
  public Map<VersionNumber, SubmittedVersion> of(
      Collection<VersionNumber> wanted, Map<DataKeyId, DataKey> people) {
    if (wanted.isEmpty()) {
      return Map.of();
    }
    List<VersionNumber> all = List.copyOf(wanted);
    Map<UUID, List<Snapshots.Found>> found =
        snapshots.all(
            all.stream().map(one -> one.application().value()).toList(),
            all.stream().map(VersionNumber::number).toList(),
            people);
    Map<DocumentId, String> texts = texts(found.values(), people);
    Map<VersionNumber, SubmittedVersion> versions = new HashMap<>();
    found.forEach((id, those) -> {
      for (Snapshots.Found one : those) {
        Map<DocumentId, String> own = new HashMap<>(texts);
        own.keySet().retainAll(one.snapshot().documents());
        versions.put(
            new VersionNumber(new ApplicationId(id), one.snapshot().number()),
            new SubmittedVersion(one.dataKey(), one.snapshot(), own));
      }
    });
    return Map.copyOf(versions);
  }

  /** Every answer that these people ever submitted. */
  public List<Answers> answers(Map<DataKeyId, DataKey> people) {
    return people.isEmpty() ? List.of() : snapshots.answers(people);
  }

  private Map<DocumentId, String> texts(
      Collection<List<Snapshots.Found>> found, Map<DataKeyId, DataKey> people) {
    Set<DocumentId> files =
        found.stream()
            .flatMap(List::stream)
            .map(Snapshots.Found::snapshot)
            .map(Snapshot::documents)
            .flatMap(List::stream)
            .collect(Collectors.toSet());
    return documents.texts(people, new ArrayList<>(files));
  }
}
