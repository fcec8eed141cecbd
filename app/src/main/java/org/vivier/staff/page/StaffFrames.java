package org.vivier.staff.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.page.FormOnPage;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.web.LanguageChoice;
import org.vivier.platform.web.RejectedForms;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffMember;
import org.vivier.staff.StaffPaths;
import org.vivier.staff.kept.KeptWords;

/** Makes what surrounds a staff page. */
@Component
public class StaffFrames {
  /** Says in an address what has just been done; it doesn't go along to another language. */
  static final String DONE = "done";

  private final Site site;
  private final List<StaffSection> sections;

  StaffFrames(Site site, List<StaffSection> sections) {
    this.site = site;
    this.sections = sections.stream().sorted(Comparator.comparingInt(StaffSection::place)).toList();
  }

  /** A page for somebody who is signed in, in the language of the address. */
  public StaffFrame of(StaffRequest request, Addresses addresses, String title) {
    Language language = request.language();
    return new StaffFrame(
        page(language, addresses, title),
        query(request.http()),
        request.member().name(),
        navigation(request.member(), addresses, language),
        List.of(),
        request.token(),
        notice(request.http(), Words.of(language)),
        null);
  }

  /** Words that are on the page again although nothing was done with them. */
  private static @Nullable Notice notice(HttpServletRequest request, Words words) {
    if (KeptWords.among(request)) {
      return new Notice(
          Notice.Kind.INFO,
          words.text("staff.frame.kept.title"),
          words.text("staff.frame.kept.text"),
          null);
    }
    return RejectedForms.among(request)
        ? Notice.refused(
            words.text("staff.frame.rejected.title"), words.text("staff.frame.rejected.text"))
        : null;
  }

  /** A page for somebody who isn't. */
  public StaffFrame signedOut(HttpServletRequest request, Addresses addresses, String title) {
    Language language = LanguageChoice.of(request);
    return new StaffFrame(
        page(language, addresses, title),
        query(request),
        null,
        List.of(),
        List.of(),
        FormToken.of(request),
        null,
        null);
  }

  private PageFrame page(Language language, Addresses addresses, String title) {
    return new PageFrame(
        site,
        language,
        title,
        Words.of(language).text("staff.frame.description"),
        addresses.in(language),
        addresses.in(language.other()),
        StaffPaths.home(language),
        List.of(),
        null,
        false);
  }

  private List<NavigationLink> navigation(StaffMember member, Addresses here, Language language) {
    String path = here.in(language);
    return sections.stream()
        .filter(section -> section.isFor(member))
        .map(section ->
            new NavigationLink(
                Words.of(language).text(section.labelKey()),
                section.path(language),
                current(path, section.path(language))))
        .toList();
  }

  private static @Nullable String current(String here, String section) {
    if (here.equals(section)) {
      return "page";
    }
    return here.startsWith(section + "/") ? "true" : null;
  }

  private static String query(HttpServletRequest request) {
    @Nullable String sent = request.getQueryString();
    if (sent == null) {
      return "";
    }
    String kept =
        Arrays.stream(sent.split("&"))
            .filter(part -> !part.isEmpty() && !part.equals(FormOnPage.SWITCH))
            .filter(part -> !part.equals(KeptWords.MARK))
            .filter(part -> !part.startsWith(DONE + "="))
            .collect(Collectors.joining("&"));
    return kept.isEmpty() ? "" : "?" + kept;
  }
}
