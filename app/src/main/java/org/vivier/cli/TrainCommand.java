package org.vivier.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;

/**
 * Starts, looks at pages and ends, so that Java learns what a start needs.
 *
 * <p>The first time in a data folder makes it and imports the samples; what Java is to keep is
 * learnt the second time, which does only what every later start does.
 */
final class TrainCommand implements Command {
  private static final Pattern LINK = Pattern.compile("href=\"(/[^\"?#]*)\"");
  private static final List<String> PAGES =
      List.of("/en/careers", "/fr/carrieres", "/en/careers?q=analyst", "/fr/carrieres?q=analyste");

  private final Start start;

  TrainCommand(Start start) {
    this.start = start;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(Syntax.of("vivier train"));
  }

  @Override
  public int run(Given given) throws IOException, Misunderstood {
    try (Program program = start.server(DataFolderOption.of(given), 0)) {
      Samples.importInto(program);
      for (String page : PAGES) {
        visitLinks(program.port(), get(program.port(), page));
      }
    }
    return 0;
  }

  private static void visitLinks(int port, String page) throws IOException {
    for (String link : LINK.matcher(page).results().map(TrainCommand::path).distinct().toList()) {
      get(port, link);
    }
  }

  private static String path(MatchResult link) {
    return link.group(1);
  }

  /** With the JDK's old client: a tenth of the new one's classes, which each start would load. */
  private static String get(int port, String path) throws IOException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    try (InputStream page = address.toURL().openStream()) {
      return new String(page.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
