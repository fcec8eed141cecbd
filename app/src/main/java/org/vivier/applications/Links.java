package org.vivier.applications;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.vivier.access.LinkPurpose;
import org.vivier.access.LinkTokens;
import org.vivier.format.Language;
import org.vivier.platform.page.Site;
import org.vivier.vault.EmailIndex;

/** Links in letters to people who apply. Each opens something only as long as its address holds. */
@Component
class Links {
  private final JdbcClient jdbc;
  private final LinkTokens tokens;
  private final EmailIndex emails;
  private final Site site;
  private final ApplicationTerms terms;

  Links(JdbcClient jdbc, LinkTokens tokens, EmailIndex emails, Site site, ApplicationTerms terms) {
    this.jdbc = jdbc;
    this.tokens = tokens;
    this.emails = emails;
    this.site = site;
    this.terms = terms;
  }

  /** Leads to the candidate's page. */
  URI mine(ApplicationId application, Language language) {
    String token = issue(application, LinkPurpose.MINE, terms.links().page());
    return url(ApplicationPaths.mine(language, token));
  }

  /** Opens everything with the same address, once. */
  URI signIn(ApplicationId application, Language language, Duration life) {
    String token = issue(application, LinkPurpose.SIGN_IN, life);
    return url(ApplicationPaths.mine(language, token));
  }

  /** Leads to the draft, once. */
  URI resume(ApplicationId draft, Language language, Duration life) {
    return url(ApplicationPaths.resume(language, issue(draft, LinkPurpose.RESUME, life)));
  }

  /** Confirms one of the two addresses of a change. */
  URI confirmation(Application application, LinkPurpose purpose, UUID change, String address) {
    byte[] index = emails.of(address);
    Duration life = terms.links().confirmation();
    String token = tokens.issue(application.id().value(), purpose, index, life, change);
    return url(ApplicationPaths.confirmEmail(application.language(), token));
  }

  private String issue(ApplicationId application, LinkPurpose purpose, Duration life) {
    return tokens.issue(application.value(), purpose, index(application), life, null);
  }

  /** Of the address that the letter goes to. */
  private byte[] index(ApplicationId application) {
    return Objects.requireNonNull(
        jdbc.sql("select email_index from application where id = :id")
            .param("id", application.value())
            .query((row, n) -> row.getBytes("email_index"))
            .single());
  }

  private URI url(String path) {
    return URI.create(site.url(path));
  }
}
