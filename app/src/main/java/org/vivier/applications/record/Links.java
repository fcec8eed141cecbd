package org.vivier.applications.record;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.access.LinkPurpose;
import org.vivier.access.LinkTokens;
import org.vivier.applications.Application;
import org.vivier.applications.ApplicationId;
import org.vivier.applications.ApplicationPaths;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.vault.EmailIndex;

/** Links in letters to people who apply. Each opens something only as long as its address holds. */
@Component
public class Links {
  private final JdbcClient jdbc;
  private final LinkTokens tokens;
  private final EmailIndex emails;
  private final Site site;
  private final LinkLifetimes lives;

  Links(JdbcClient jdbc, LinkTokens tokens, EmailIndex emails, Site site, LinkLifetimes lives) {
    this.jdbc = jdbc;
    this.tokens = tokens;
    this.emails = emails;
    this.site = site;
    this.lives = lives;
  }

  /** Leads to the candidate's page. */
  public URI mine(ApplicationId application, Language language) {
    String token = issue(application, LinkPurpose.MINE, lives.page());
    return url(ApplicationPaths.mine(language, token));
  }

  /** Opens everything with the same address, once. */
  public URI signIn(ApplicationId application, Language language, Instant until) {
    String token = issue(application, LinkPurpose.SIGN_IN, until);
    return url(ApplicationPaths.mine(language, token));
  }

  /** Leads to the draft, once. */
  public URI resume(ApplicationId draft, Language language, Instant until) {
    return url(ApplicationPaths.resume(language, issue(draft, LinkPurpose.RESUME, until)));
  }

  /** Confirms one of the two addresses of a change. */
  public URI confirmation(
      Application application, LinkPurpose purpose, EmailChanges.Opened change, String address) {
    byte[] index = emails.of(address);
    String token =
        tokens.issue(application.id().value(), purpose, index, change.until(), change.id());
    return url(ApplicationPaths.confirmEmail(application.language(), token));
  }

  private String issue(ApplicationId application, LinkPurpose purpose, Instant until) {
    return tokens.issue(application.value(), purpose, index(application), until, null);
  }

  /**
   * Of the address that the letter goes to. Null when the application has none, because its owner
   * disowned it: nobody is written to, and the link opens nothing.
   */
  private byte @Nullable [] index(ApplicationId application) {
    return jdbc.sql("select email_index from application where id = :id")
        .param("id", application.value())
        .query((row, n) -> row.getBytes("email_index"))
        .optional()
        .orElse(null);
  }

  private URI url(String path) {
    return URI.create(site.url(path));
  }
}
