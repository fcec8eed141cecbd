package org.vivier.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Syntax;
import org.vivier.postings.ImportPostings;
import org.vivier.postings.ImportScope;

/**
 * Starts once on a throw-away database and looks at pages, so that Java learns what start needs.
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
    return Syntax.of("vivier train");
  }

  @Override
  public int run(Given given) throws IOException, InterruptedException {
    Path data = Files.createTempDirectory("vivier-training");
    try (Program program = start.server(data, 0);
        HttpClient visitor = HttpClient.newHttpClient()) {
      ImportPostings postings = program.get(ImportPostings.class);
      Samples.with(folder -> postings.handle(folder, ImportScope.SAMPLES));
      for (String page : PAGES) {
        visitLinks(visitor, program.port(), get(visitor, program.port(), page));
      }
    } finally {
      FileSystemUtils.deleteRecursively(data);
    }
    return 0;
  }

  private static void visitLinks(HttpClient visitor, int port, String page)
      throws IOException, InterruptedException {
    for (String link : LINK.matcher(page).results().map(TrainCommand::path).distinct().toList()) {
      get(visitor, port, link);
    }
  }

  private static String path(MatchResult link) {
    return link.group(1);
  }

  private static String get(HttpClient visitor, int port, String path)
      throws IOException, InterruptedException {
    URI address = URI.create("http://127.0.0.1:" + port + path);
    return visitor.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }
}
