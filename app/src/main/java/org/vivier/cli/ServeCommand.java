package org.vivier.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.postings.Postings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the site until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {
  private final Start start;
  private final Language language;

  @Option(
      names = "--port",
      defaultValue = "8080",
      converter = PortNumber.class,
      paramLabel = "N",
      descriptionKey = "port")
  int port;

  @Option(
      names = "--content",
      converter = ExistingFolder.class,
      paramLabel = "DIR",
      descriptionKey = "content")
  @Nullable Path content;

  @Mixin final DataOption common = new DataOption();

  ServeCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Program program = start.server(common.data, port);
    ImportPostings postings = program.get(ImportPostings.class);
    if (content != null) {
      new ContentWatch(content, postings, language).start();
    } else if (program.get(Postings.class).none()) {
      Samples.with(folder -> postings.handle(folder, ImportScope.SAMPLES));
    }
    if (!Shutdown.hasBegun()) {
      announce(program.port());
    }
    // The program ends by a signal; its shutdown hook stops everything in order.
    new CountDownLatch(1).await();
    return 0;
  }

  /** To both readers: the person who starts it need not be the one whose terminal it is. */
  private static void announce(int port) {
    for (Language language : Language.values()) {
      String address = "http://localhost:%d/%s".formatted(port, home(language));
      System.out.println(Words.of(language).text("cli.serve.ready", address));
    }
    System.out.flush();
  }

  private static String home(Language language) {
    return language == Language.EN ? "en/careers" : "fr/carrieres";
  }
}
