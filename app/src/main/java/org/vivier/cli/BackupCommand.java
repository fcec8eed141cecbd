package org.vivier.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupKey;
import org.vivier.backup.BackupRefused;
import org.vivier.backup.BackupRefused.Reason;
import org.vivier.backup.BackupSummary;
import org.vivier.backup.CheckBackup;
import org.vivier.backup.MakeBackup;
import org.vivier.backup.Progress;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.database.OpenDatabase;
import org.vivier.platform.words.Words;
import org.vivier.vault.MasterKeyCopy;

/** Puts everything into one file, or looks whether such a file is whole, or makes a key for it. */
final class BackupCommand implements Command {
  private static final String NEW_KEY = "--new-key";
  private static final String WITH_MASTER_KEY = "--with-master-key";

  private final Start start;
  private final Language language;
  private final Words words;

  BackupCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier backup")
            .optionalWord("FILE", "backup.file")
            .option("--key", "FILE", "backup.key")
            .flag("--verify", "backup.verify")
            .flag("--replace", "backup.replace")
            .flag(WITH_MASTER_KEY, "backup.withMasterKey")
            .option(NEW_KEY, "FILE", "backup.newKey"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Optional<Path> newKey = given.value(NEW_KEY, Path::of);
    if (newKey.isPresent() != given.words().isEmpty()) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.backupOrNewKey");
    }
    if (newKey.isPresent()) {
      return makeKey(newKey.get());
    }
    Path file = given.words(Path::of).getFirst();
    BackupKey key = key(given);
    return given.flag("--verify") ? verify(given, file, key) : make(given, file, key);
  }

  /** Read before anything starts: who mistyped its name hears it at once. */
  static @Nullable BackupKey key(Given given) throws Misunderstood {
    return given.value("--key", Path::of).map(BackupKey::read).orElse(null);
  }

  private int makeKey(Path file) {
    BackupKey key = BackupKey.generate(file);
    System.out.println(words.text("cli.backup.keyMade", file, key.number()));
    return 0;
  }

  private int verify(Given given, Path file, @Nullable BackupKey key) throws Misunderstood {
    if (given.flag(WITH_MASTER_KEY) || given.flag("--replace")) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.verifyOnly");
    }
    try (Program program = start.backups(DataFolderOption.of(given), new Start.NoDatabase())) {
      CheckBackup check = program.get(CheckBackup.class);
      return say("cli.backup.whole", shown(watcher -> check.handle(file, key, watcher)));
    }
  }

  private int make(Given given, Path file, @Nullable BackupKey key) throws Misunderstood {
    boolean masterKey = given.flag(WITH_MASTER_KEY);
    if (masterKey && key == null) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.masterKeyNeedsKey");
    }
    Path data = DataFolderOption.of(given);
    if (!OpenDatabase.exists(data, start.environment())) {
      throw new BackupRefused(Reason.NOTHING_THERE, data);
    }
    try (Program program =
        start.backups(data, OpenDatabase.forCommand(data, start.environment()))) {
      MakeBackup.Wish wish = new MakeBackup.Wish(file, key, masterKey, given.flag("--replace"));
      MakeBackup make = program.get(MakeBackup.class);
      BackupSummary made = shown(watcher -> make.handle(wish, watcher));
      say("cli.backup.done", made);
      warn(made, program.get(MasterKeyCopy.class).path());
      return 0;
    }
  }

  private BackupSummary shown(Function<Consumer<Progress>, BackupSummary> work) {
    return BackupProgress.shown(words, work);
  }

  private void warn(BackupSummary made, Path masterKey) {
    if (!made.encrypted()) {
      System.err.println(words.text("cli.backup.unencrypted"));
    }
    if (made.masterKey()) {
      System.err.println(words.text("cli.backup.masterKeyInside"));
    } else {
      System.out.println(words.text("cli.backup.masterKeyApart", masterKey));
    }
  }

  private int say(String key, BackupSummary summary) {
    System.out.println(BackupWords.of(key, summary, language));
    return 0;
  }
}
