package org.vivier.pools.web;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vivier.platform.attempt.FormProblem;
import org.vivier.platform.page.Choice;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;
import org.vivier.pools.Problem;
import org.vivier.pools.inventory.InviteFromInventory;
import org.vivier.processes.Processes;
import org.vivier.processes.SelectionProcess;
import org.vivier.staff.Act;
import org.vivier.staff.StaffMember;
import org.vivier.staff.page.StaffRequest;

/** Makes the page of the inventory. */
@Component
class InventoryPages {
  private final PoolPages pages;
  private final InventoryTable table;
  private final Processes processes;

  InventoryPages(PoolPages pages, InventoryTable table, Processes processes) {
    this.pages = pages;
    this.table = table;
    this.processes = processes;
  }

  ResponseEntity<byte[]> page(StaffRequest request, InventoryForm form, List<Problem> problems) {
    Words words = request.words();
    InventoryTable.Found found = table.find(request, form.chosen());
    return pages.page(
        PageResponses.status(problems),
        "inventory",
        new InventoryPage(
            pages
                .frame(request, null, PoolPaths.inventory(), words.text("pools.inventory.title"))
                .saying(PoolPages.notice(request, "pools.inventory.", Set.of("invited"))),
            found.table(),
            found.rows(),
            request.member().may(Act.KEEP_POOLS)
                ? PoolPaths.inventory().in(words.language())
                : null,
            open(form.process(), request.member(), words),
            FormProblem.errors(problems, words.language())));
  }

  /** Those that take applications, after none. */
  private List<Choice> open(String chosen, StaffMember member, Words words) {
    return Stream.concat(
            Stream.of(new Choice("", words.text("pools.member.choose"), null, chosen.isEmpty())),
            processes.advertised().stream()
                .flatMap(posting -> processes.of(posting).stream())
                .filter(InviteFromInventory::takes)
                .filter(process -> !PoolPages.party(process, member))
                .sorted(Comparator.comparing(SelectionProcess::number))
                .map(process ->
                    new Choice(
                        process.number(),
                        PoolWords.process(process, words),
                        null,
                        process.number().equals(chosen))))
        .toList();
  }
}
