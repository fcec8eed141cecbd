package org.vivier.check.rules;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.Finding;
import org.vivier.format.Language;

/** An id with something around it sends candidates to a dead end. */
final class LeverIdForm implements DocumentRule {
  private static final Pattern UUID =
      Pattern.compile(
          "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}");
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
    String id = document.file().frontMatter().text("leverId");
    if (id == null || id.isEmpty() || OPAQUE.matcher(id).matches()) {
      return;
    }
    Matcher within = UUID.matcher(id);
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
