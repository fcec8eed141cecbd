package org.vivier.platform.database;

import static org.vivier.platform.database.DatabaseUnavailable.Reason.PASSWORDS_EXPOSED;
import static org.vivier.platform.database.DatabaseUnavailable.Reason.PASSWORDS_LOST;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.vivier.platform.database.DatabaseAccess.Account;

/**
 * The accounts of an embedded server, with generated passwords.
 *
 * @param superuser creates the others and the database, and does nothing else
 * @param backup reads everything for a backup, and changes nothing
 */
record Passwords(Account superuser, Account owner, Account application, Account backup) {
  private static final String BACKUP = "vivier_backup";
  private static final int BYTES = 24;

  static Passwords generate() {
    return new Passwords(
        account("postgres", random()),
        account("vivier_owner", random()),
        application(random()),
        account(BACKUP, random()));
  }

  private static Account application(String password) {
    return account("vivier_app", password);
  }

  private static Account account(String role, String password) {
    return new Account(role, password);
  }

  private static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }

  /**
   * Reads the passwords of a data folder, or makes them when it has no database yet.
   *
   * @throws DatabaseUnavailable when there is a database and no passwords for it
   */
  static Passwords of(DataFolder folder) throws IOException {
    Path file = DataFolder.passwordFile(folder.path());
    if (Files.exists(file)) {
      Passwords passwords = read(file);
      if (PrivateFiles.read(file).getProperty(BACKUP) == null) {
        passwords.write(file);
      }
      return passwords;
    }
    if (folder.hasCluster()) {
      throw new DatabaseUnavailable(PASSWORDS_LOST, file);
    }
    Passwords passwords = generate();
    passwords.write(file);
    return passwords;
  }

  static Passwords read(Path file) throws IOException {
    if (PrivateFiles.isExposed(file)) {
      throw new DatabaseUnavailable(PASSWORDS_EXPOSED, file);
    }
    Properties content = PrivateFiles.read(file);
    return new Passwords(
        read(content, "postgres", file),
        read(content, "vivier_owner", file),
        read(content, "vivier_app", file),
        // A folder of an older Vivier has none yet; its server takes on this one when it starts.
        account(BACKUP, content.getProperty(BACKUP, random())));
  }

  private static Account read(Properties content, String role, Path file) {
    String password = content.getProperty(role);
    if (password == null) {
      throw new DatabaseUnavailable(PASSWORDS_LOST, file);
    }
    return account(role, password);
  }

  void write(Path file) throws IOException {
    Properties content = new Properties();
    Stream.of(superuser, owner, application, backup)
        .forEach(account -> content.setProperty(account.role(), account.password()));
    PrivateFiles.write(file, content);
  }
}
