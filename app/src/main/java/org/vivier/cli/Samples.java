package org.vivier.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.postings.Postings;

/** The sample postings inside the program. */
final class Samples {
  private static final String FOLDER = "/samples";

  private Samples() {}

  /** Shows them to who has no postings yet. */
  static void importInto(Program program) {
    if (program.get(Postings.class).none()) {
      ImportPostings postings = program.get(ImportPostings.class);
      LocalDate today = LocalDate.now(program.get(Clock.class));
      with(folder ->
          DatedSamples.as(today, folder, dated -> postings.handle(dated, ImportScope.SAMPLES)));
    }
  }

  /** Hands over the folder, which is inside a jar unless the program runs from its classes. */
  private static void with(Consumer<Path> action) {
    URL url = Samples.class.getResource(FOLDER);
    if (url == null) {
      return;
    }
    try {
      URI address = url.toURI();
      if (address.getScheme().equals("file")) {
        action.accept(Path.of(address));
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
        action.accept(jar.getPath(FOLDER));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(url.toString(), e);
    }
  }
}
