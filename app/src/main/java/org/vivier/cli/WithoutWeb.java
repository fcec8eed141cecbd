package org.vivier.cli;

import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.SpringProperties;

/**
 * Fits what the build has worked out for the server to a command.
 *
 * <p>The build decides once which beans there are, and decides for the server ({@code
 * spring.aot.enabled}, decision record 5). A command makes only what it asks for, so most of the
 * web does no harm. What starts by itself would: it is taken out before anything is made. Where
 * nothing was worked out, as in tests, Spring decides at the start and there is nothing to take.
 */
final class WithoutWeb {
  /** Spring’s own: on starting, it looks for the paths of a web that isn't there. */
  private static final String RESOURCE_PATHS = "mvcResourceUrlProvider";

  private WithoutWeb() {}

  /** An initializer of a command's context. */
  static void takeOut(ConfigurableApplicationContext starting) {
    GenericApplicationContext context = (GenericApplicationContext) starting;
    for (String name : context.getBeanDefinitionNames()) {
      if (name.equals(RESOURCE_PATHS) || isForTheWeb(context.getBeanDefinition(name))) {
        context.removeBeanDefinition(name);
      }
    }
  }

  /** For a program of a few beans only: none of what was worked out is wanted. */
  static void forgetWhatWasWorkedOut() {
    SpringProperties.setProperty("spring.aot.enabled", "false");
  }

  private static boolean isForTheWeb(BeanDefinition bean) {
    Class<?> type = bean.getResolvableType().resolve();
    return type != null
        && type.getName().startsWith("org.vivier.")
        && type.isAnnotationPresent(ConditionalOnWebApplication.class);
  }
}
