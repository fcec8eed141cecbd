package org.vivier.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import org.vivier.audit.Journal;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Writes the journal into a folder, where anybody verifies it without Vivier. */
final class ExportJournalCommand implements Command {
  private final Start start;
  private final Words words;

  ExportJournalCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier journal export").word("DIR", "journal.export.dir"));
  }

  @Override
  public int run(Given given) throws IOException, Misunderstood {
    Path folder = Path.of(given.words().getFirst());
    try (Program program = start.command(DataFolderOption.of(given))) {
      Journal journal = program.get(Journal.class);
      journal.seal();
      long records = journal.export(folder);
      System.out.println(words.text("cli.journal.exported", records, folder));
      return 0;
    } catch (FileAlreadyExistsException e) {
      System.err.println(words.text("cli.journal.exportThere", folder));
      return 1;
    }
  }
}
