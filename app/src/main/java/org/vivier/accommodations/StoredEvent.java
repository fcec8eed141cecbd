package org.vivier.accommodations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.vivier.measures.Measure;
import org.vivier.platform.record.Actor;
import org.vivier.vault.DataKey;

/**
 * An event with one measure at most, as it is stored, unopened.
 *
 * @param place of the measure; null without one
 */
@SuppressWarnings("ArrayRecordComponent") // Carried from row to use, never compared.
record StoredEvent(
    UUID id,
    int ordinal,
    CaseState.Event event,
    Actor actor,
    Instant at,
    byte @Nullable [] words,
    @Nullable String place,
    byte @Nullable [] english,
    byte @Nullable [] french) {

  static StoredEvent of(ResultSet row, int ignored) throws SQLException {
    return new StoredEvent(
        row.getObject("case_id", UUID.class),
        row.getInt("ordinal"),
        CaseState.Event.of(row.getString("event")),
        new Actor(row.getString("actor")),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        row.getBytes("words"),
        row.getString("place"),
        row.getBytes("text_en"),
        row.getBytes("text_fr"));
  }

  /** The events of these rows, which are in order. */
  static List<CaseEvent> open(List<StoredEvent> rows, DataKey key) {
    List<CaseEvent> events = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      int ordinal = rows.get(i).ordinal();
      List<Measure> measures = new ArrayList<>();
      StoredEvent first = rows.get(i);
      rows.get(i).addTo(measures, key);
      while (i + 1 < rows.size() && rows.get(i + 1).ordinal() == ordinal) {
        rows.get(++i).addTo(measures, key);
      }
      events.add(first.event(key, measures));
    }
    return events;
  }

  private CaseEvent event(DataKey key, List<Measure> measures) {
    byte @Nullable [] sealed = words;
    return new CaseEvent(
        ordinal,
        event,
        actor,
        at,
        sealed == null ? null : key.decryptText(sealed, CaseTexts.words(id, ordinal)),
        measures);
  }

  private void addTo(List<Measure> measures, DataKey key) {
    String where = place;
    byte @Nullable [] en = english;
    byte @Nullable [] fr = french;
    if (where != null && en != null && fr != null) {
      measures.add(
          new Measure(
              Measure.step(where),
              key.decryptText(en, CaseTexts.measure(id, ordinal, where, "en")),
              key.decryptText(fr, CaseTexts.measure(id, ordinal, where, "fr"))));
    }
  }
}
