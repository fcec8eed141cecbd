package org.vivier.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.vivier.cli.content.ContentWatch;
import org.vivier.cli.tryout.TryOut;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Misunderstood.Kind;
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
  private static final int ANY_PORT = 0;

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
            .flag("--empty", "empty")
            .option("--port", "N", "port")
            .option("--address", "IP", "address"));
  }

  @Override
  public int run(Given given) throws IOException, InterruptedException, Misunderstood {
    int asked = given.value("--port", Values::port).orElse(USUAL_PORT);
    int port = asked == ANY_PORT ? freePort() : asked;
    Optional<Path> content = given.folder("--content");
    Optional<InetAddress> address = given.value("--address", Values::address);
    if (content.isPresent() && given.flag("--empty")) {
      throw new Misunderstood(Kind.EITHER_OR, "cli.usage.contentOrEmpty");
    }
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
      new ContentWatch(
              content.get(), program.get(ImportPostings.class), scope, language, Shutdown::hasBegun)
          .start();
    } else if (!given.flag("--empty")) {
      Samples.importInto(program);
    }
    boolean toTry = content.isEmpty() && !given.flag("--empty") && program.get(TryOut.class).open();
    if (given.flag("--empty") || !program.get(Postings.class).none()) {
      // Also when there was nothing to import, or nothing that could be: what is here is shown.
      program.get(Opening.class).open();
    }
    if (!Shutdown.hasBegun()) {
      announce(program.port(), toTry);
    }
    if (toTry) {
      program.get(TryOut.class).fill(() -> !Shutdown.hasBegun());
    }
    // The program ends by a signal; its shutdown hook stops everything in order.
    new CountDownLatch(1).await();
    return 0;
  }

  /** Letters and feeds have the site's address in them: which port it is must be known before. */
  private static int freePort() throws IOException {
    try (ServerSocket any = new ServerSocket(ANY_PORT)) {
      return any.getLocalPort();
    }
  }

  /** To both readers: the person who starts it need not be the one whose terminal it is. */
  private static void announce(int port, boolean toTry) {
    for (Language language : Language.values()) {
      String address = "http://localhost:%d/%s".formatted(port, home(language));
      System.out.println(Words.of(language).text("cli.serve.ready", address));
    }
    if (toTry) {
      TryOut.announce(port);
    }
    System.out.flush();
  }

  private static String home(Language language) {
    return language == Language.EN ? "en/careers" : "fr/carrieres";
  }
}
