package org.vivier.casework;

import java.text.Collator;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationState;
import org.vivier.applications.GivenAnswer;
import org.vivier.applications.staff.ApplicationList;
import org.vivier.applications.staff.ApplicationsOffered;
import org.vivier.applications.staff.ApplicationsWanted;
import org.vivier.applications.staff.ListedApplication;
import org.vivier.applications.staff.LookAtApplications;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Moment;
import org.vivier.platform.words.Words;
import org.vivier.postings.PostingId;
import org.vivier.postings.Postings;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;
import org.vivier.staff.work.WorkDue;

/** What was submitted, as a table: those who must hear first at the top. */
@Component
class ApplicationsTable {
  static final TableShape SHAPE =
      TableShape.of(
          "replyBy",
          List.of(
              Column.sorting("reference"),
              Column.sorting("state"),
              Column.sorting("submitted"),
              Column.sorting("replyBy"),
              Column.plain("notes"),
              Column.plain("action")),
          "q",
          "posting",
          "state");

  private static final Map<String, ApplicationsWanted.Order> ORDERS =
      Map.of(
          "reference", ApplicationsWanted.Order.REFERENCE,
          "state", ApplicationsWanted.Order.STATE,
          "submitted", ApplicationsWanted.Order.SUBMITTED);

  private final ApplicationList applications;
  private final LookAtApplications look;
  private final Postings postings;
  private final ObjectProvider<ApplicationLinks> ways;
  private final Clock clock;

  ApplicationsTable(
      ApplicationList applications,
      LookAtApplications look,
      Postings postings,
      ObjectProvider<ApplicationLinks> ways,
      Clock clock) {
    this.applications = applications;
    this.look = look;
    this.postings = postings;
    this.ways = ways;
    this.clock = clock;
  }

  /** The rows of one page, and the table around them. */
  record Found(List<ApplicationRow> rows, Table table) {}

  Found find(TableQuery query, StaffMember reader, Words words) {
    ApplicationsWanted wanted = wanted(query);
    int total = wanted == null ? 0 : applications.count(wanted);
    List<ListedApplication> shown =
        wanted == null
            ? List.of()
            : look.some(wanted, query.offset(total), TableQuery.ROWS, reader.actor());
    Map<String, String> messages = messages(shown, reader, words.language());
    ApplicationsOffered offered = applications.offered();
    KnownPostings known =
        KnownPostings.of(
            Stream.concat(
                offered.postings().stream(), shown.stream().map(ListedApplication::posting)),
            postings);
    return new Found(
        shown.stream().map(one -> row(one, known, words, messages.get(one.reference()))).toList(),
        Table.of(
            words, "casework.applications.", query, total, filters(query, offered, known, words)));
  }

  /** Null when nothing can be meant. */
  private static @Nullable ApplicationsWanted wanted(TableQuery query) {
    String posting = query.filter("posting");
    String state = query.filter("state");
    @Nullable PostingId of = PostingId.of(posting).orElse(null);
    @Nullable ApplicationState in =
        Stream.of(ApplicationState.values())
            .filter(one -> one.code().equals(state))
            .findFirst()
            .orElse(null);
    return (of == null && !posting.isEmpty()) || (in == null && !state.isEmpty())
        ? null
        : new ApplicationsWanted(
            query.filter("q").toUpperCase(Locale.ROOT),
            of,
            in,
            ORDERS.getOrDefault(query.column(), ApplicationsWanted.Order.REPLY_BY),
            query.descending());
  }

  private ApplicationRow row(
      ListedApplication one, KnownPostings known, Words words, @Nullable String message) {
    Language language = words.language();
    boolean waits = one.waits();
    WorkDue due = new WorkDue(one.replyBy(), known.zone(one.posting()));
    return new ApplicationRow(
        one.reference(),
        known.title(one.posting(), language),
        state(one, language),
        Moment.of(one.submittedAt(), known.zone(one.posting()), language),
        Day.of(one.replyBy(), language),
        waits ? due.urgency(clock.instant()) : null,
        waits ? due.left(clock.instant(), words) : null,
        words.text("casework.applications.address", one.address().forStaff(language)),
        notes(one, words),
        message);
  }

  private Map<String, String> messages(
      List<ListedApplication> shown, StaffMember reader, Language language) {
    List<String> references = shown.stream().map(ListedApplication::reference).toList();
    return ways.stream()
        .findFirst()
        .map(there -> there.from(references, reader, language))
        .orElse(Map.of());
  }

  private static String state(ListedApplication one, Language language) {
    return one.answer() == null
        ? one.state().forStaff(language)
        : GivenAnswer.standing(one.state(), one.answer(), language);
  }

  private static List<String> notes(ListedApplication one, Words words) {
    return Stream.concat(
            one.flags().stream().map(flag -> flag.text(words.language())),
            one.files().stream()
                .map(file ->
                    words.text(
                        "casework.applications.file",
                        file.format().extension(),
                        words.text(file.scan().wording()))))
        .toList();
  }

  private static List<Table.Filter> filters(
      TableQuery query, ApplicationsOffered offered, KnownPostings known, Words words) {
    Language language = words.language();
    return List.of(
        Table.Filter.text("q", words.text("casework.applications.filter.q"), query),
        Table.Filter.oneOf(
            "posting",
            words.text("casework.applications.filter.posting"),
            query,
            words,
            offered.postings().stream()
                .map(posting -> Map.entry(posting.toString(), known.title(posting, language)))
                .sorted(Map.Entry.comparingByValue(Collator.getInstance(language.locale())))),
        Table.Filter.oneOf(
            "state",
            words.text("casework.applications.filter.state"),
            query,
            words,
            offered.states().stream()
                .map(state -> Map.entry(state.code(), state.forStaff(language)))));
  }
}
