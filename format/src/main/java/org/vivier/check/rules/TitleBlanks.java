package org.vivier.check.rules;

import java.util.regex.Pattern;
import org.vivier.check.document.Document;
import org.vivier.format.FrontMatterValue.Scalar;
import org.vivier.format.Language;

/** Blanks that show up in lists, page titles and mail subjects. */
final class TitleBlanks implements DocumentRule {
  private static final Pattern DOUBLED = Pattern.compile(" {2,}");
  private static final Pattern GENDER_BLANK =
      Pattern.compile(
          "(?<=\\p{L})[ \u00A0]+(?=\\((?:e|ne|le|te|se|ve|ère|ière|rice|trice|euse|elle|s|es)s?\\))");
  private static final Pattern SLASH_BLANK =
      Pattern.compile("(?<=\\p{L})/ +(?=\\p{L})|(?<=\\p{L}) +/(?=\\p{L})");
  private static final RuleDoc DOC =
      RuleDoc.warning(
              "title-blanks",
              Family.FRONT_MATTER,
              "The title has blanks at its ends, doubled blanks, a blank before a gender ending in parentheses or on one side of a slash.",
              "Le titre a des blancs à ses extrémités, des blancs doublés, un blanc devant une terminaison entre parenthèses ou d’un seul côté d’une barre oblique.")
          .shownBy(
              Example.keys(Language.FR, "title: 'Éclusier (ère) '"),
              Example.keys(Language.FR, "title: 'Éclusier(ère)'"));

  @Override
  public RuleDoc doc() {
    return DOC;
  }

  @Override
  public void check(Document document, Findings findings) {
    if (!(document.file().frontMatter().value("title") instanceof Scalar title)
        || title.span().line() != title.span().endLine()) {
      return;
    }
    String mended = mended(title.text());
    String raw = document.lines().line(title.span().line());
    int from = title.span().column() - 1;
    int to = Math.min(raw.length(), title.span().endColumn() - 1);
    String written = raw.substring(Math.min(from, to), to);
    if (mended.equals(title.text()) || !written.contains(title.text())) {
      return;
    }
    findings.add(
        DOC.finding(
                document.path(),
                title.span(),
                "The title has blanks that don’t belong there: write “%s”.",
                "Le titre contient des blancs de trop : écrivez « %s ».",
                mended)
            .fixedBy(written.replace(title.text(), mended)));
  }

  private static String mended(String title) {
    String once = DOUBLED.matcher(title.strip()).replaceAll(" ");
    String closed = GENDER_BLANK.matcher(once).replaceAll("");
    return SLASH_BLANK.matcher(closed).replaceAll("/");
  }
}
