package org.vivier.pools.inventory;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.staff.CandidateLetters;
import org.vivier.platform.page.Site;
import org.vivier.platform.record.Actor;
import org.vivier.platform.security.Secrets;
import org.vivier.platform.words.OrganizationZone;
import org.vivier.pools.letters.InventoryRenewal;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;

/**
 * Asks owners before their time is over whether their application is to be kept, and forgets the
 * applications of those who didn't say so: after they were asked, and never sooner than that letter
 * gave them time for. Nothing is forgotten on which a decision or a pool rests.
 */
@Component
public class RenewInventory {
  private static final int BATCH = 50;

  private final InventoryRows rows;
  private final CandidateLetters letters;
  private final DataKeys keys;
  private final InventoryTerms terms;
  private final OrganizationZone zone;
  private final Site site;
  private final JdbcClient jdbc;
  private final Clock clock;

  RenewInventory(
      InventoryRows rows,
      CandidateLetters letters,
      DataKeys keys,
      InventoryTerms terms,
      OrganizationZone zone,
      Site site,
      JdbcClient jdbc,
      Clock clock) {
    this.rows = rows;
    this.letters = letters;
    this.keys = keys;
    this.terms = terms;
    this.zone = zone;
    this.site = site;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The next ones; how many. */
  @Transactional
  public int handle() {
    LocalDate today = zone.day(clock.instant());
    Instant askedBefore = zone.begin(today.minus(terms.notice()));
    List<ApplicationId> over = rows.toForget(today, askedBefore, BATCH);
    over.forEach(this::forget);
    List<ApplicationId> soon = rows.toAsk(today.plus(terms.notice()).plusDays(1), BATCH);
    soon.forEach(id -> rows.lock(id).ifPresent(this::ask));
    return over.size() + soon.size();
  }

  /** Once, also where no letter may go: then their time runs all the same. */
  private void ask(InventoryRows.Entry entry) {
    String token = Secrets.token();
    if (letters.find(entry.application()).isPresent()) {
      letters.write(
          entry.application(),
          (to, page) ->
              new InventoryRenewal(
                  to.job(),
                  to.reference(),
                  entry.keepUntil(),
                  URI.create(site.url(InventoryPaths.question(to.language(), token)))));
    }
    rows.event(
        entry.application(), "asked", Actor.PROGRAM, entry.keepUntil(), null, Secrets.hash(token));
  }

  private void forget(ApplicationId application) {
    DataKeyId dataKey =
        jdbc.sql("select data_key_id from application where id = :id")
            .param("id", application.value())
            .query((row, n) -> DataKeyId.in(row))
            .single();
    rows.end(application, "forgotten", Actor.PROGRAM);
    keys.erase(dataKey);
  }

  /** What a link of a letter is about, while the application is kept. */
  @Transactional(readOnly = true)
  public Optional<InventoryRows.Entry> find(String token) {
    return Secrets.isToken(token)
        ? rows.asked(Secrets.hash(token)).flatMap(rows::find)
        : Optional.empty();
  }

  /** Keeps it for another while; twice is once. False when there is nothing to be kept any more. */
  @Transactional
  public boolean keep(String token) {
    Optional<InventoryRows.Entry> found =
        Secrets.isToken(token)
            ? rows.asked(Secrets.hash(token)).flatMap(rows::lock)
            : Optional.empty();
    found.ifPresent(
        entry -> rows.renew(entry.application(), zone.day(clock.instant()).plus(terms.keep())));
    return found.isPresent();
  }
}
