package org.vivier.pools.web;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.vivier.platform.attempt.Attempt;
import org.vivier.pools.Problem;
import org.vivier.pools.inventory.InviteFromInventory;
import org.vivier.processes.Processes;
import org.vivier.staff.Act;
import org.vivier.staff.Requires;
import org.vivier.staff.page.StaffRequest;

/** The inventory: found by words and language, invited to apply. */
@Controller
class InventoryController {
  private final PoolPages pages;
  private final InventoryPages inventory;
  private final InviteFromInventory invite;
  private final Processes processes;

  InventoryController(
      PoolPages pages, InventoryPages inventory, InviteFromInventory invite, Processes processes) {
    this.pages = pages;
    this.inventory = inventory;
    this.invite = invite;
    this.processes = processes;
  }

  /** On record is who saw whose name. */
  @Requires(act = Act.SEE_POOLS)
  @Transactional
  @GetMapping({PoolPaths.INVENTORY_EN, PoolPaths.INVENTORY_FR})
  public ResponseEntity<byte[]> show(StaffRequest request) {
    return inventory.page(request, InventoryForm.of(request.form()), List.of());
  }

  @Requires(act = Act.KEEP_POOLS)
  @Transactional
  @PostMapping({PoolPaths.INVENTORY_EN, PoolPaths.INVENTORY_FR})
  public ResponseEntity<byte[]> invite(StaffRequest request) {
    InventoryForm form = InventoryForm.of(request.form());
    Attempt<Integer, Problem> attempt =
        invite.handle(
            form.process(processes, request.member()).orElse(null), form.chosen(), request.actor());
    return attempt.result().isPresent()
        ? pages.done(PoolPaths.inventory(), request, "invited")
        : inventory.page(request, form, attempt.problems());
  }
}
