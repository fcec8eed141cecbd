package org.vivier.platform.page;

import org.jspecify.annotations.Nullable;

/**
 * The form of a page that people type into. The way to the other language is then one of its
 * buttons, so that what was typed comes along.
 *
 * <p>That button stands in the header, before the form's own. The first button of a form is the one
 * that Enter presses, so one that nobody sees precedes it and does what the form's own does.
 *
 * @param id of the form element
 * @param saves whether the form's address in the other language keeps what was typed and shows the
 *     page again; else the page is shown with what was typed and nothing is done
 * @param defaultName of what Enter sends, or null
 */
public record FormOnPage(
    String id, boolean saves, @Nullable String defaultName, @Nullable String defaultValue) {
  /** Says in an address that a form comes along for a page in another language. */
  public static final String SWITCH = "switch";

  /** A form that keeps what is typed. */
  public static FormOnPage saving(String id) {
    return new FormOnPage(id, true, null, null);
  }

  /** A form whose page can show what was typed. */
  public static FormOnPage showing(String id) {
    return new FormOnPage(id, false, null, null);
  }

  /** The same; Enter presses a button with this name and value. */
  public FormOnPage enter(String name, String value) {
    return new FormOnPage(id, saves, name, value);
  }

  /** Where the form goes for the other language. */
  public String otherAction(PageFrame frame) {
    return saves ? frame.otherPath() : frame.otherPath() + "?" + SWITCH;
  }

  /** The name of what the button sends, or null. */
  public @Nullable String switchName() {
    return saves ? "then" : null;
  }

  /** The value of what the button sends, or null. */
  public @Nullable String switchValue() {
    return saves ? "stay" : null;
  }
}
