package org.vivier.postings.export;

import java.nio.file.Path;
import java.util.List;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What an export did.
 *
 * @param files how many posting files stand in the folder now
 */
public record ExportReport(Path folder, int files) {

  /** The report in words, a line each. */
  public List<String> lines(Language language) {
    return List.of(Words.of(language).text("postings.export.done", files, folder.toString()));
  }
}
