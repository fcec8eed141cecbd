package org.vivier.decisions.web;

import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.decisions.Answer;
import org.vivier.decisions.AnswerState;
import org.vivier.decisions.answers.AnswerFilter;
import org.vivier.decisions.answers.AnswerSearch;
import org.vivier.decisions.answers.ListedAnswer;
import org.vivier.decisions.deciding.SeenAnswer;
import org.vivier.format.Language;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffMemberId;
import org.vivier.staff.page.ActorNames;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;
import org.vivier.staff.work.WorkDue;

/** The answers of a process as a table: who must hear first at the top. */
@Component
class AnswersTable {
  static final TableShape SHAPE =
      TableShape.of(
          "replyBy",
          List.of(
              Column.sorting("reference"),
              Column.sorting("state"),
              Column.sorting("replyBy"),
              Column.sorting("owner"),
              Column.plain("action")),
          "q",
          "state",
          "owner",
          "due");
  private static final String OPEN = "open";
  private static final String FLAGGED = "flagged";
  private static final String ME = "me";
  private static final String NOBODY = "nobody";
  private static final int SOON = 7;

  private final AnswerSearch search;
  private final ActorNames names;
  private final Clock clock;

  AnswersTable(AnswerSearch search, ActorNames names, Clock clock) {
    this.search = search;
    this.names = names;
    this.clock = clock;
  }

  /**
   * The rows of one page, and the table around them.
   *
   * @param states how many answers of the process are in which state
   */
  record Found(List<AnswerRow> rows, Table table, Map<AnswerState, Integer> states) {}

  Found find(
      SelectionProcess process,
      TableQuery query,
      StaffMember member,
      boolean decides,
      Words words) {
    AnswerFilter filter = filter(query, member);
    int total = search.count(process, filter);
    List<ListedAnswer> found =
        search.find(
            process,
            filter,
            query.column(),
            query.descending(),
            query.offset(total),
            TableQuery.ROWS);
    Map<StaffMemberId, String> owners = owners(process, found, words);
    Map<AnswerState, Integer> states = search.states(process);
    return new Found(
        found.stream().map(one -> row(process, one, owners, decides, words)).toList(),
        Table.of(words, "decisions.list.", query, total, filters(query, states, owners, words)),
        states);
  }

  /** The names of all who own an answer of this process, looked up at once. */
  private Map<StaffMemberId, String> owners(
      SelectionProcess process, List<ListedAnswer> found, Words words) {
    Set<StaffMemberId> all = new LinkedHashSet<>();
    search.owners(process).forEach(id -> all.add(new StaffMemberId(id)));
    found.forEach(one -> Optional.ofNullable(one.answer().owner()).ifPresent(all::add));
    Map<String, String> known = names.of(all.stream().map(id -> id.actor().name()).toList(), words);
    Map<StaffMemberId, String> owners = new LinkedHashMap<>();
    all.forEach(id -> owners.put(id, known.getOrDefault(id.actor().name(), "")));
    return owners;
  }

  /** What the address asks for. */
  static AnswerFilter filter(TableQuery query, StaffMember member) {
    String owner = query.filter("owner");
    return new AnswerFilter(
        query.filter("q"),
        states(query.filter("state")),
        query.filter("state").equals(FLAGGED),
        owner.equals(ME)
            ? member.id().value()
            : StaffMemberId.of(owner).map(StaffMemberId::value).orElse(null),
        owner.equals(NOBODY),
        switch (query.filter("due")) {
          case "late" -> -1;
          case "soon" -> SOON;
          default -> null;
        });
  }

  private static List<AnswerState> states(String asked) {
    return asked.equals(OPEN)
        ? Arrays.stream(AnswerState.values()).filter(state -> !state.answered()).toList()
        : AnswerState.ofCode(asked).stream().toList();
  }

  private AnswerRow row(
      SelectionProcess process,
      ListedAnswer found,
      Map<StaffMemberId, String> owners,
      boolean decides,
      Words words) {
    Language language = words.language();
    Answer answer = found.answer();
    boolean waits = answer.state().waits();
    WorkDue due = new WorkDue(answer.replyBy(), process.facts().dates().zone());
    var outcome = found.outcome();
    var ground = found.ground();
    return new AnswerRow(
        answer.reference(),
        words.text("decisions.language." + answer.language().tag()),
        answer.state().forStaff(language),
        kind(answer.state()),
        outcome == null || ground == null
            ? null
            : words.text("decisions.list.outcome", outcome.forStaff(language), ground.in(language)),
        found.flagged() ? words.text("decisions.flag.tag") : null,
        Day.of(answer.replyBy(), language),
        waits ? due.urgency(clock.instant()) : null,
        waits ? due.left(clock.instant(), words) : null,
        owner(answer.owner(), owners, words),
        AnswerPaths.one(process.number(), answer.reference()).in(language),
        decides && answer.state().allows(AnswerState.Event.DECIDE)
            ? new SeenAnswer(answer.reference(), answer.revision()).toString()
            : null,
        decides && answer.state().allows(AnswerState.Event.DECIDE)
            ? AnswerPaths.decision(process.number(), answer.reference()).in(language)
            : null);
  }

  static String kind(AnswerState state) {
    return switch (state) {
      case DUE, ENDED -> "neutral";
      case PREPARED, HELD, LEAVING -> "soon";
      case SENT, TOLD -> "success";
      case BOUNCED -> "danger";
    };
  }

  private static String owner(
      @Nullable StaffMemberId owner, Map<StaffMemberId, String> known, Words words) {
    return owner == null ? words.text("decisions.owner.nobody") : known.getOrDefault(owner, "");
  }

  private static List<Table.Filter> filters(
      TableQuery query,
      Map<AnswerState, Integer> counts,
      Map<StaffMemberId, String> owners,
      Words words) {
    Stream<Map.Entry<String, String>> states =
        Arrays.stream(AnswerState.values())
            .filter(
                state -> counts.containsKey(state) || query.filter("state").equals(state.code()))
            .map(state ->
                Map.entry(
                    state.code(),
                    words.text(
                        "decisions.list.counted",
                        state.forStaff(words.language()),
                        counts.getOrDefault(state, 0))));
    return List.of(
        Table.Filter.text("q", words.text("decisions.list.filter.q"), query),
        choices(
            query,
            words,
            "state",
            Stream.concat(
                Stream.of(
                    Map.entry(OPEN, words.text("decisions.list.open")),
                    Map.entry(FLAGGED, words.text("decisions.list.flagged"))),
                states)),
        choices(
            query,
            words,
            "owner",
            Stream.concat(
                Stream.of(
                    Map.entry(ME, words.text("decisions.list.mine")),
                    Map.entry(NOBODY, words.text("decisions.owner.nobody"))),
                owners.entrySet().stream()
                    .map(one -> Map.entry(one.getKey().toString(), one.getValue())))),
        choices(
            query,
            words,
            "due",
            Stream.of("late", "soon")
                .map(when -> Map.entry(when, words.text("decisions.list.due-" + when)))));
  }

  private static Table.Filter choices(
      TableQuery query, Words words, String name, Stream<Map.Entry<String, String>> values) {
    String label = words.text("decisions.list.filter." + name);
    return Table.Filter.oneOf(name, label, query, words, values);
  }
}
