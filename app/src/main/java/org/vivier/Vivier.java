package org.vivier;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.aot.AbstractAotProcessor;
import org.vivier.cli.Commands;
import org.vivier.format.zones.ZoneRulesInForce;

/** The program. */
@SpringBootApplication
public class Vivier {
  /** Carries out one command; see {@code ./vivier --help}. */
  public static void main(String[] args) {
    // Before anything asks what time it is somewhere.
    ZoneRulesInForce.install();
    if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
      // The build looks at the beans and starts none of them: no command, no database.
      SpringApplication.run(Vivier.class, args);
      return;
    }
    System.exit(Commands.run(Vivier.class, args));
  }
}
