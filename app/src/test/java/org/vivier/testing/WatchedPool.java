package org.vivier.testing;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.config.BeanPostProcessor;

/**
 * The pool of a program under test. It refuses a second connection to whoever holds one: a few such
 * requests at the same time would each wait for a connection that another of them holds, and all of
 * them for ever. And it counts what is asked and what comes back.
 */
final class WatchedPool extends HikariDataSource {
  private static final Object[] NONE = {};

  private final ThreadLocal<AtomicInteger> held = ThreadLocal.withInitial(AtomicInteger::new);
  private final DatabaseUse use;

  /** Has the settings of the pool that it stands for, which has opened nothing yet. */
  private WatchedPool(HikariDataSource pool, DatabaseUse use) {
    pool.copyStateTo(this);
    pool.close();
    this.use = use;
  }

  /** Puts it in the place of the program's own. */
  record InPlace(DatabaseUse use) implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
      return bean instanceof HikariDataSource pool ? new WatchedPool(pool, use) : bean;
    }
  }

  @Override
  public Connection getConnection() throws SQLException {
    AtomicInteger mine = held.get();
    if (mine.get() > 0) {
      throw new IllegalStateException("This thread holds a connection already");
    }
    Connection connection = super.getConnection();
    mine.incrementAndGet();
    return watched(
        Connection.class,
        connection,
        (method, arguments, answer) -> {
          if (method.equals("close")) {
            mine.set(0);
          }
          if (answer instanceof PreparedStatement statement) {
            return watched(PreparedStatement.class, statement, (String) arguments[0]);
          }
          return answer instanceof Statement statement
              ? watched(Statement.class, statement, "")
              : answer;
        });
  }

  /** A statement that was prepared says no more what it is when it is sent. */
  private <T extends Statement> T watched(Class<T> type, T statement, String prepared) {
    return watched(
        type,
        statement,
        (method, arguments, answer) -> {
          if (method.startsWith("execute")) {
            use.sent(arguments.length == 0 ? prepared : String.valueOf(arguments[0]));
          }
          return answer instanceof ResultSet rows ? watched(rows) : answer;
        });
  }

  private ResultSet watched(ResultSet rows) {
    return watched(
        ResultSet.class,
        rows,
        (method, arguments, answer) -> {
          if (method.equals("next") && Boolean.TRUE.equals(answer)) {
            use.oneRowMore();
          }
          return answer;
        });
  }

  private interface Seen {
    Object after(String method, Object[] arguments, Object answer);
  }

  private static <T> T watched(Class<T> type, T real, Seen seen) {
    return type.cast(
        Proxy.newProxyInstance(
            WatchedPool.class.getClassLoader(),
            new Class<?>[] {type},
            (self, method, arguments) -> {
              try {
                return seen.after(
                    method.getName(),
                    arguments == null ? NONE : arguments,
                    method.invoke(real, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
