package org.vivier.postings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vivier.format.Finding;
import org.vivier.format.Language;
import org.vivier.format.Message;
import org.vivier.platform.words.Words;

/**
 * What an import did.
 *
 * @param created postings that were not here before
 * @param changed postings that got a new version
 * @param unchanged postings whose files are what they were
 * @param setAside postings no longer in the folder, now shown as closed
 * @param held postings with files that can't be read, left as they were
 * @param publicOpen postings of the folder that take applications now
 * @param publicClosed postings of the folder that are public and closed
 * @param notPublic postings of the folder that are kept but not public
 * @param reasons why files were not imported or postings are not public, by file
 * @param remarks how many further findings an editor may look at
 * @param hint what to say when the folder has no postings at all, in both languages
 */
public record ImportReport(
    int created,
    int changed,
    int unchanged,
    int setAside,
    int held,
    int publicOpen,
    int publicClosed,
    int notPublic,
    List<Reason> reasons,
    int remarks,
    Optional<Message> hint) {

  /** Nothing was asked for. */
  static final ImportReport NOTHING =
      new ImportReport(0, 0, 0, 0, 0, 0, 0, 0, List.of(), 0, Optional.empty());

  /** Why something is not public. */
  public record Reason(String file, int line, String english, String french) {
    static Reason of(Finding finding) {
      return new Reason(
          finding.file(),
          finding.span().line(),
          finding.message().in(Language.EN),
          finding.message().in(Language.FR));
    }

    String in(Language language) {
      return language == Language.EN ? english : french;
    }
  }

  /** Whether anything was written. */
  public boolean changedAnything() {
    return created + changed + setAside > 0;
  }

  /** The report in words, a line each. */
  public List<String> lines(Language language) {
    Words words = Words.of(language);
    List<String> lines = new ArrayList<>();
    hint.map(message -> message.in(language)).ifPresent(lines::add);
    for (Reason reason : reasons) {
      lines.add(
          words.text(
              "postings.import.reason",
              reason.file(),
              String.valueOf(reason.line()),
              reason.in(language)));
    }
    lines.add(words.text("postings.import.done", created, changed, unchanged));
    lines.add(words.text("postings.import.public", publicOpen, publicClosed, notPublic));
    if (setAside > 0) {
      lines.add(words.text("postings.import.setAside", setAside));
    }
    if (held > 0) {
      lines.add(words.text("postings.import.held", held));
    }
    if (remarks > 0) {
      lines.add(words.text("postings.import.remarks", remarks));
    }
    return lines;
  }
}
