package org.vivier.decisions.letters;

import java.net.URI;
import org.springframework.stereotype.Component;
import org.vivier.applications.staff.Addressee;
import org.vivier.decisions.DecisionOutcome;
import org.vivier.letters.LetterText;
import org.vivier.letters.LetterWriter;
import org.vivier.letters.Recipient;
import org.vivier.platform.page.Site;

/**
 * The letter as it would leave now, for colleagues: without the person's name, and without the
 * secret of its link.
 */
@Component
public class PreviewLetter {
  private final Site site;

  PreviewLetter(Site site) {
    this.site = site;
  }

  /** In the candidate's language. */
  public LetterText of(Addressee to, DecisionOutcome outcome, String reason) {
    return LetterWriter.write(
        new DecisionLetter(to, outcome, reason, URI.create(site.url("/"))),
        new Recipient("", null, to.language(), to.zone()),
        site.organization(to.language()));
  }
}
