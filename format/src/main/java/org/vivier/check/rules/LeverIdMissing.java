package org.vivier.check.rules;

import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.FrontMatter;
import org.vivier.format.Language;
import org.vivier.format.PostingFile;
import org.vivier.format.Severity;

/** Without an id, an application system that works by ids can't take an application. */
final class LeverIdMissing implements DocumentRule {
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "lever-id-missing",
              Family.FRONT_MATTER,
              "There is no “leverId”. On an archived posting this is only worth knowing.",
              "Il n’y a pas de « leverId ». Pour une offre archivée, c’est seulement bon à savoir.")
          .shownBy(
              Example.keys(Language.EN, "leverId:"),
              Example.keys(Language.EN, "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    PostingFile file = document.file();
    FrontMatter keys = file.frontMatter();
    if (!file.readable()
        || keys.keys().isEmpty()
        || file.leverId() != null
        || toldElsewhere(keys)) {
      return;
    }
    Finding finding =
        DOC.finding(
            document.path(),
            document.keySpan("leverId"),
            "“leverId” is missing: give the job’s id if applications go through the tracking system.",
            "« leverId » manque : donnez l’identifiant du poste si les candidatures passent par le système de suivi.");
    findings.add(file.acceptsApplications() ? finding : finding.at(Severity.INFO));
  }

  /** The word null, and a list, are other rules' business. */
  private static boolean toldElsewhere(FrontMatter keys) {
    boolean list = keys.value("leverId") != null && keys.text("leverId") == null;
    return list || (keys.entry("leverId").isPresent() && "null".equals(keys.text("leverId")));
  }
}
