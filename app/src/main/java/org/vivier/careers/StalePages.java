package org.vivier.careers;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.vivier.platform.notices.Notice;
import org.vivier.platform.web.PageCache;
import org.vivier.postings.Catalogue;

/** Forgets finished pages when postings changed. */
@Component
class StalePages {
  private final PageCache pages;

  StalePages(PageCache pages) {
    this.pages = pages;
  }

  @EventListener
  void on(Notice notice) {
    if (notice.concerns(Catalogue.TOPIC)) {
      pages.clear();
    }
  }
}
