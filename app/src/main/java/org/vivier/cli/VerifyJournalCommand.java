package org.vivier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.vivier.audit.Journal;
import org.vivier.audit.Packs;
import org.vivier.audit.Verification;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** Computes the journal anew: of the database, or of an export without any database. */
final class VerifyJournalCommand implements Command {
  private static final int NOT_WHOLE = 1;

  private final Start start;
  private final Words words;
  private final PrintWriter out;

  VerifyJournalCommand(Start start, Language language, PrintWriter out) {
    this.start = start;
    this.words = Words.of(language);
    this.out = out;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier journal verify")
            .option("--export", "DIR", "journal.export")
            .option("--pack", "FILE", "journal.pack")
            .option("--key", "KEY", "journal.key")
            .option("--checkpoint", "FILE", "journal.checkpoint"));
  }

  @Override
  public int run(Given given) throws IOException, Misunderstood {
    Optional<Path> export = given.folder("--export");
    String key = given.value("--key", VerifyJournalCommand::key).orElse(null);
    String kept = given.value("--checkpoint", VerifyJournalCommand::checkpoint).orElse(null);
    Optional<Path> pack = given.value("--pack", Path::of);
    if (export.isEmpty() && pack.isEmpty() && key != null) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.keyOfExport");
    }
    if (pack.isPresent()) {
      return pack(pack.get(), export.isPresent() || kept != null, key);
    }
    if (export.isPresent()) {
      try {
        return say(Journal.verify(export.get(), key, kept));
      } catch (NoSuchFileException e) {
        throw new Misunderstood(Kind.NO_FOLDER, "--export", String.valueOf(e.getMessage()));
      }
    }
    try (Program program = start.command(DataFolderOption.of(given))) {
      return say(program.get(Journal.class).verify(kept));
    }
  }

  private int pack(Path pack, boolean more, @Nullable String key)
      throws IOException, Misunderstood {
    if (more) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.packAlone");
    }
    try {
      return say(Packs.verify(pack, key));
    } catch (NoSuchFileException | ZipException e) {
      throw new Misunderstood(Kind.BAD_VALUE, "--pack", pack.toString());
    }
  }

  private static String key(String text) {
    if (!Journal.isVerifierKey(text)) {
      throw new IllegalArgumentException(text);
    }
    return text.strip();
  }

  private static String checkpoint(String file) {
    try {
      String note = Files.readString(Path.of(file));
      if (Journal.isCheckpoint(note)) {
        return note;
      }
    } catch (IOException e) {
      // Said below: nothing that can be compared with.
    }
    throw new IllegalArgumentException(file);
  }

  private int say(Verification found) {
    out.println(found.text(words));
    @Nullable String key =
        switch (found) {
          case Verification.Whole whole -> whole.key();
          case Verification.WholePack whole -> whole.key();
          case Verification.Broken ignored -> null;
          case Verification.BrokenFile ignored -> null;
        };
    if (key == null) {
      return NOT_WHOLE;
    }
    out.println(words.text("cli.journal.key", key));
    return 0;
  }
}
