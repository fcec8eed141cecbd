package org.vivier.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.NoUniqueBeanDefinitionException;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** What is injected is what Spring would have found without a hint. */
class DependenciesByClassTest {
  interface Sound {}

  static class Bell implements Sound {}

  static final class SmallBell extends Bell {}

  static final class Horn implements Sound {}

  record Keeper(Horn horn) {}

  record Band(List<Sound> sounds) {}

  record Ringer(Bell bell) {}

  record Listener(Sound sound) {}

  @Test
  void theOnlyOneOfAClassIsFound() {
    try (var context = context(Horn.class, Bell.class, Keeper.class, Band.class)) {
      assertThat(context.getBean(Keeper.class).horn()).isSameAs(context.getBean(Horn.class));
      assertThat(context.getBean(Band.class).sounds()).hasSize(2);
    }
  }

  @Test
  void theOnlyOneOfAnInterfaceIsFound() {
    try (var context = context(Horn.class, Listener.class)) {
      assertThat(context.getBean(Listener.class).sound()).isInstanceOf(Horn.class);
    }
  }

  /** A class and one that extends it: both would do. */
  @Test
  void ofSeveralNoneIsChosen() {
    assertThatThrownBy(() -> context(Bell.class, SmallBell.class, Ringer.class))
        .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class);
    assertThatThrownBy(() -> context(Bell.class, Horn.class, Listener.class))
        .hasRootCauseInstanceOf(NoUniqueBeanDefinitionException.class);
  }

  @Test
  void theFirstChoiceOfSeveralStaysTheFirstChoice() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.register(DependenciesByClass.class, Bell.class, Listener.class);
      context.registerBean("loud", Horn.class, bean -> bean.setPrimary(true));
      context.refresh();
      assertThat(context.getBean(Listener.class).sound()).isInstanceOf(Horn.class);
    }
  }

  @Test
  void whatIsNoCandidateIsNotInjected() {
    try (var context = new AnnotationConfigApplicationContext()) {
      context.register(DependenciesByClass.class, Bell.class, Listener.class);
      context.registerBean(
          "mute", Horn.class, (BeanDefinition bean) -> bean.setAutowireCandidate(false));
      context.refresh();
      assertThat(context.getBean(Listener.class).sound()).isInstanceOf(Bell.class);
    }
  }

  private static AnnotationConfigApplicationContext context(Class<?>... beans) {
    AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    context.register(DependenciesByClass.class);
    context.register(beans);
    context.refresh();
    return context;
  }
}
