package org.vivier.platform;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.config.DependencyDescriptor;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ContextAnnotationAutowireCandidateResolver;
import org.springframework.stereotype.Component;

/**
 * Tells Spring which bean is meant where there is only one of a class. Without a hint it looks
 * through all beans, some two thousand, for each class that is asked for: a quarter of a start. The
 * hint is the one that {@code @Qualifier} gives, and Spring verifies it as it does that one; where
 * there are several beans of a class, none is given.
 */
@Component
final class DependenciesByClass implements BeanFactoryPostProcessor {
  private static final String OURS = "org.vivier.";

  @Override
  public void postProcessBeanFactory(ConfigurableListableBeanFactory factory) {
    if (factory instanceof DefaultListableBeanFactory beans) {
      Hints hints = new Hints(onlyOnes(beans));
      hints.setBeanFactory(beans);
      beans.setAutowireCandidateResolver(hints);
    }
  }

  /** Names of beans, by each of our classes and interfaces of which there is one bean. */
  private static Map<Class<?>, String> onlyOnes(DefaultListableBeanFactory beans) {
    Map<Class<?>, String> names = new HashMap<>();
    Set<Class<?>> several = new LinkedHashSet<>();
    Set<String> all = new LinkedHashSet<>(Set.of(beans.getBeanDefinitionNames()));
    all.addAll(Set.of(beans.getSingletonNames()));
    for (String name : all) {
      for (Class<?> type : types(beans.getType(name, false))) {
        if (names.put(type, name) != null) {
          several.add(type);
        }
      }
    }
    names.keySet().removeAll(several);
    return names;
  }

  private static Set<Class<?>> types(@Nullable Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>();
    add(type, all);
    return all;
  }

  private static void add(@Nullable Class<?> type, Set<Class<?>> all) {
    if (type != null && type.getName().startsWith(OURS) && all.add(type)) {
      add(type.getSuperclass(), all);
      for (Class<?> one : type.getInterfaces()) {
        add(one, all);
      }
    }
  }

  private static final class Hints extends ContextAnnotationAutowireCandidateResolver {
    private final Map<Class<?>, String> names;

    Hints(Map<Class<?>, String> names) {
      this.names = Map.copyOf(names);
    }

    @Override
    public @Nullable String getSuggestedName(DependencyDescriptor wanted) {
      String qualified = super.getSuggestedName(wanted);
      return qualified == null ? names.get(wanted.getDependencyType()) : qualified;
    }
  }
}
