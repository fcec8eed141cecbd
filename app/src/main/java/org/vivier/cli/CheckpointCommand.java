package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import org.vivier.audit.Journal;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Seals what waits and prints the newest checkpoint, to be kept elsewhere. */
final class CheckpointCommand implements Command {
  private final Start start;
  private final Words words;

  CheckpointCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier journal checkpoint"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    try (Program program = start.command(DataFolderOption.of(given))) {
      Journal journal = program.get(Journal.class);
      journal.seal();
      Optional<String> checkpoint = journal.checkpoint();
      if (checkpoint.isEmpty()) {
        System.err.println(words.text("cli.journal.empty"));
        return 1;
      }
      // Whatever the terminal's charset: these bytes are what was signed.
      System.out.writeBytes(checkpoint.get().getBytes(UTF_8));
      System.out.flush();
      return 0;
    }
  }
}
