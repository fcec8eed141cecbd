package org.vivier.pools.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.attempt.Attempt;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Choice;
import org.vivier.platform.record.Subject;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.Problem;
import org.vivier.pools.inventory.InventoryRows;
import org.vivier.pools.inventory.InviteFromInventory;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;
import org.vivier.vault.WordIndex;

/** The inventory: found by words and language, invited to apply. */
@Controller
class InventoryController {
  private static final TableShape SHAPE =
      TableShape.of(
          "-since",
          List.of(
              Column.sorting("reference"),
              Column.sorting("since"),
              Column.sorting("until"),
              Column.numbers("invited")),
          "q",
          "language");
  private static final Subject INVENTORY = new Subject("inventory", "all");

  private final PoolPages pages;
  private final InventoryRows rows;
  private final InviteFromInventory invite;
  private final LookAtPeople look;
  private final Processes processes;
  private final WordIndex words;

  InventoryController(
      PoolPages pages,
      InventoryRows rows,
      InviteFromInventory invite,
      LookAtPeople look,
      Processes processes,
      WordIndex words) {
    this.pages = pages;
    this.rows = rows;
    this.invite = invite;
    this.look = look;
    this.processes = processes;
    this.words = words;
  }

  /** On record is who saw whose name. */
  @Requires(act = Act.SEE_POOLS)
  @Transactional
  @GetMapping({PoolPaths.INVENTORY_EN, PoolPaths.INVENTORY_FR})
  public ResponseEntity<byte[]> show(StaffRequest request) {
    return page(request, List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @Transactional
  @PostMapping({PoolPaths.INVENTORY_EN, PoolPaths.INVENTORY_FR})
  public ResponseEntity<byte[]> invite(StaffRequest request) {
    Attempt<Integer, Problem> attempt =
        invite.handle(
            processes
                .find(request.typed("processes"))
                .filter(process -> !request.member().recusals().contains(process.id().scope()))
                .orElse(null),
            ticked(request),
            request.actor());
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.inventory(), request, "invited")
        : page(request, attempt.problems());
  }

  private static List<String> ticked(StaffRequest request) {
    String @Nullable [] sent = request.http().getParameterValues("row");
    return sent == null ? List.of() : Arrays.stream(sent).limit(500).toList();
  }

  private ResponseEntity<byte[]> page(StaffRequest request, List<Problem> problems) {
    Words texts = request.words();
    TableQuery query = SHAPE.read(request.form());
    List<InventoryRows.Entry> all = rows.find(words.of(query.filter("q")));
    List<InventoryRows.Entry> shown =
        all.stream()
            .filter(one ->
                query.filter("language").isEmpty()
                    || one.language().tag().equals(query.filter("language")))
            .toList();
    List<InventoryRows.Entry> part = query.part(shown, orders());
    Map<ApplicationId, String> names =
        look.listed(
            INVENTORY,
            part.stream().map(InventoryRows.Entry::application).toList(),
            request.member(),
            texts);
    List<String> chosen = ticked(request);
    return pages.page(
        PageResponses.status(problems),
        "inventory",
        new InventoryPage(
            pages
                .frame(request, null, PoolPaths.inventory(), texts.text("pools.inventory.title"))
                .saying(PoolPages.notice(request, "pools.inventory.", Set.of("invited"))),
            Table.of(texts, "pools.inventory.", query, shown.size(), filters(query, all, texts)),
            part.stream().map(one -> row(one, names, chosen, texts.language())).toList(),
            request.member().may(Act.KEEP_POOLS)
                ? PoolPaths.inventory().in(texts.language())
                : null,
            open(request, texts),
            FormProblem.errors(problems, texts.language())));
  }

  private static Map<String, Comparator<InventoryRows.Entry>> orders() {
    Map<String, Comparator<InventoryRows.Entry>> orders = new LinkedHashMap<>();
    orders.put("reference", Comparator.comparing(InventoryRows.Entry::reference));
    orders.put("since", Comparator.comparing(InventoryRows.Entry::since));
    orders.put("until", Comparator.comparing(InventoryRows.Entry::keepUntil));
    orders.put("invited", Comparator.comparingInt(InventoryRows.Entry::invited));
    return orders;
  }

  private static InventoryPage.Row row(
      InventoryRows.Entry one,
      Map<ApplicationId, String> names,
      List<String> chosen,
      Language language) {
    return new InventoryPage.Row(
        one.reference(),
        names.get(one.application()),
        Words.of(language).text("pools.language." + one.language().tag()),
        Day.of(one.since(), language),
        Day.of(one.keepUntil(), language),
        one.invited(),
        chosen.contains(one.reference()));
  }

  private static List<Table.Filter> filters(
      TableQuery query, List<InventoryRows.Entry> all, Words texts) {
    return List.of(
        Table.Filter.text("q", texts.text("pools.inventory.filter.q"), query),
        Table.Filter.oneOf(
            "language",
            texts.text("pools.members.filter.language"),
            query,
            texts,
            Arrays.stream(Language.values())
                .map(language ->
                    Map.entry(
                        language.tag(),
                        texts.text(
                            "pools.members.counted",
                            texts.text("pools.language." + language.tag()),
                            all.stream().filter(one -> one.language() == language).count())))));
  }

  private List<Choice> open(StaffRequest request, Words texts) {
    String chosen = request.typed("processes");
    Stream<Choice> none =
        Stream.of(new Choice("", texts.text("pools.member.choose"), null, chosen.isEmpty()));
    return Stream.concat(
            none,
            processes.advertised().stream()
                .flatMap(posting -> processes.of(posting).stream())
                .filter(InviteFromInventory::takes)
                .filter(process -> !request.member().recusals().contains(process.id().scope()))
                .sorted(Comparator.comparing(SelectionProcess::number))
                .map(process ->
                    new Choice(
                        process.number(),
                        texts.text(
                            "pools.made.process",
                            process.number(),
                            process.facts().title().in(texts.language())),
                        null,
                        process.number().equals(chosen))))
        .toList();
  }
}
