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

/** Prints the proof that one record is in the journal, without any other record. */
final class ProveRecordCommand implements Command {
  private final Start start;
  private final Words words;

  ProveRecordCommand(Start start, Language language) {
    this.start = start;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier journal proof").word("RECORD", "journal.record"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    long record = given.words(Long::valueOf).getFirst();
    try (Program program = start.command(DataFolderOption.of(given))) {
      Optional<String> proof = program.get(Journal.class).proof(record);
      if (proof.isEmpty()) {
        System.err.println(words.text("cli.journal.noRecord", String.valueOf(record)));
        return 1;
      }
      // Whatever the terminal's charset: these bytes are what was signed.
      System.out.writeBytes(proof.get().getBytes(UTF_8));
      System.out.flush();
      return 0;
    }
  }
}
