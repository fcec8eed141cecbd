package org.vivier.testing;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Hears every statement that the program sends to the database, on any thread, until it is closed.
 */
public final class CountedStatements implements AutoCloseable {
  private static final String SENT = "Executing prepared SQL statement [";

  private final Logger logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
  private final ListAppender<ILoggingEvent> heard = new ListAppender<>();
  private final Level before = logger.getLevel();

  public CountedStatements() {
    heard.start();
    logger.setLevel(Level.DEBUG);
    logger.setAdditive(false);
    logger.addAppender(heard);
  }

  /** The statements so far, each on one line. */
  public List<String> sent() {
    return List.copyOf(heard.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(message -> message.startsWith(SENT))
        .map(message -> message.substring(SENT.length()).replaceAll("\\s+", " "))
        .toList();
  }

  @Override
  public void close() {
    logger.detachAppender(heard);
    logger.setAdditive(true);
    logger.setLevel(before);
  }
}
