package org.vivier.accommodations;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.format.Invisible;
import org.vivier.measures.WriteMeasures;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKey;
import org.vivier.vault.DataKeyId;
import org.vivier.vault.DataKeys;
import org.vivier.vault.KeyErased;

/**
 * The requests for accommodation, one for an application at most. What is written is sealed with a
 * key of the request's own, so that the application's key opens nothing here.
 *
 * <p>Every write is part of the caller's transaction and fails without one.
 */
@Component
public class Accommodations {
  private final CaseRows rows;
  private final DataKeys keys;
  private final WriteMeasures measures;
  private final AccommodationRole accommodationRole;

  Accommodations(
      CaseRows rows, DataKeys keys, WriteMeasures measures, AccommodationRole accommodationRole) {
    this.rows = rows;
    this.keys = keys;
    this.measures = measures;
    this.accommodationRole = accommodationRole;
  }

  /** The request that goes with this application, if there is one. */
  @Transactional(readOnly = true)
  public Optional<AccommodationCase> of(UUID application) {
    return rows.of(application).flatMap(this::open);
  }

  /** The same with what was said and done, for the candidate. */
  @Transactional(readOnly = true)
  public Optional<CaseFile> file(UUID application) {
    return rows.whole(application).flatMap(whole -> whole.open(keys));
  }

  /**
   * Keeps what was typed, as it was typed. The first text makes a draft; a changed one leaves a
   * draft a draft and a request a request, and makes a draft of what was withdrawn. Blank text
   * removes a draft, and leaves a withdrawn request as it is.
   *
   * @return false when nothing changed
   */
  @Transactional(propagation = MANDATORY)
  public boolean save(UUID application, String needs, String reach) {
    boolean blank = Invisible.only(needs) && Invisible.only(reach);
    Optional<StoredCase> stored = rows.lock(application);
    if (stored.isEmpty()) {
      return !blank && begin(application, needs, reach);
    }
    StoredCase row = stored.get();
    if (blank && row.state() != CaseState.REQUESTED) {
      return row.state() == CaseState.DRAFT && erase(row);
    }
    return change(row, needs, reach);
  }

  /**
   * Asks for what the draft says, or once more for what was taken back.
   *
   * @return false when nothing says what is needed, or when it is asked for already
   */
  @Transactional(propagation = MANDATORY)
  public boolean request(UUID application) {
    return rows.lock(application)
        .filter(row -> row.open(keys.of(new DataKeyId(row.id()))).asks())
        .filter(row -> move(row, Event.REQUEST))
        .isPresent();
  }

  /**
   * Takes the request or the draft back. The text stays, for the candidate to change their mind.
   *
   * @return false when there is nothing to take back
   */
  @Transactional(propagation = MANDATORY)
  public boolean withdraw(UUID application) {
    boolean withdrawn = rows.lock(application).filter(row -> move(row, Event.WITHDRAW)).isPresent();
    if (withdrawn) {
      measures.end(application, this::asKeeper);
    }
    return withdrawn;
  }

  /**
   * The candidate writes to the coordinator.
   *
   * @return false when there is no request any more
   */
  @Transactional(propagation = MANDATORY)
  public boolean answer(UUID application, String words) {
    return rows.lock(application)
        .flatMap(row -> row.state().on(Event.ANSWER).map(next -> answer(row, next, words)))
        .isPresent();
  }

  /**
   * The candidate agrees with what was proposed: from now on that holds, and those who assess see
   * it.
   *
   * @param proposal which one they saw
   * @return false when that one is not on offer any more
   */
  @Transactional(propagation = MANDATORY)
  public boolean accept(UUID application, int proposal) {
    Optional<CaseRows.Whole> whole = rows.lockWhole(application);
    Optional<CaseEvent> offered =
        whole
            .flatMap(found -> found.open(keys))
            .flatMap(CaseFile::proposal)
            .filter(event -> event.ordinal() == proposal);
    offered.ifPresent(event -> {
      move(whole.orElseThrow().row(), Event.ACCEPT);
      measures.agree(application, event.measures(), this::asKeeper);
    });
    return offered.isPresent();
  }

  /** Deletes the request with all its texts and destroys its key; nothing happens without one. */
  @Transactional(propagation = MANDATORY)
  public void erase(UUID application) {
    rows.lock(application).ifPresent(this::erase);
    measures.erase(application, this::asKeeper);
  }

  private boolean answer(StoredCase row, CaseState next, String words) {
    byte[] sealed =
        keys.of(new DataKeyId(row.id()))
            .encrypt(words, CaseTexts.words(row.id(), row.ordinal() + 1));
    rows.happen(row, Event.ANSWER, next, Actor.CANDIDATE, sealed, () -> {});
    return true;
  }

  private void asKeeper(Runnable work) {
    accommodationRole.opening(() -> {
      work.run();
      return true;
    });
  }

  /** Erased by somebody else between two statements: then it is gone. */
  private Optional<AccommodationCase> open(StoredCase row) {
    try {
      return Optional.of(row.open(keys.of(new DataKeyId(row.id()))));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }

  private boolean begin(UUID application, String needs, String reach) {
    // Not one that tells the time: the key's row must not say whose it is.
    UUID id = UUID.randomUUID();
    DataKey key = keys.create(new DataKeyId(id));
    rows.create(id, application);
    rows.write(key, id, 1, needs, reach);
    return true;
  }

  private boolean change(StoredCase row, String needs, String reach) {
    DataKey key = keys.of(new DataKeyId(row.id()));
    if (row.open(key).says(needs, reach)) {
      return false;
    }
    rows.write(key, row.id(), row.number() + 1, needs, reach);
    return move(row, Event.WRITE);
  }

  private boolean move(StoredCase row, Event event) {
    Optional<CaseState> next = row.state().on(event);
    // What nobody saw leaves no trace.
    next.filter(state -> state != CaseState.DRAFT || row.state() != CaseState.DRAFT)
        .ifPresent(state -> rows.happen(row, event, state, Actor.CANDIDATE, null, () -> {}));
    return next.isPresent();
  }

  private boolean erase(StoredCase row) {
    boolean erased = keys.erase(new DataKeyId(row.id()));
    rows.delete(row.id());
    return erased;
  }
}
