package org.vivier.staff;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A staff route for something dangerous, such as changing rights: besides what else it asks, the
 * person has to have proved a moment ago who they are, or does so on the way. The page with the
 * form should ask as well, so that nobody is sent away in the middle of it.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsFreshProof {}
