package org.vivier.accommodations;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/** The states of a request for accommodation and every way from one to another. */
public enum CaseState {
  /** Written, and shown to nobody yet. */
  DRAFT,
  /** The coordinator sees it. */
  REQUESTED,
  /** Taken back by the candidate, who may write and ask again. */
  WITHDRAWN;

  /** What the candidate may do. */
  public enum Event {
    WRITE,
    REQUEST,
    WITHDRAW
  }

  private static final Map<CaseState, Map<Event, CaseState>> TABLE =
      Map.of(
          DRAFT, Map.of(Event.WRITE, DRAFT, Event.REQUEST, REQUESTED, Event.WITHDRAW, WITHDRAWN),
          REQUESTED, Map.of(Event.WRITE, REQUESTED, Event.WITHDRAW, WITHDRAWN),
          WITHDRAWN, Map.of(Event.WRITE, DRAFT, Event.REQUEST, REQUESTED));

  /** Where this event leads from here; empty when it has no meaning here. */
  public Optional<CaseState> on(Event event) {
    return Optional.ofNullable(TABLE.getOrDefault(this, Map.of()).get(event));
  }

  /** The events that have a meaning here. */
  public Set<Event> events() {
    return Arrays.stream(Event.values())
        .filter(event -> on(event).isPresent())
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Event.class)));
  }

  /** In words for the candidate. */
  public String forCandidate(Language language) {
    return Words.of(language).text("accommodations.state." + code());
  }

  /** The name in the database and in message keys. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  static CaseState of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }
}
