package org.vivier.messages;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vivier.applications.ApplicationId;
import org.vivier.platform.record.Actor;

/** What happens to a conversation besides writing: it is opened, or left as it is. */
@Component
public class FollowConversation {
  private final JdbcClient jdbc;
  private final ContactableApplications standpoints;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  FollowConversation(
      JdbcClient jdbc,
      ContactableApplications standpoints,
      ApplicationEventPublisher events,
      Clock clock) {
    this.jdbc = jdbc;
    this.standpoints = standpoints;
    this.events = events;
    this.clock = clock;
  }

  /**
   * The candidate opened it, and has seen what staff wrote.
   *
   * @param shown the ordinal of the last message that stood on the page
   */
  @Transactional
  public void seen(ApplicationId application, int shown) {
    jdbc.sql(
            """
            insert into message_seen (application_id, ordinal, seen_at)
            select :application, max(ordinal), :now from message
            where application_id = :application and actor <> 'candidate' and ordinal <= :shown
            having max(ordinal) is not null
            on conflict (application_id) do update
              set ordinal = excluded.ordinal, seen_at = excluded.seen_at
              where message_seen.ordinal < excluded.ordinal
            """)
        .param("application", application.value())
        .param("shown", shown)
        .param("now", clock.instant().atOffset(UTC))
        .update();
  }

  /** Somebody on staff read it: that is on record, the words are not. */
  @Transactional
  public void read(ContactableApplication where, Actor by) {
    events.publishEvent(WriteMessage.recorded("message.read", by, where));
  }

  /**
   * What the candidate wrote last needs no answer.
   *
   * @param seen the ordinal of the last message that stood on the page
   * @return false when somebody wrote since, or there is nothing that waits
   */
  @Transactional
  public boolean settle(ApplicationId application, int seen, Actor by) {
    return standpoints
        .lock(application)
        .filter(now -> now.newest() == seen && now.unanswered() > 0)
        .map(now -> {
          jdbc.sql(
                  """
                  insert into message_settled (application_id, ordinal, actor, at)
                  values (:application, :ordinal, :by, :now)
                  """)
              .param("application", application.value())
              .param("ordinal", seen)
              .param("by", by.name())
              .param("now", clock.instant().atOffset(UTC))
              .update();
          events.publishEvent(WriteMessage.recorded("message.settled", by, now));
          return true;
        })
        .orElse(false);
  }
}
