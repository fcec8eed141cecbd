package org.vivier.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.BindException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.server.PortInUseException;
import org.vivier.backup.BackupRefused;
import org.vivier.format.ContentFolderException;
import org.vivier.format.Language;
import org.vivier.platform.database.DatabaseUnavailable;
import org.vivier.platform.page.BaseAddressMissing;
import org.vivier.platform.words.Words;
import org.vivier.postings.ImportRefused;
import org.vivier.postings.export.ExportRefused;
import org.vivier.vault.MasterKeyUnusable;

/** Says in one line, in both languages, why a command could not be carried out. */
final class Failures {
  private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

  private static final int FAILED = 1;

  private Failures() {}

  /** Says it; returns the exit status. */
  static int report(Exception failure, PrintWriter err) {
    if (Shutdown.hasBegun()) {
      // Stopped in the middle of it: what broke off now is no news.
      return FAILED;
    }
    log(failure);
    err.println(sentence(failure));
    return FAILED;
  }

  /** What a library said of it, in its own language, is for the log and not for the reader. */
  private static void log(Exception failure) {
    if (isKnown(failure)) {
      causes(failure)
          .filter(Failures::isALibrarys)
          .findFirst()
          .ifPresent(cause ->
              LOG.error("What was said: {}", firstLine(String.valueOf(cause.getMessage()))));
    } else {
      LOG.error("The command failed", failure);
    }
  }

  private static boolean isALibrarys(Throwable cause) {
    return cause instanceof SQLException || cause instanceof IOException;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, cause -> cause != null, Throwable::getCause);
  }

  private static String firstLine(String text) {
    return text.lines().findFirst().orElse("");
  }

  private static String sentence(Throwable failure) {
    return known(failure)
        .orElseGet(
            () -> inBothLanguages("cli.failure.unexpected", failure.getClass().getSimpleName()));
  }

  /** Whether there are words for it; whatever else goes wrong belongs into the log in full. */
  static boolean isKnown(Throwable failure) {
    return known(failure).isPresent();
  }

  private static Optional<String> known(Throwable failure) {
    return causes(failure).flatMap(cause -> words(cause).stream()).findFirst();
  }

  private static Optional<String> words(Throwable cause) {
    return Optional.ofNullable(
        switch (cause) {
          case DatabaseUnavailable database ->
              inBothLanguages("cli.failure." + key(database.reason()), database.detail());
          case PortInUseException port ->
              inBothLanguages("cli.failure.port", String.valueOf(port.getPort()));
          case BindException _ -> inBothLanguages("cli.failure.address", "");
          case BaseAddressMissing missing ->
              inBothLanguages("cli.failure.base-address", missing.listening());
          case SQLException sql ->
              inBothLanguages(DatabaseRefusal.of(sql).key(), String.valueOf(sql.getSQLState()));
          case ContentFolderException folder ->
              folder.explanation().in(Language.EN) + " / " + folder.explanation().in(Language.FR);
          case MasterKeyUnusable key ->
              inBothLanguages("cli.failure.master-key-" + key(key.reason()), key.file().toString());
          case BackupRefused refused ->
              inBothLanguages("cli.failure.backup-" + key(refused.reason()), refused.detail());
          case TypedText.NotUtf8 text -> inBothLanguages("cli.failure.not-utf8", "");
          case ImportRefused refused -> refused.in(Language.EN) + " / " + refused.in(Language.FR);
          case ExportRefused refused -> refused.in(Language.EN) + " / " + refused.in(Language.FR);
          default -> null;
        });
  }

  private static String key(Enum<?> reason) {
    return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String inBothLanguages(String key, String detail) {
    String line = firstLine(detail);
    // To be typed as it stands here: a folder's name may hold a blank.
    String oneLine = key.endsWith("-exposed") ? '"' + line + '"' : line;
    return Words.of(Language.EN).text(key, oneLine)
        + " / "
        + Words.of(Language.FR).text(key, oneLine);
  }
}
