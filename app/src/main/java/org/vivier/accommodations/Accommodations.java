package org.vivier.accommodations;

import static org.springframework.transaction.annotation.Propagation.MANDATORY;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.accommodations.CaseState.Event;
import org.vivier.format.Invisible;
import org.vivier.vault.CandidateKey;
import org.vivier.vault.CandidateKeys;
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
  private final CandidateKeys keys;

  Accommodations(CaseRows rows, CandidateKeys keys) {
    this.rows = rows;
    this.keys = keys;
  }

  /** The request that goes with this application, if there is one. */
  @Transactional(readOnly = true)
  public Optional<AccommodationCase> of(UUID application) {
    return rows.of(application).flatMap(this::open);
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
        .filter(row -> row.open(keys.of(row.id())).asks())
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
    return rows.lock(application).filter(row -> move(row, Event.WITHDRAW)).isPresent();
  }

  /** Deletes the request with all its texts and destroys its key; nothing happens without one. */
  @Transactional(propagation = MANDATORY)
  public void erase(UUID application) {
    rows.lock(application).ifPresent(this::erase);
  }

  /** Erased by somebody else between two statements: then it is gone. */
  private Optional<AccommodationCase> open(StoredCase row) {
    try {
      return Optional.of(row.open(keys.of(row.id())));
    } catch (KeyErased e) {
      return Optional.empty();
    }
  }

  private boolean begin(UUID application, String needs, String reach) {
    // Not one that tells the time: the key's row must not say whose it is.
    UUID id = UUID.randomUUID();
    CandidateKey key = keys.create(id);
    rows.create(id, application);
    rows.write(key, id, 1, needs, reach);
    return true;
  }

  private boolean change(StoredCase row, String needs, String reach) {
    CandidateKey key = keys.of(row.id());
    if (row.open(key).says(needs, reach)) {
      return false;
    }
    rows.write(key, row.id(), row.number() + 1, needs, reach);
    return move(row, Event.WRITE);
  }

  private boolean move(StoredCase row, Event event) {
    Optional<CaseState> next = row.state().on(event);
    next.filter(state -> state != row.state()).ifPresent(state -> rows.move(row.id(), state));
    return next.isPresent();
  }

  private boolean erase(StoredCase row) {
    boolean erased = keys.erase(row.id());
    rows.delete(row.id());
    return erased;
  }
}
