package org.vivier.format;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why YAML can't be read, in words of our own that say what to do. A parser notices a mistake where
 * it can't go on, often lines below and always in the terms of its grammar; people look for the
 * line that they wrote.
 */
final class YamlMistake {
  private static final int LONGEST = 60;
  private static final Pattern CONFLICT =
      Pattern.compile("\\A\\s*+(?:<{7}|\\|{7}|={7}|>{7})(?:\\s.*)?");

  /** What YAML refuses (1.2, 5.1). */
  private static final Pattern CONTROL =
      Pattern.compile(
          "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f\\ufffe\\uffff\\ud800-\\udfff]");

  private static final Pattern KEY =
      Pattern.compile(
          "^(?<indent> *+)(?:- +)?(?<key>[\\p{L}\\p{N}_-]+)(?:\\p{Zs}*+(?<colon>:))?(?<rest>.*)");

  /** What a value can't start with, because YAML takes it for something else. */
  private static final String RESERVED = "@`%*&!|>,?#]}";

  private YamlMistake() {}

  /** A place and what is wrong there. */
  record Told(Span span, Message message) {}

  /**
   * The mistake that explains why a parser stopped.
   *
   * @param first the first line of the YAML, from 1
   * @param stopped the place at which the parser could not go on
   * @param end the line after the YAML
   */
  static Told of(SourceLines lines, int first, int end, Span stopped) {
    int last = Math.min(end - 1, Math.max(stopped.line(), first));
    for (int line = first; line < end; line++) {
      if (CONFLICT.matcher(lines.line(line)).matches()) {
        return new Told(whole(lines, line), conflict());
      }
      Matcher control = CONTROL.matcher(lines.line(line));
      if (control.find()) {
        return new Told(whole(lines, line), control(control.group()));
      }
    }
    for (int line = first; line <= last; line++) {
      Optional<Message> reason = open(lines, line, end);
      if (reason.isPresent()) {
        return new Told(whole(lines, line), reason.get());
      }
    }
    // The line at which it stopped first, then those above: the nearest is the likeliest.
    for (int line = last; line >= first; line--) {
      Optional<Message> reason = ofLine(lines.line(line));
      if (reason.isPresent()) {
        return new Told(whole(lines, line), reason.get());
      }
    }
    for (int line = last; line > first; line--) {
      if (isItem(lines.line(line), lines.line(line - 1))) {
        return new Told(whole(lines, line), item(lines.line(line)));
      }
    }
    for (int line = last; line > first; line--) {
      if (isAskew(lines.line(line), lines.line(line - 1))) {
        return new Told(whole(lines, line), askew());
      }
    }
    return new Told(
        stopped,
        Message.of(
            "This line of the front matter can’t be read: write “key: value”, with the value"
                + " between quotation marks when it holds signs such as : # [ { or quotation"
                + " marks.",
            "Cette ligne de l’en-tête ne se lit pas : écrivez « clé: valeur », avec la valeur entre"
                + " guillemets droits si elle contient des signes comme : # [ { ou des"
                + " guillemets."));
  }

  /** Below an item of a list, in its column, without its hyphen. */
  private static boolean isItem(String line, String above) {
    return above.strip().startsWith("- ")
        && indent(line) == indent(above)
        && !line.isBlank()
        && line.indexOf(':') < 0
        && !line.strip().startsWith("-");
  }

  private static Message item(String line) {
    return Message.of(
        "“%s” stands below an item of a list and isn’t one: begin it with “- ”.",
        "« %s » figure sous un élément d’une liste et n’en est pas un : commencez par « - ».",
        quote(line));
  }

  /** Further in than the line above, which is no key of a group, or further out. */
  private static boolean isAskew(String line, String above) {
    int by = indent(line) - indent(above);
    return by != 0
        && !line.isBlank()
        && !above.isBlank()
        && !line.strip().startsWith("#")
        && !(by > 0 && above.stripTrailing().endsWith(":"));
  }

