package org.vivier.staff.page;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vivier.format.Language;
import org.vivier.platform.page.Crumb;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.web.FormToken;
import org.vivier.platform.words.Words;
import org.vivier.staff.StaffPaths;

/**
 * What surrounds a staff page. {@link StaffFrames} makes it.
 *
 * @param page title, addresses, organization
 * @param query what follows the address, question mark included, or empty; it goes along to the
 *     other language
 * @param person the name of who is signed in, or null
 * @param navigation what this person may go to
 * @param crumbs the way back
 * @param token for the forms of this page; null when nobody is signed in
 * @param notice what has just happened, or null
 * @param count how many things the page holds, for the browser's tab, or null
 */
public record StaffFrame(
    PageFrame page,
    String query,
    @Nullable String person,
    List<NavigationLink> navigation,
    List<Crumb> crumbs,
    @Nullable FormToken token,
    @Nullable Notice notice,
    @Nullable Integer count) {

  /** The same page with a way back, the nearest step last. */
  public StaffFrame under(List<Crumb> steps) {
    return new StaffFrame(page, query, person, navigation, steps, token, notice, count);
  }

  /** The same page further down: these steps come after those that lead to it already. */
  public StaffFrame below(Crumb... steps) {
    return under(Stream.concat(crumbs.stream(), Stream.of(steps)).toList());
  }

  /** The same with something to say; for null with no more than it says already. */
  public StaffFrame saying(@Nullable Notice said) {
    return said == null
        ? this
        : new StaffFrame(page, query, person, navigation, crumbs, token, said, count);
  }

  /** The same with the number of what it holds in its title. */
  public StaffFrame counting(int things) {
    return new StaffFrame(page, query, person, navigation, crumbs, token, notice, things);
  }

  /** The page's language. */
  public Language language() {
    return page.language();
  }

  /** The words of the page's language. */
  public Words words() {
    return page.words();
  }

  /** The title without count and organization, as a heading. */
  public String heading() {
    return page.title();
  }

  /** What the browser's tab says. */
  public String title() {
    String title =
        count == null ? page.title() : words().text("staff.frame.counted", page.title(), count);
    return words().text("shared.title.page", title, page.organization().name());
  }

  /** The token for the page's forms. */
  public FormToken formToken() {
    if (token == null) {
      throw new IllegalStateException("nobody is signed in");
    }
    return token;
  }

  /** The same page in the other language, filters and all. */
  public String otherAddress() {
    return page.otherPath() + query;
  }

  /** Where one begins. */
  public String homePath() {
    return person == null ? StaffPaths.signIn(language()) : StaffPaths.work(language());
  }

  /** Where people see their own browsers and proofs. */
  public String ownPath() {
    return StaffPaths.devices(language());
  }

  /** Takes the button with which one signs out. */
  public String signOutPath() {
    return StaffPaths.signOut(language());
  }
}
