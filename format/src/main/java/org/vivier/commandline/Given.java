package org.vivier.commandline;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.apache.commons.cli.CommandLine;
import org.jspecify.annotations.Nullable;
import org.vivier.commandline.Misunderstood.Kind;

/** What was typed after a command's name, in the shape that its {@link Syntax} allows. */
public final class Given {
  private final CommandLine line;

  Given(CommandLine line) {
    this.line = line;
  }

  /** Whether an option without a value is there. */
  public boolean flag(String name) {
    return line.hasOption(name.substring(2));
  }

  /** The value of an option. */
  public Optional<String> value(String name) {
    return Optional.ofNullable(text(name));
  }

  /**
   * The value of an option, read.
   *
   * @param reader fails with {@link IllegalArgumentException} or {@link
   *     java.time.DateTimeException} on what is none
   * @throws Misunderstood when it fails
   */
  public <T> Optional<T> value(String name, Function<String, T> reader) throws Misunderstood {
    String text = text(name);
    return text == null ? Optional.empty() : Optional.of(read(name, text, reader));
  }

  /** All values of an option that may be repeated. */
  public List<String> values(String name) {
    String[] values = line.getOptionValues(name.substring(2));
    return values == null ? List.of() : List.of(values);
  }

  /**
   * The value of an option that names a folder.
   *
   * @throws Misunderstood when there is no such folder, or it can't be read
   */
  public Optional<Path> folder(String name) throws Misunderstood {
    String text = text(name);
    return text == null ? Optional.empty() : Optional.of(folder(name, text));
  }

  /** The words, in order. */
  public List<String> words() {
    return line.getArgList();
  }

  /**
   * The words, read.
   *
   * @param reader fails with {@link IllegalArgumentException} on what is none
   * @throws Misunderstood when it fails
   */
  public <T> List<T> words(Function<String, T> reader) throws Misunderstood {
    List<T> all = new ArrayList<>();
    for (String word : words()) {
      try {
        all.add(reader.apply(word));
      } catch (IllegalArgumentException e) {
        throw new Misunderstood(Kind.UNKNOWN_WORD, word);
      }
    }
    return all;
  }

  /**
   * A word that names a folder.
   *
   * @throws Misunderstood when there is no such folder, or it can't be read
   */
  public Path folderWord(int index, String label) throws Misunderstood {
    return folder(label, words().get(index));
  }

  private @Nullable String text(String name) {
    return line.getOptionValue(name.substring(2));
  }

  private static <T> T read(String name, String text, Function<String, T> reader)
      throws Misunderstood {
    try {
      return reader.apply(text);
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      throw new Misunderstood(Kind.BAD_VALUE, name, text);
    }
  }

  private static Path folder(String name, String text) throws Misunderstood {
    try {
      Path folder = Path.of(text);
      if (Files.isDirectory(folder) && Files.isReadable(folder)) {
        return folder;
      }
    } catch (InvalidPathException e) {
      // Said below: there is no such folder.
    }
    throw new Misunderstood(Kind.NO_FOLDER, name, text);
  }
}
