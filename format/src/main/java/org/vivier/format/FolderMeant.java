package org.vivier.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The content folder that somebody probably meant who named one without postings: the site's folder
 * around it, or a folder of one language within it.
 */
final class FolderMeant {
  private static final int DEEP = 4;

  /** A whole disk named by mistake is not read through for a hint: so many names at most. */
  private static final int MANY = 50_000;

  private FolderMeant() {}

  static Optional<Path> near(Path named) {
    return Stream.concat(around(named.toAbsolutePath().normalize()), within(named)).findFirst();
  }

  /** {@code content}, for who named {@code content/en} or a folder in it. */
  private static Stream<Path> around(Path named) {
    return Stream.iterate(named, part -> part.getParent() != null, Path::getParent)
        .limit(DEEP)
        .filter(FolderMeant::isOfALanguage)
        .map(Path::getParent)
        .filter(FolderMeant::holdsPostings);
  }

  private static Stream<Path> within(Path named) {
    return some(
        named,
        below ->
            below
                .filter(FolderMeant::isOfALanguage)
                .filter(Files::isDirectory)
                .map(Path::getParent)
                .filter(FolderMeant::holdsPostings)
                .findFirst())
        .stream();
  }

  private static boolean isOfALanguage(Path folder) {
    return Language.ofTag(String.valueOf(folder.getFileName())).isPresent();
  }

  private static boolean holdsPostings(Path folder) {
    return Arrays.stream(Language.values())
        .map(language -> folder.resolve(language.tag()))
        .filter(Files::isDirectory)
        .anyMatch(side ->
            some(side, below -> below.filter(FolderMeant::isPosting).findFirst()).isPresent());
  }

  /** A site has folders of languages for other pages, too: a posting says which one it is. */
  private static boolean isPosting(Path file) {
    if (!String.valueOf(file.getFileName()).endsWith(".md") || !Files.isRegularFile(file)) {
      return false;
    }
    try (var in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(ContentFolder.MAX_BYTES);
      return PostingFileReader.head(file.toString(), head).translationKey() != null;
    } catch (IOException e) {
      return false;
    }
  }

  /** What can't be read is no reason to fail: it is a hint less. */
  private static Optional<Path> some(Path folder, Function<Stream<Path>, Optional<Path>> search) {
    try (Stream<Path> below = Files.walk(folder, DEEP)) {
      return search.apply(below.limit(MANY).filter(path -> !isHidden(folder.relativize(path))));
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }

  private static boolean isHidden(Path path) {
    return StreamSupport.stream(path.spliterator(), false)
        .anyMatch(name -> name.toString().startsWith("."));
  }
}
