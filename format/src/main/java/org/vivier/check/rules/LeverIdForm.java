package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.FrontMatterValue;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Language;
import org.vivier.format.LeverIds;

/** An id with something around it sends candidates to a dead end. */
final class LeverIdForm implements DocumentRule {
  private static final Pattern OPAQUE = Pattern.compile("[\\p{Alnum}_-]+");
  private static final RuleDoc DOC =
      RuleDoc.error(
              "lever-id-format",
              Family.FRONT_MATTER,
              "“leverId” isn’t a bare id: an address around it, blanks, several ids. Applications would go nowhere.",
              "« leverId » n’est pas un identifiant nu : une adresse autour, des blancs, plusieurs identifiants. Les candidatures n’iraient nulle part.")
          .shownBy(
              Example.keys(Language.FR, "leverId: http://0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001"),
              Example.keys(Language.FR, "leverId: 0d1f6c1e-53f0-4a6c-9a57-5d6f1c1f0001"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    FrontMatterValue value = document.file().frontMatter().value("leverId");
    if (value != null && !(value instanceof Scalar)) {
      findings.add(
          DOC.finding(
              document.path(),
              value.span(),
              "“leverId” is a list: keep the one id of this job.",
              "« leverId » est une liste : gardez le seul identifiant de ce poste."));
      return;
    }
    String id = document.file().frontMatter().text("leverId");
    if (id == null || id.isEmpty() || OPAQUE.matcher(id).matches()) {
      return;
    }
    Matcher within = LeverIds.UUID.matcher(id);
    boolean one = within.find();
    String found = one ? within.group() : "";
    boolean several = one && within.find();
    Finding finding =
        DOC.finding(
            document.path(),
            document.keySpan("leverId"),
            several
                ? "“leverId” holds several ids (“%s”): keep the one of this job."
                : "“leverId” must be the bare id, not “%s”.",
            several
                ? "« leverId » contient plusieurs identifiants (« %s ») : gardez celui de ce poste."
                : "« leverId » doit être l’identifiant nu, et non « %s ».",
            id);
    findings.add(one && !several ? finding.fixedBy(found) : finding);
  }
}
