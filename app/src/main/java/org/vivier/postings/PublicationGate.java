package org.vivier.postings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.vivier.check.AcceptedText;
import org.vivier.check.Configuration;
import org.vivier.check.ConfigurationFile;
import org.vivier.check.PostingGate;
import org.vivier.format.Finding;
import org.vivier.format.PostingSet;

/**
 * Decides what keeps a posting from being public: the checker's errors, with the levels that the
 * folder's own configuration gives them and without those that it accepts.
 *
 * @param findings what is wrong with that configuration
 */
record PublicationGate(Configuration configuration, List<Finding> findings, LocalDate today) {

  /** What blocks, and what is only worth a look. */
  record Verdict(List<Finding> blocking, List<Finding> remarks) {}

  static PublicationGate of(Path folder, LocalDate today) {
    ConfigurationFile.Result read = ConfigurationFile.read(folder);
    return new PublicationGate(read.configuration(), read.findings(), today);
  }

  /**
   * What else decides on a posting besides its files: what was accepted for it. Empty for nearly
   * all, so that these are judged again only when their files change.
   */
  String acceptedFor(String key, Collection<String> paths) {
    return configuration.accepted().stream()
        .filter(entry -> entry.concerns(key, paths))
        .map(AcceptedText::terms)
        .collect(Collectors.joining("\n"));
  }

  /** Judges the files of one posting. */
  Verdict judge(PostingSet set) {
    List<Finding> blocking = new ArrayList<>(set.findings());
    List<Finding> remarks = new ArrayList<>();
    set.pairs()
        .forEach(pair -> {
          PostingGate.Verdict verdict = PostingGate.findings(pair, today, configuration);
          blocking.addAll(verdict.blocking());
          verdict.findings().stream()
              .filter(finding -> !verdict.blocking().contains(finding))
              .forEach(remarks::add);
        });
    return new Verdict(blocking, remarks);
  }
}
