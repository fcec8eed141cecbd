package org.vivier.cli;

import java.nio.file.Path;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.export.ExportPostings;
import org.vivier.postings.export.ExportReport;

/** Writes all postings as Markdown into a folder, and reports. */
final class ExportCommand implements Command {
  private final Start start;
  private final Language language;

  ExportCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier export").word("DIR", "export.dir"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Path folder = Path.of(given.words().getFirst());
    try (Program program = start.command(DataFolderOption.of(given))) {
      ExportReport report = program.get(ExportPostings.class).handle(folder);
      System.out.println(Words.of(language).text("cli.export.done", report.files(), folder));
      return 0;
    }
  }
}
