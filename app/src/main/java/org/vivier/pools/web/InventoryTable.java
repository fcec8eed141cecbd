package org.vivier.pools.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.vivier.applications.ApplicationId;
import org.vivier.format.Language;
import org.vivier.platform.record.Subject;
import org.vivier.platform.words.Day;
import org.vivier.platform.words.Words;
import org.vivier.pools.inventory.InventoryRows;
import org.vivier.pools.search.LookAtPeople;
import org.vivier.staff.page.StaffRequest;
import org.vivier.staff.page.Table;
import org.vivier.staff.page.TableQuery;
import org.vivier.staff.page.TableShape;
import org.vivier.staff.page.TableShape.Column;
import org.vivier.vault.WordIndex;

/** The inventory as a table. On record is who saw whose name. */
@Component
class InventoryTable {
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
  private static final Map<String, Comparator<InventoryRows.Entry>> ORDERS = orders();

  private final InventoryRows rows;
  private final LookAtPeople look;
  private final WordIndex words;

  InventoryTable(InventoryRows rows, LookAtPeople look, WordIndex words) {
    this.rows = rows;
    this.look = look;
    this.words = words;
  }

  /** The rows of one page, and the table around them. */
  record Found(Table table, List<InventoryPage.Row> rows) {}

  /** What the address asks for, with the boxes that were ticked. */
  Found find(StaffRequest request, List<String> chosen) {
    Words texts = request.words();
    TableQuery query = SHAPE.read(request.form());
    String language = query.filter("language");
    List<InventoryRows.Entry> all = rows.find(words.of(query.filter("q")));
    List<InventoryRows.Entry> shown =
        all.stream()
            .filter(one -> language.isEmpty() || one.language().tag().equals(language))
            .toList();
    List<InventoryRows.Entry> part = query.part(shown, ORDERS);
    Map<ApplicationId, String> names =
        look.listed(
            INVENTORY,
            part.stream().map(InventoryRows.Entry::application).toList(),
            request.member(),
            texts);
    return new Found(
        Table.of(texts, "pools.inventory.", query, shown.size(), filters(query, all, texts)),
        part.stream().map(one -> row(one, names, chosen, texts)).toList());
  }

  private static InventoryPage.Row row(
      InventoryRows.Entry one, Map<ApplicationId, String> names, List<String> chosen, Words texts) {
    return new InventoryPage.Row(
        one.reference(),
        names.get(one.application()),
        texts.text("pools.language." + one.language().tag()),
        Day.of(one.since(), texts.language()),
        Day.of(one.keepUntil(), texts.language()),
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

  private static Map<String, Comparator<InventoryRows.Entry>> orders() {
    Map<String, Comparator<InventoryRows.Entry>> orders = new LinkedHashMap<>();
    orders.put("reference", Comparator.comparing(InventoryRows.Entry::reference));
    orders.put("since", Comparator.comparing(InventoryRows.Entry::since));
    orders.put("until", Comparator.comparing(InventoryRows.Entry::keepUntil));
    orders.put("invited", Comparator.comparingInt(InventoryRows.Entry::invited));
    return orders;
  }
}
