package org.vivier.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.staff.ListedApplication;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.postings.PublicPosting;

/** Applications as lines: a row each, and below it what there is to look at. */
final class ApplicationTable {
  private static final String BELOW = "    ";

  private final Function<PostingId, Optional<PublicPosting>> postings;
  private final Map<PostingId, Optional<PublicPosting>> known = new HashMap<>();
  private final Language language;
  private final Words words;

  ApplicationTable(Function<PostingId, Optional<PublicPosting>> postings, Language language) {
    this.postings = postings;
    this.language = language;
    this.words = Words.of(language);
  }

  List<String> lines(List<ListedApplication> applications) {
    if (applications.isEmpty()) {
      return List.of(words.text("cli.applications.none"));
    }
    Table table =
        new Table(
            words.text("cli.applications.replyBy"),
            words.text("cli.applications.reference"),
            words.text("cli.applications.state"),
            words.text("cli.applications.submittedAt"),
            words.text("cli.applications.address"),
            words.text("cli.applications.posting"));
    applications.forEach(application -> add(table, application));
    List<String> rows = table.lines();
    List<String> lines = new ArrayList<>(List.of(rows.getFirst()));
    for (int i = 0; i < applications.size(); i++) {
      lines.add(rows.get(i + 1));
      lines.addAll(below(applications.get(i)));
    }
    return lines;
  }

  private void add(Table table, ListedApplication application) {
    Optional<PublicPosting> posting = known.computeIfAbsent(application.posting(), postings);
    table.row(
        application.replyBy().toString(),
        application.reference(),
        application.answer() == null
            ? application.state().forStaff(language)
            : GivenAnswer.standing(application.state(), application.answer(), language),
        submitted(application.submittedAt(), posting),
        application.address().forStaff(language),
        posting
            .map(found -> found.text(language).title())
            .orElseGet(() -> words.text("cli.applications.postingGone")));
  }

  private String submitted(Instant at, Optional<PublicPosting> posting) {
    ZoneId zone = posting.map(found -> found.schedule().zone()).orElse(ZoneOffset.UTC);
    return MinuteFormat.of(at, zone, language);
  }

  private List<String> below(ListedApplication application) {
    List<String> lines = new ArrayList<>();
    application
        .files()
        .forEach(file ->
            lines.add(
                BELOW
                    + words.text(
                        "cli.applications.file",
                        file.format().extension(),
                        words.text(file.scan().wording()))));
    application.flags().forEach(flag -> lines.add(BELOW + "! " + flag.text(language)));
    return lines;
  }
}
