package org.vivier.cli;

import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.EmailAddress;
import org.vivier.format.Language;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.staff.CreateAdministrator;
import org.vivier.staff.CreateAdministrator.WayIn;

/** Makes somebody an administrator, and prints the link by which they come in. */
final class AdminCreateCommand implements Command {
  private final Start start;
  private final Language reader;
  private final Words words;

  AdminCreateCommand(Start start, Language reader) {
    this.start = start;
    this.reader = reader;
    this.words = Words.of(reader);
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier admin create")
            .word("EMAIL", "admin.email")
            .option("--name", "NAME", "admin.name")
            .option("--language", "TAG", "admin.language")
            .option("--port", "N", "admin.port")
            .flag("--anew", "admin.anew"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    Optional<EmailAddress> email = EmailAddress.of(given.words().getFirst());
    Optional<String> name = given.value("--name", Values::filled);
    Language theirs = given.value("--language", Values::language).orElse(reader);
    Optional<Integer> port = given.value("--port", Values::port);
    if (email.isEmpty()) {
      System.err.println(words.text("cli.admin.noAddress"));
      return 1;
    }
    String address = email.get().shown();
    try (Program program = start.command(DataFolderOption.of(given))) {
      WayIn way =
          program
              .get(CreateAdministrator.class)
              .handle(
                  address,
                  name.orElseGet(() -> address.substring(0, address.lastIndexOf('@'))),
                  theirs,
                  given.flag("--anew"));
      say(way, address, port);
    }
    return 0;
  }

  private void say(WayIn way, String address, Optional<Integer> port) {
    String until = Moment.of(way.until(), ZoneId.systemDefault(), reader).wording();
    System.out.println(
        words.text(way.known() ? "cli.admin.known" : "cli.admin.created", address, until));
    System.out.println(at(way.link(), port));
  }

  /** The server of this machine may listen elsewhere than where this command would. */
  private static URI at(URI link, Optional<Integer> port) {
    return port.filter(n -> "localhost".equals(link.getHost()))
        .map(n -> URI.create("http://localhost:" + n + link.getRawPath()))
        .orElse(link);
  }
}
