package org.vivier.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.Console;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is too personal or too long for a command line, where the shell's history would keep it: a
 * person types it when asked, a program hands it over as UTF-8.
 */
record TypedText(InputStream in, @Nullable Console terminal) {
  static TypedText standard() {
    return new TypedText(System.in, terminalOfThisProcess().orElse(null));
  }

  /** Where a person sits; empty when another program reads and writes. */
  static Optional<Console> terminalOfThisProcess() {
    return Optional.ofNullable(System.console()).filter(Console::isTerminal);
  }

  /** One line; empty text when nothing was typed. */
  String line(String question) {
    if (terminal != null) {
      String typed = terminal.readLine("%s ", question);
      return typed == null ? "" : typed.strip();
    }
    return all().lines().findFirst().orElse("").strip();
  }

  /** Everything up to the end. */
  String lines(String question) {
    if (terminal != null) {
      System.err.println(question);
    }
    return all();
  }

  private String all() {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(in.readAllBytes())).toString();
    } catch (CharacterCodingException e) {
      throw new NotUtf8(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What was handed over is no text that we can read. */
  static final class NotUtf8 extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotUtf8(Throwable cause) {
      super(cause);
    }
  }
}
