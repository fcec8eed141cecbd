package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.ExportPostings;
import org.vivier.postings.ExportReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Writes all postings as Markdown into a folder, and reports. */
@Command(name = "export")
final class ExportCommand implements Runnable {
  private final Start start;
  private final Language language;

  @Parameters(paramLabel = "DIR", descriptionKey = "export.dir")
  Path folder = Path.of("");

  @Mixin final DataOption common = new DataOption();

  ExportCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public void run() {
    try (Program program = start.command(common.data)) {
      ExportReport report = program.get(ExportPostings.class).handle(folder);
      System.out.println(Words.of(language).text("cli.export.done", report.files(), folder));
    }
  }
}
