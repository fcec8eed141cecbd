package org.vivier.staff.tryout;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.vivier.format.Language;
import org.vivier.platform.web.LocalRequests;
import org.vivier.platform.web.PageCache;
import org.vivier.platform.web.StartPageLink;

/**
 * The door to the organization of invented people. It is there only while all of this holds, looked
 * at anew for each request: the command that started this program opened it; nothing but the
 * samples is here, and no letter can leave; nobody works here who is real; and the request was made
 * on this machine, without anything in between. No setting opens it.
 */
@Component
public class TryOutSignIn implements StartPageLink {
  private final SampleStaff staff;
  private final PageCache pages;
  private volatile @Nullable BooleanSupplier nothingIsReal;
  private volatile boolean filling;

  TryOutSignIn(SampleStaff staff, PageCache pages) {
    this.staff = staff;
    this.pages = pages;
  }

  /**
   * Opens it for as long as the program runs.
   *
   * @param condition whether nothing is real: only samples, and letters that stay
   * @return whether it opened
   */
  public boolean open(BooleanSupplier condition) {
    if (!condition.getAsBoolean() || staff.areNotAlone()) {
      return false;
    }
    staff.takeIn();
    nothingIsReal = condition;
    pages.clear();
    return true;
  }

  /** Whether what the invented people did is still being made: the page of the door says so. */
  public void filling(boolean now) {
    filling = now;
  }

  boolean isFilling() {
    return filling;
  }

  /** Nobody comes in any more. */
  public void close() {
    nothingIsReal = null;
  }

  /** Whether it is there for whoever sent this request. */
  public boolean isOpenFor(HttpServletRequest request) {
    BooleanSupplier condition = nothingIsReal;
    return condition != null
        && LocalRequests.was(request)
        && condition.getAsBoolean()
        && !staff.areNotAlone();
  }

  @Override
  public boolean isPossible() {
    return nothingIsReal != null;
  }

  @Override
  public Optional<String> path(HttpServletRequest request, Language language) {
    return isOpenFor(request) ? Optional.of(TryController.PLACE.in(language)) : Optional.empty();
  }
}
