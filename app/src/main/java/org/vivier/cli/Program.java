package org.vivier.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;
import org.vivier.platform.database.DatabaseAccess;
import org.vivier.platform.database.OpenDatabase;

/** The running program: Spring's beans, and below them the database. */
final class Program implements AutoCloseable {
  /** Spring's own: on starting, it looks for the paths of a web that isn't there. */
  private static final String RESOURCE_PATHS = "mvcResourceUrlProvider";

  private final ConfigurableApplicationContext context;
  private final Shutdown shutdown;

  private Program(ConfigurableApplicationContext context, Shutdown shutdown) {
    this.context = context;
    this.shutdown = shutdown;
  }

  /**
   * Starts; whatever ends the process stops the web first and the database last.
   *
   * @throws RuntimeException with the cause, after the database was stopped
   */
  static Program start(
      Class<?> application, OpenDatabase database, WebApplicationType web, String... settings) {
    return start(new SpringApplication(application), database, web, settings);
  }

  /**
   * Starts a few beans only, and nothing that would look into the database before it is asked to.
   */
  static Program startOnly(List<Class<?>> beans, OpenDatabase database, String... settings) {
    // None of what the build worked out for the server is wanted.
    SpringProperties.setProperty("spring.aot.enabled", "false");
    return start(
        new SpringApplication(beans.toArray(Class<?>[]::new)),
        database,
        WebApplicationType.NONE,
        settings);
  }

  private static Program start(
      SpringApplication spring, OpenDatabase database, WebApplicationType web, String... settings) {
    UncaughtErrors.handle();
    Shutdown shutdown = new Shutdown(database);
    Runtime.getRuntime().addShutdownHook(shutdown.asHook());
    spring.setWebApplicationType(web);
    spring.setLogStartupInfo(false);
    spring.setRegisterShutdownHook(false);
    spring.addInitializers(shutdown::watch, context -> offer(database, context));
    if (web == WebApplicationType.NONE) {
      spring.addInitializers(Program::takeOutTheWeb);
    }
    try {
      return new Program(spring.run(settings), shutdown);
    } catch (RuntimeException e) {
      shutdown.run();
      throw e;
    }
  }

  /**
   * Fits what the build has worked out for the server to a command ({@code spring.aot.enabled},
   * decision record 5): what would start by itself is taken out before anything is made. The rest
   * of the web does no harm, because a command makes only what it asks for. Where nothing was
   * worked out, as in tests, Spring decides at the start, and there is nothing to take.
   */
  private static void takeOutTheWeb(ConfigurableApplicationContext starting) {
    GenericApplicationContext context = (GenericApplicationContext) starting;
    for (String name : context.getBeanDefinitionNames()) {
      if (name.equals(RESOURCE_PATHS) || isForTheWeb(context.getBeanDefinition(name))) {
        context.removeBeanDefinition(name);
      }
    }
  }

  private static boolean isForTheWeb(BeanDefinition bean) {
    @Nullable Class<?> type = bean.getResolvableType().resolve();
    return type != null
        && type.getName().startsWith("org.vivier.")
        && type.isAnnotationPresent(ConditionalOnWebApplication.class);
  }

  /** Asked for when the data source is made: until then the database has time to start. */
  private static void offer(OpenDatabase database, ConfigurableApplicationContext context) {
    ((GenericApplicationContext) context).registerBean(DatabaseAccess.class, database::access);
  }

  /** A server without its database would go on with nothing but errors. */
  void endIfTheDatabaseIsLost() {
    PrintWriter err = new PrintWriter(System.err, true, System.err.charset());
    shutdown.database().whenLost(reason -> System.exit(Failures.report(reason, err)));
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  /** The port that the web server listens on. */
  int port() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    return Objects.requireNonNull(server, "the program was started without the web").getPort();
  }

  /** Stops everything. */
  @Override
  public void close() {
    shutdown.run();
  }
}
