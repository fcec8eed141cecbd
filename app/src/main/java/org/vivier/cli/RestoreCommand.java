package org.vivier.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.vivier.backup.BackupKey;
import org.vivier.backup.BackupSummary;
import org.vivier.backup.RestoreBackup;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.database.RestoreTarget;
import org.vivier.platform.words.Words;
import org.vivier.vault.MasterKeyCopy;

/** Fills an empty data folder, or an empty database, from a backup. */
final class RestoreCommand implements Command {
  private final Start start;
  private final Language language;
  private final Words words;

  RestoreCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
    this.words = Words.of(language);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier restore")
            .word("FILE", "backup.file")
            .option("--key", "FILE", "backup.key"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Path file = given.words(Path::of).getFirst();
    BackupKey key = BackupCommand.key(given);
    RestoreBackup.glance(file, key);
    restore(file, key, DataFolderOption.of(given));
    return 0;
  }

  private void restore(Path file, @Nullable BackupKey key, Path data) {
    RestoreTarget target = RestoreTarget.of(data, start.environment());
    try (Program program = start.backups(data, target)) {
      RestoreBackup restore = program.get(RestoreBackup.class);
      BackupSummary restored =
          BackupProgress.shown(words, watcher -> restore.handle(file, key, watcher));
      target.complete();
      System.out.println(BackupWords.of("cli.restore.done", restored, language));
      sayWhatIsLeft(program.get(MasterKeyCopy.class));
    }
  }

  private void sayWhatIsLeft(MasterKeyCopy masterKey) {
    String key = masterKey.exists() ? "cli.restore.start" : "cli.restore.masterKey";
    System.out.println(words.text(key, masterKey.path()));
  }
}
