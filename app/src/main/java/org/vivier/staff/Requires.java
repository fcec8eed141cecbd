package org.vivier.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A staff route for those who may do this. For all others it isn't there. The table of who may is
 * {@link Rights}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {
  /** What the route is for. */
  Act act();

  /**
   * The variable of the path by which the scope is found, for an act in a scope: the scope has this
   * kind and the variable's value as its id, unless a {@link ScopeOf} for this variable says
   * otherwise.
   */
  String scope() default "";
}
