package org.vivier.platform.page;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.vivier.format.Language;

/**
 * The organization as an operator configures it; everything has a neutral default.
 *
 * @param baseUrl the public address without a path
 * @param replyDays days after closing (or after applying) by which everybody hears
 */
@ConfigurationProperties("vivier.organization")
record SiteProperties(
    @Nullable URI baseUrl,
    @DefaultValue("30") int replyDays,
    @DefaultValue Names name,
    @DefaultValue Emails contactEmail,
    @DefaultValue Emails accommodationEmail,
    @DefaultValue Files logo,
    @DefaultValue Files picture,
    @DefaultValue Sentences voice,
    @DefaultValue Colours colours) {

  /** The organization's name in each language. */
  record Names(
      @DefaultValue("Digital Service") String en, @DefaultValue("Service numérique") String fr) {
    String in(Language language) {
      return language == Language.EN ? en : fr;
    }
  }

  /** An address for each language, which may be the same. */
  record Emails(@Nullable String en, @Nullable String fr) {
    String in(Language language, String fallback) {
      String own = language == Language.EN ? en : fr;
      String other = language == Language.EN ? fr : en;
      return own != null ? own : other != null ? other : fallback;
    }
  }

  /** A sentence of the organization's own in each language. */
  record Sentences(@Nullable String en, @Nullable String fr) {
    @Nullable String in(Language language) {
      return language == Language.EN ? en : fr;
    }
  }

  /** Image files of the organization's own. */
  record Files(@Nullable Path en, @Nullable Path fr) {
    @Nullable Path in(Language language) {
      return language == Language.EN ? en : fr;
    }
  }

  /** Colours as {@code #rrggbb}; text on them must be readable, which {@link Brand} checks. */
  record Colours(
      @DefaultValue("#0e5a5e") String primary,
      @DefaultValue("#08393d") String deep,
      @DefaultValue("#e8f2f1") String tint,
      @DefaultValue("#f0a53a") String accent) {
    Brand brand() {
      return new Brand(new Colour(primary), new Colour(deep), new Colour(tint), new Colour(accent));
    }
  }
}
