package org.vivier.portal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationPaths;
import org.vivier.format.Language;

/** The pages of an application, in the order in which one comes by. */
public enum Step {
  YOU("you", "vous"),
  APPLICATION("application", "candidature"),
  MORE("more", "autres"),
  CHECK("check", "verification"),
  DONE("done", "confirmation"),
  /** For those who want to go on another time. */
  LATER("later", "plus-tard");

  /** The pages that ask questions. */
  public static final List<Step> ASKING = List.of(YOU, APPLICATION, MORE);

  /** The pages that one passes, as the stepper shows them. */
  public static final List<Step> SHOWN = List.of(YOU, APPLICATION, MORE, CHECK);

  private final String english;
  private final String french;

  Step(String english, String french) {
    this.english = english;
    this.french = french;
  }

  /** The step that an address names in its language. */
  public static Step of(Language language, String slug) {
    return Arrays.stream(values())
        .filter(step -> step.slug(language).equals(slug))
        .findFirst()
        .orElseThrow();
  }

  /** The step that asks the questions of this page of the form. */
  public static Optional<Step> asking(String page) {
    return ASKING.stream().filter(step -> step.key().equals(page)).findFirst();
  }

  String slug(Language language) {
    return language == Language.EN ? english : french;
  }

  /** Names its page of the form and its words. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** What comes after a page that asks. */
  public Step next() {
    int place = ASKING.indexOf(this) + 1;
    return place < ASKING.size() ? ASKING.get(place) : CHECK;
  }

  /** What comes before a page that asks; the first has nothing before it. */
  public Step previous() {
    return ASKING.get(Math.max(0, ASKING.indexOf(this) - 1));
  }

  /** The address of this step of an application. */
  public String path(Language language, ApplicationId id) {
    return ApplicationPaths.page(language, id, slug(language));
  }
}
