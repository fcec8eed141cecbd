package org.vivier.applications.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;

/**
 * Part of applying online, which stays switched off until a candidate can also see, correct and
 * withdraw what they sent. Decided when the program is built: see docs/adr/0015.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ConditionalOnProperty(name = "vivier.applications.online", havingValue = "true")
@interface AppliesOnline {}
