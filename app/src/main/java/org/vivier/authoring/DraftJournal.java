package org.vivier.authoring;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.vivier.platform.record.Actor;
import org.vivier.platform.record.Recorded;
import org.vivier.platform.record.Subject;

/** Tells the journal what is done to drafts and text blocks. */
@Component
class DraftJournal {
  private final ApplicationEventPublisher events;

  DraftJournal(ApplicationEventPublisher events) {
    this.events = events;
  }

  /** A new version. */
  void tell(String act, Actor by, Draft draft) {
    events.publishEvent(
        new Recorded(
            act,
            by,
            List.of(Subject.of("process", draft.process().value())),
            null,
            Recorded.digest(draft.text().toString().getBytes(StandardCharsets.UTF_8)),
            Map.of(
                "draft",
                String.valueOf(draft.number()),
                "stale",
                String.valueOf(draft.stale().size()))));
  }

  void accepted(Draft draft, String rule, Actor by) {
    events.publishEvent(
        Recorded.of("posting.finding-accepted", by, Subject.of("process", draft.process().value()))
            .with("draft", draft.number())
            .with("rule", rule));
  }

  void block(String code, int number, Actor by) {
    events.publishEvent(
        Recorded.of("text-block.saved", by, new Subject("text-block", code))
            .with("version", number));
  }
}
