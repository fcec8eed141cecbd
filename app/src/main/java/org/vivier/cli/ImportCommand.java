package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportReport;

/** Adds a folder of postings to those already here, and reports. */
final class ImportCommand implements Command {
  private final Start start;
  private final Language language;

  ImportCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier import").word("DIR", "import.dir"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Path folder = given.folderWord(0, "DIR");
    try (Program program = start.command(DataFolderOption.of(given))) {
      ImportReport report = program.get(ImportPostings.class).handle(folder);
      report.lines(language).forEach(System.out::println);
      return report.hint().isPresent() ? 1 : 0;
    }
  }
}
