package org.vivier.commandline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.vivier.commandline.Syntax.Choice;
import org.vivier.commandline.Syntax.Word;

/**
 * What a command says of itself.
 *
 * <p>Its own words are {@code <command>.header} and {@code <command>.footer}, with dots between the
 * names; the headings are {@code heading.usage}, {@code .words}, {@code .options}, {@code
 * .commands} and what stands for a command below, {@code heading.command}.
 */
final class Help {
  private static final int LABELS_AT_MOST = 24;
  private static final int GAP = 3;

  private final Function<String, Optional<String>> texts;
  private final int width;
  private final List<String> lines = new ArrayList<>();

  /**
   * Help in one language.
   *
   * @param texts the words of a key; a key without words says nothing
   * @param width of a line, in characters
   */
  Help(Function<String, Optional<String>> texts, int width) {
    this.texts = texts;
    this.width = width;
  }

  List<String> of(Command command) {
    Syntax syntax = command.syntax();
    about(syntax, "header").ifPresent(this::paragraph);
    usage(syntax, command.below());
    int column = column(syntax);
    if (!syntax.words().isEmpty()) {
      lines.add("");
      syntax.words().forEach(word -> row("      " + label(word), word.text(), column));
    }
    heading("heading.options");
    syntax.choices().stream()
        .filter(choice -> choice.text() != null)
        .forEach(choice -> row(label(choice), String.valueOf(choice.text()), column));
    commands(command.below());
    about(syntax, "footer")
        .ifPresent(footer -> {
          lines.add("");
          paragraph(footer);
        });
    return lines;
  }

  private Optional<String> about(Syntax syntax, String part) {
    return texts.apply(syntax.command().replace(' ', '.') + "." + part);
  }

  private void usage(Syntax syntax, Map<String, Supplier<Command>> below) {
    List<String> parts = new ArrayList<>();
    for (Choice choice : syntax.choices()) {
      if (choice.text() != null) {
        parts.add(inUsage(choice));
      }
    }
    syntax.words().forEach(word -> parts.add(label(word)));
    if (!below.isEmpty()) {
      parts.add("[" + text("heading.command") + "]");
    }
    String start = text("heading.usage") + " " + syntax.command() + " ";
    lines.addAll(filled(start, parts, start.length()));
  }

  private void commands(Map<String, Supplier<Command>> below) {
    if (below.isEmpty()) {
      return;
    }
    heading("heading.commands");
    int longest = below.keySet().stream().mapToInt(String::length).max().orElse(0);
    below.forEach((name, command) ->
        about(command.get().syntax(), "header")
            .ifPresent(header -> columns("  " + name, header, longest + 2 + GAP)));
  }

  private void heading(String key) {
    lines.add("");
    lines.add(text(key));
  }

  private void row(String label, String key, int column) {
    columns(label, text(key), column);
  }

  /** A text beside its label, or below one that leaves it no room. */
  private void columns(String label, String text, int column) {
    String start = label;
    if (label.length() + 1 > column) {
      lines.add(label);
      start = "";
    }
    String padded = start + " ".repeat(column - start.length());
    lines.addAll(filled(padded, List.of(text.split(" ")), column));
  }

  private void paragraph(String text) {
    text.lines().forEach(line -> lines.addAll(filled("", List.of(line.split(" ")), 0)));
  }

  /** Breaks between parts only: a space within one, such as one that must not break, stays. */
  private List<String> filled(String start, List<String> parts, int indent) {
    List<String> filled = new ArrayList<>();
    StringBuilder line = new StringBuilder(start);
    boolean fresh = true;
    for (String part : parts) {
      if (!fresh && line.length() + 1 + part.length() > width) {
        filled.add(line.toString().stripTrailing());
        line = new StringBuilder(" ".repeat(indent));
        fresh = true;
      }
      line.append(fresh ? "" : " ").append(part);
      fresh = false;
    }
    filled.add(line.toString().stripTrailing());
    return filled;
  }

  private static int column(Syntax syntax) {
    int longest = 0;
    for (Choice choice : syntax.choices()) {
      longest = Math.max(longest, within(label(choice)));
    }
    for (Word word : syntax.words()) {
      longest = Math.max(longest, within("      " + label(word)));
    }
    return longest + GAP;
  }

  private static int within(String label) {
    return label.length() > LABELS_AT_MOST ? 0 : label.length();
  }

  private static String label(Choice choice) {
    String letter = choice.letter() == null ? "      " : "  -" + choice.letter() + ", ";
    return letter + withValue(choice);
  }

  private static String withValue(Choice choice) {
    @Nullable String label = choice.label();
    return label == null ? choice.name() : choice.name() + "=" + label;
  }

  private static String inUsage(Choice choice) {
    String option = withValue(choice);
    return switch (choice.use()) {
      case REQUIRED -> option;
      case ONCE -> "[" + option + "]";
      case REPEATED -> "[" + option + "]...";
    };
  }

  private static String label(Word word) {
    return switch (word.count()) {
      case ONE -> word.label();
      case PERHAPS_ONE -> "[" + word.label() + "]";
      case ANY -> "[" + word.label() + "...]";
    };
  }

  private String text(String key) {
    return texts.apply(key).orElse(key);
  }
}
