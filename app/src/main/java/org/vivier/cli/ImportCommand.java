package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.format.Language;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Adds a folder of postings to those already here, and reports. */
@Command(name = "import")
final class ImportCommand implements Runnable {
  private final Start start;
  private final Language language;

  @Parameters(paramLabel = "DIR", converter = ExistingFolder.class, descriptionKey = "import.dir")
  Path folder = Path.of("");

  @Mixin final DataOption common = new DataOption();

  ImportCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public void run() {
    try (Program program = start.command(common.data)) {
      ImportReport report = program.get(ImportPostings.class).handle(folder);
      report.lines(language).forEach(System.out::println);
    }
  }
}