  private static Message askew() {
    return Message.of(
        "This line doesn’t begin in the same column as the lines it belongs with: indent all of"
            + " them alike.",
        "Cette ligne ne commence pas dans la même colonne que celles avec lesquelles elle va :"
            + " donnez-leur à toutes le même retrait.");
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  private static Message control(String sign) {
    return Message.of(
        "This line holds a control character that nobody sees (U+%s): remove it, or write the line"
            + " anew.",
        "Cette ligne contient un caractère de commande que personne ne voit (U+%s) : retirez-le, ou"
            + " réécrivez la ligne.",
        "%04X".formatted(sign.codePointAt(0)));
  }

  private static Message conflict() {
    return Message.of(
        "Git’s conflict markers stand in the front matter: decide between the versions and remove"
            + " the markers.",
        "Des marques de conflit de Git figurent dans l’en-tête : choisissez entre les versions et"
            + " retirez les marques.");
  }

  /** A quotation or bracket that the line opens and nothing below closes rightly. */
  private static Optional<Message> open(SourceLines lines, int line, int end) {
    Matcher key = KEY.matcher(lines.line(line));
    if (!key.matches() || key.group("colon") == null) {
      return Optional.empty();
    }
    String value = key.group("rest").strip();
    if (value.isEmpty()) {
      return Optional.empty();
    }
    char sign = value.charAt(0);
    String name = key.group("key");
    if ((sign == '"' || sign == '\'') && !closes(value, sign)) {
      boolean below = false;
      for (int next = line + 1; next < end && !below; next++) {
        String text = lines.line(next);
        below = text.startsWith(" ") && text.stripTrailing().endsWith(String.valueOf(sign));
        if (!text.startsWith(" ")) {
          break;
        }
      }
      return below ? Optional.empty() : Optional.of(unclosed(name, value));
    }
    if ((sign == '"' || sign == '\'') && textBehind(value, sign)) {
      return Optional.of(
          Message.of(
              "The value of “%s” goes on behind its closing quotation mark: put the whole value"
                  + " between quotation marks of the other kind (%s).",
              "La valeur de « %s » continue après le guillemet fermant : mettez toute la valeur"
                  + " entre guillemets droits de l’autre sorte (%s).",
              name,
              sign == '"' ? "'…'" : "\"…\""));
    }
    return Optional.empty();
  }

  private static Message unclosed(String name, String value) {
    return Message.of(
        "The value of “%s” opens a quotation mark (%s) and never closes it: add one at its end, or"
            + " put the whole value between quotation marks of the other kind.",
        "La valeur de « %s » ouvre un guillemet (%s) et ne le ferme pas : ajoutez-en un à la fin,"
            + " ou mettez toute la valeur entre guillemets droits de l’autre sorte.",
        name,
        value.charAt(0));
  }

  private static Optional<Message> ofLine(String line) {
    String indent = line.substring(0, line.length() - line.stripLeading().length());
    if (line.isBlank() || line.stripLeading().startsWith("#")) {
      return Optional.empty();
    }
    if (indent.indexOf('\t') >= 0) {
      return Optional.of(
          Message.of(
              "This line starts with a tab, which YAML doesn’t allow: use ordinary blanks.",
              "Cette ligne commence par une tabulation, ce que YAML n’admet pas : employez des"
                  + " espaces ordinaires."));
    }
    Matcher key = KEY.matcher(line);
    if (!key.matches()) {
      return reserved(line.strip());
    }
    String rest = key.group("rest");
    if (key.group("colon") == null) {
      return key.group("indent").isEmpty() && !line.startsWith("- ")
          ? Optional.of(
              Message.of(
                  "“%s” isn’t a key with a value: write “key: value”, or put the text of a longer"
                      + " value between quotation marks.",
                  "« %s » n’est pas une clé suivie d’une valeur : écrivez « clé: valeur », ou"
                      + " mettez le texte d’une valeur plus longue entre guillemets droits.",
                  quote(line)))
          : Optional.empty();
    }
    if (!rest.isEmpty() && Character.isSpaceChar(rest.charAt(0)) && rest.charAt(0) != ' ') {
      return Optional.of(
          Message.of(
              "A no-break space follows the colon of “%s”: put an ordinary blank there.",
              "Une espace insécable suit le deux-points de « %s » : mettez-y une espace ordinaire.",
              key.group("key")));
    }
    if (!rest.isEmpty() && !Character.isWhitespace(rest.charAt(0))) {
      return Optional.of(
          Message.of(
              "A blank is missing after the colon of “%s”: write “%s: …”.",
              "Il manque une espace après le deux-points de « %s » : écrivez « %s: … ».",
              key.group("key"),
              key.group("key")));
    }
    return value(key.group("key"), rest.strip(), rest.indexOf('\t') >= 0);
  }

  private static Optional<Message> value(String name, String value, boolean tab) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    char sign = value.charAt(0);
    if (sign == '"') {
      return value.indexOf('\\') < 0
          ? Optional.empty()
          : Optional.of(
              Message.of(
                  "The value of “%s” holds a backslash between double quotation marks: use single"
                      + " ones ('…').",
                  "La valeur de « %s » contient une barre oblique inverse entre guillemets doubles"
                      + " : employez des guillemets simples ('…').",
                  name));
    }
    if (sign == '\'') {
      return Optional.empty();
    }
    if (RESERVED.indexOf(sign) >= 0 || value.equals("-") || value.startsWith("- ")) {
      return Optional.of(starts(name, sign, value));
    }
    if ((sign == '[' || sign == '{') && !value.endsWith(sign == '[' ? "]" : "}")) {
      return Optional.of(
          Message.of(
              "The value of “%s” starts with “%s” and doesn’t end with its partner: close it, or,"
                  + " if it is text, put the whole value between quotation marks: %s.",
              "La valeur de « %s » commence par « %s » et ne se termine pas par le signe"
                  + " correspondant : fermez-la ou, si c’est du texte, mettez toute la valeur entre"
                  + " guillemets droits : %s.",
              name,
              sign,
              quoted(name, value)));
    }
    if (sign != '[' && sign != '{' && colon(value)) {
      return Optional.of(
          Message.of(
              "The value of “%s” holds a colon before a blank, which YAML takes for another key:"
                  + " put the whole value between quotation marks: %s.",
              "La valeur de « %s » contient un deux-points devant une espace, que YAML prend pour"
                  + " une autre clé : mettez toute la valeur entre guillemets droits : %s.",
              name,
              quoted(name, value)));
    }
    return tab
        ? Optional.of(
            Message.of(
                "A tab stands in the value of “%s”: use an ordinary blank.",
                "Une tabulation figure dans la valeur de « %s » : employez une espace ordinaire.",
                name))
        : Optional.empty();
  }

