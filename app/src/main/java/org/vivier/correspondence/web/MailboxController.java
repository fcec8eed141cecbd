package org.vivier.correspondence.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.vivier.correspondence.Mailbox;
import org.vivier.format.Language;
import org.vivier.platform.page.PageFrame;
import org.vivier.platform.page.Site;
import org.vivier.platform.page.Templates;
import org.vivier.platform.web.LocalRequests;
import org.vivier.platform.web.PageResponses;
import org.vivier.platform.words.Words;

/** Shows what would have been sent, to whoever sits at this machine and to nobody else. */
@Controller
class MailboxController {
  private static final String PATH = "/dev/mailbox";
  private static final ZoneId ZONE = ZoneId.of("America/Toronto");

  private final Mailbox mailbox;
  private final Site site;
  private final Templates templates;

  MailboxController(Mailbox mailbox, Site site, Templates templates) {
    this.mailbox = mailbox;
    this.site = site;
    this.templates = templates;
  }

  @GetMapping(PATH)
  ResponseEntity<byte[]> show(
      HttpServletRequest request,
      @RequestParam(name = "lang", required = false) @Nullable String lang) {
    if (!mailbox.exists() || !LocalRequests.was(request)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    Language language = Language.ofTag(lang == null ? "" : lang).orElse(Language.EN);
    MailboxPage page = new MailboxPage(frame(language), ZONE, mailbox.newest());
    return PageResponses.of(HttpStatus.OK, templates.render("correspondence/mailbox", page));
  }

  private PageFrame frame(Language language) {
    Words words = Words.of(language);
    return new PageFrame(
        site,
        language,
        words.text("correspondence.mailbox.title"),
        words.text("correspondence.mailbox.intro"),
        PATH + "?lang=" + language.tag(),
        PATH + "?lang=" + language.other().tag(),
        language == Language.EN ? "/en/careers" : "/fr/carrieres",
        List.of(),
        null,
        false);
  }
}
