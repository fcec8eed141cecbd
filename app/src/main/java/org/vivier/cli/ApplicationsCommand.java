package org.vivier.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.vivier.applications.ApplicationList;
import org.vivier.applications.ListedApplication;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.Postings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Lists what was submitted, without anything personal. */
@Command(name = "applications")
final class ApplicationsCommand implements Callable<Integer> {
  private final Start start;
  private final Language language;

  @Parameters(paramLabel = "POSTING", arity = "0..1", descriptionKey = "posting")
  @Nullable String slug;

  @Mixin final DataOption common = new DataOption();

  ApplicationsCommand(Start start, Language language) {
    this.start = start;
    this.language = language;
  }

  @Override
  public Integer call() {
    try (Program program = start.command(common.data)) {
      Postings postings = program.get(Postings.class);
      ApplicationList applications = program.get(ApplicationList.class);
      if (slug == null) {
        return print(applications.all(), postings);
      }
      Optional<MeantPosting> meant = MeantPosting.of(postings, slug);
      if (meant.isEmpty()) {
        System.err.println(Words.of(language).text("cli.posting.unknown", slug));
        return 1;
      }
      return print(applications.of(meant.get().posting().id()), postings);
    }
  }

  private int print(List<ListedApplication> applications, Postings postings) {
    new ApplicationTable(postings::find, language).lines(applications).forEach(System.out::println);
    return 0;
  }
}
