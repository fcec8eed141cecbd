package org.vivier.cli;

import java.util.List;
import java.util.Optional;
import org.vivier.applications.staff.ListedApplication;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.commandline.Command;
import org.vivier.commandline.Given;
import org.vivier.commandline.Misunderstood;
import org.vivier.commandline.Syntax;
import org.vivier.format.Language;
import org.vivier.platform.record.Actor;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;

/** Lists what was submitted, without anything personal. */
final class ApplicationsCommand implements Command {
  private final Start start;
  private final Language language;

  ApplicationsCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Syntax syntax() {
    return DataFolderOption.addTo(
        Syntax.of("vivier applications").optionalWord("POSTING", "posting"));
  }

  @Override
  public int run(Given given) throws Misunderstood {
    try (Program program = start.command(DataFolderOption.of(given))) {
      Postings postings = program.get(Postings.class);
      LookAtApplications applications = program.get(LookAtApplications.class);
      if (given.words().isEmpty()) {
        return print(applications.all(Actor.OPERATOR), postings);
      }
      String slug = given.words().getFirst();
      Optional<Postings.Meant> meant = postings.pasted(language, slug);
      if (meant.isEmpty()) {
        System.err.println(Words.of(language).text("cli.posting.unknown", slug));
        return 1;
      }
      return print(applications.of(meant.get().posting().id(), Actor.OPERATOR), postings);
    }
  }

  private int print(List<ListedApplication> applications, Postings postings) {
    new ApplicationTable(postings::find, language).lines(applications).forEach(System.out::println);
    return 0;
  }
}
