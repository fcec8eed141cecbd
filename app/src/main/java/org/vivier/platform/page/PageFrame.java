package org.vivier.platform.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.words.Words;

/**
 * What surrounds a page's content, and what its head says.
 *
 * @param site the site's identity
 * @param language the page's language
 * @param title the page's own title, without the organization's name
 * @param description one or two sentences for search engines and previews
 * @param path canonical path in this language
 * @param otherPath path of the same page in the other language
 * @param careersPath path of the list of jobs in this language
 * @param feeds feeds to announce
 * @param jsonLd structured data, a JSON text, or null
 * @param indexed whether search engines may list the page
 * @param own whom to write to about the page's job; null: the organization
 * @param shared the picture that goes with links to the page; null: the organization's, if any
 */
public record PageFrame(
    Site site,
    Language language,
    String title,
    String description,
    String path,
    String otherPath,
    String careersPath,
    List<FeedLink> feeds,
    @Nullable String jsonLd,
    boolean indexed,
    @Nullable Contacts own,
    @Nullable SharedPicture shared) {
  /** Of a page on which questions go to the organization. */
  public PageFrame(
      Site site,
      Language language,
      String title,
      String description,
      String path,
      String otherPath,
      String careersPath,
      List<FeedLink> feeds,
      @Nullable String jsonLd,
      boolean indexed) {
    this(
        site,
        language,
        title,
        description,
        path,
        otherPath,
        careersPath,
        feeds,
        jsonLd,
        indexed,
        null,
        null);
  }

  /** The same page about a job with its own people to write to. */
  public PageFrame with(Contacts contacts) {
    return new PageFrame(
        site,
        language,
        title,
        description,
        path,
        otherPath,
        careersPath,
        feeds,
        jsonLd,
        indexed,
        contacts,
        shared);
  }

  /** The same page with a picture of its own for links to it. */
  public PageFrame sharing(@Nullable SharedPicture picture) {
    return new PageFrame(
        site,
        language,
        title,
        description,
        path,
        otherPath,
        careersPath,
        feeds,
        jsonLd,
        indexed,
        own,
        picture);
  }

  /** Whom to write to: all of the page says the same. */
  public Contacts contacts() {
    return own == null ? Contacts.of(organization()) : own;
  }

  /** The words of the page's language. */
  public Words words() {
    return Words.of(language);
  }

  /** The organization in the page's language. */
  public Organization organization() {
    return site.organization(language);
  }

  /** Where people find what they sent. */
  public String minePath() {
    return minePath(language);
  }

  static String careersPath(Language language) {
    return language == Language.EN ? "/en/careers" : "/fr/carrieres";
  }

  static String minePath(Language language) {
    return language == Language.EN ? "/en/my-applications" : "/fr/mes-candidatures";
  }

  /** Whether the logo is only a mark, beside which the organization's name must stand. */
  public boolean logoIsMark() {
    return organization().logo().equals(asset("icon.svg"));
  }

  /** Address of a stylesheet, script or image by its plain name. */
  public String asset(String name) {
    return site.assets().path(name);
  }

  /** The structured data so that nothing in it can end the script element that holds it. */
  public @Nullable String jsonLdScript() {
    return jsonLd == null ? null : jsonLd.replace("<", "\\u003c");
  }
}
