package org.vivier.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.health.Opening;
import org.vivier.platform.words.Words;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;
import org.vivier.postings.Postings;

/** Runs the site until it is told to stop. */
final class ServeCommand implements Command {
  private static final int USUAL_PORT = 8080;

  private final Start start;
  private final Language language;

  ServeCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier serve")
            .option("--content", "DIR", "content")
            .flag("--allow-empty", "allowEmpty")
            .option("--port", "N", "port")
            .option("--address", "IP", "address"));
  }

  @Override
  public int run(Given given) throws IOException, InterruptedException, Misunderstood {
    int port = given.value("--port", Values::port).orElse(USUAL_PORT);
    Optional<Path> content = given.folder("--content");
    Optional<InetAddress> address = given.value("--address", Values::address);
    Program program =
        start.server(
            DataFolderOption.of(given),
            port,
            address.map(a -> "--server.address=" + a.getHostAddress()).stream()
                .toArray(String[]::new));
    program.endIfTheDatabaseIsLost();
    if (content.isPresent()) {
      ImportScope scope =
          given.flag("--allow-empty") ? ImportScope.WHOLE_EVEN_EMPTY : ImportScope.WHOLE;
      new ContentWatch(content.get(), program.get(ImportPostings.class), scope, language).start();
    } else {
      Samples.importInto(program);
    }
    if (!program.get(Postings.class).none()) {
      // Also when there was nothing to import, or nothing that could be: what is here is shown.
      program.get(Opening.class).open();
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
