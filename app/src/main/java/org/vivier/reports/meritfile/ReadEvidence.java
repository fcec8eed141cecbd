package org.vivier.reports.meritfile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.SubmittedVersion;
import org.vivier.applications.staff.SubmittedVersions;
import org.vivier.applications.staff.SubmittedVersions.VersionNumber;
import org.vivier.assessment.blind.KnownPeople;
import org.vivier.assessment.blind.Passage;
import org.vivier.assessment.blind.Rendition;
import org.vivier.assessment.blind.Renditions;
import org.vivier.assessment.blind.Section;
import org.vivier.assessment.rating.OpenedCells.Opened;
import org.vivier.assessment.rating.RatingEntry;
import org.vivier.processes.Bilingual;

/** Reads the passages that ratings rest on, out of the version that was rated. */
@Component
class ReadEvidence {
  private final SubmittedVersions versions;
  private final Renditions renditions;

  ReadEvidence(SubmittedVersions versions, Renditions renditions) {
    this.versions = versions;
    this.renditions = renditions;
  }

  /** What was submitted, as far as something of it is quoted. */
  record Quoted(Map<VersionNumber, Rendition> read, Hiding hiding) {
    List<Dossier.Evidence> of(Opened rating) {
      @Nullable RatingEntry said = rating.said();
      @Nullable Integer number = rating.snapshot();
      return said == null || number == null
          ? List.of()
          : said.evidence().stream()
              .map(one -> evidence(one, number, rating.cell().application()))
              .toList();
    }

    private Dossier.Evidence evidence(
        RatingEntry.Evidence one, int number, ApplicationId application) {
      Optional<Rendition> rendition =
          Optional.ofNullable(read.get(new VersionNumber(application, number)));
      Optional<Section> section =
          rendition.stream()
              .flatMap(all -> all.sections().stream())
              .filter(found -> found.source().equals(one.source()))
              .findFirst();
      return new Dossier.Evidence(
          one.source(),
          section
              .map(found -> new Bilingual(found.heading().en(), found.heading().fr()))
              .orElseGet(() -> Bilingual.same(one.source())),
          number,
          one.start(),
          one.end(),
          rendition
              .flatMap(found -> found.passage(one.source(), one.start(), one.end()))
              .map(Quoted::text)
              .map(hiding::of)
              .orElse(null));
    }

    private static String text(Passage passage) {
      return passage.parts().stream()
          .map(part -> part.hidden() == null ? part.text() : KnownPeople.HIDDEN)
          .collect(Collectors.joining());
    }
  }

  /** Of those whose names are kept from the reader, the redacted text that assessors read. */
  Quoted of(Batch batch, List<Opened> ratings) {
    Set<VersionNumber> wanted = new HashSet<>();
    for (Opened rating : ratings) {
      @Nullable RatingEntry said = rating.said();
      if (said != null && !said.evidence().isEmpty() && rating.snapshot() != null) {
        wanted.add(
            new VersionNumber(
                rating.cell().application(), Objects.requireNonNull(rating.snapshot())));
      }
    }
    Map<ApplicationId, MeritFileEntry> listed =
        batch.listed().stream().collect(Collectors.toMap(MeritFileEntry::id, one -> one));
    Map<VersionNumber, Rendition> read = new HashMap<>();
    versions
        .of(wanted, batch.people())
        .forEach((number, version) ->
            read.put(
                number,
                rendition(
                    version,
                    batch
                        .reading()
                        .veils(Objects.requireNonNull(listed.get(number.application()))))));
    return new Quoted(read, batch.reading().hiding());
  }

  private Rendition rendition(SubmittedVersion version, boolean veiled) {
    return veiled ? renditions.blind(version) : renditions.open(version);
  }
}
