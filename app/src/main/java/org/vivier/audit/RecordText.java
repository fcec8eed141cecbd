package org.vivier.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;
import tools.jackson.databind.json.JsonMapper;

/** Writes a record as the line of JSON that is stored and hashed. */
@Component
class RecordText {
  private static final int VERSION = 1;

  /** Always as long, so that text sorts as time does. */
  private static final DateTimeFormatter MICROSECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

  private final JsonMapper json;

  RecordText(JsonMapper json) {
    this.json = json;
  }

  String of(Recorded recorded, Instant at) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("v", VERSION);
    line.put("at", MICROSECONDS.format(at.truncatedTo(ChronoUnit.MICROS)));
    line.put("act", recorded.act());
    line.put("by", recorded.by().name());
    line.put("on", recorded.on().stream().map(Subject::toString).toList());
    if (recorded.before() != null) {
      line.put("before", recorded.before());
    }
    if (recorded.after() != null) {
      line.put("after", recorded.after());
    }
    if (!recorded.detail().isEmpty()) {
      line.put("detail", new TreeMap<>(recorded.detail()));
    }
    return json.writeValueAsString(line);
  }
}