  private static Optional<Message> reserved(String text) {
    return text.isEmpty() || "@`%*&!|>,]}".indexOf(text.charAt(0)) < 0
        ? Optional.empty()
        : Optional.of(
            Message.of(
                "This line starts with “%s”, which means something else to YAML: put the text"
                    + " between quotation marks.",
                "Cette ligne commence par « %s », qui veut dire autre chose en YAML : mettez le"
                    + " texte entre guillemets droits.",
                text.charAt(0)));
  }

  private static Message starts(String name, char sign, String value) {
    return Message.of(
        "The value of “%s” starts with “%s”, which means something else to YAML: put the whole"
            + " value between quotation marks: %s.",
        "La valeur de « %s » commence par « %s », qui veut dire autre chose en YAML : mettez toute"
            + " la valeur entre guillemets droits : %s.",
        name,
        sign,
        quoted(name, value));
  }

  /** For a value that YAML reads, but as something else than the words that stand there. */
  static Message misread(String name, String sign) {
    return Message.of(
        "The value of “%s” starts with “%s”, which means something else to YAML: put the whole"
            + " value between quotation marks.",
        "La valeur de « %s » commence par « %s », qui veut dire autre chose en YAML : mettez toute"
            + " la valeur entre guillemets droits.",
        name,
        sign);
  }

  private static boolean colon(String value) {
    return value.contains(": ") || value.contains(":\t") || value.endsWith(":");
  }

  /** The line as it should be. */
  private static String quoted(String name, String value) {
    String shown = quote(value);
    return name
        + (value.indexOf('"') < 0 ? ": \"" + shown + "\"" : ": '" + shown.replace("'", "''") + "'");
  }

  private static String quote(String text) {
    String line = text.strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + "…";
  }

  private static boolean closes(String value, char sign) {
    return closing(value, sign) > 0;
  }

  /** Where the quotation that a value starts with ends; -1 when it doesn't on this line. */
  private static int closing(String value, char sign) {
    for (int i = 1; i < value.length(); i++) {
      char c = value.charAt(i);
      if (sign == '"' && c == '\\') {
        i++;
      } else if (sign == '\'' && value.startsWith("''", i)) {
        i++;
      } else if (c == sign) {
        return i;
      }
    }
    return -1;
  }

  private static boolean textBehind(String value, char sign) {
    String behind = value.substring(closing(value, sign) + 1).strip();
    return !behind.isEmpty() && !behind.startsWith("#");
  }

  private static Span whole(SourceLines lines, int line) {
    String text = lines.line(line);
    int start = text.length() - text.stripLeading().length();
    return Span.inLine(line, start + 1, Math.max(0, text.strip().length()));
  }
}
