package org.vivier.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.vivier.format.FrontMatterValue.Fields;
import org.vivier.format.FrontMatterValue.Items;
import org.vivier.format.FrontMatterValue.Scalar;

/**
 * Reads YAML from its events rather than into objects: every value keeps its place, nothing is
 * built beyond a fixed depth, and aliases, which could make a small file huge, are refused.
 */
final class FrontMatterReader {
  private static final int MAX_DEPTH = 8;
  private static final int MAX_VALUES = 2_000;
  private static final int MAX_CHARACTERS = 64 * 1024;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MAX_CHARACTERS).build();

  private static final String TRANSLATION_KEY = "translationKey";
  private static final Pattern SIMPLE_KEY =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._ -]{0,199}");

  private final SourceLines lines;
  private final int firstLine;
  private final List<Problem> problems = new ArrayList<>();
  private int count;

  private FrontMatterReader(SourceLines lines, int firstLine) {
    this.lines = lines;
    this.firstLine = firstLine;
  }

  /** A problem at a place, in both languages. */
  record Problem(String rule, Span span, Message message) {}

  /** What could be read, and what was wrong with it. */
  record Result(FrontMatter frontMatter, List<Problem> problems) {}

  /**
   * Reads the YAML text.
   *
   * @param firstLine the line of the file at which the text starts, from 1
   */
  static Result read(String yaml, SourceLines lines, int firstLine) {
    FrontMatterReader reader = new FrontMatterReader(lines, firstLine);
    Map<String, FrontMatter.Entry> entries = new LinkedHashMap<>();
    try {
      reader.document(new Parse(SETTINGS).parseString(yaml).iterator(), entries);
    } catch (MarkedYamlEngineException e) {
      reader.unreadable(yaml, e.getProblemMark().map(reader::point).orElse(reader.top()));
    } catch (YamlEngineException e) {
      reader.unreadable(yaml, reader.top());
    } catch (NotKeys e) {
      reader.unreadable(yaml, e.span);
    } catch (Refused e) {
      reader.problems.add(new Problem(FormatRules.UNREADABLE, e.span, e.explanation));
    }
    if (!reader.problems.isEmpty()) {
      reader.salvage(yaml, entries);
    }
    return new Result(new FrontMatter(entries), reader.problems);
  }

  private void document(Iterator<Event> events, Map<String, FrontMatter.Entry> entries) {
    events.next();
    if (events.next().getEventId() != Event.ID.DocumentStart) {
      return;
    }
    Event root = events.next();
    if (!(root instanceof MappingStartEvent)) {
      throw new NotKeys(point(root));
    }
    for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
      String name = keyName(key);
      FrontMatterValue value = value(events, plainly(name, events.next()), 1);
      FrontMatter.Entry entry = new FrontMatter.Entry(name, span(key), value);
      if (entries.putIfAbsent(name, entry) != null) {
        duplicate(name, span(key));
      }
    }
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      throw new Refused(
          point(after),
          "The front matter holds more than one YAML document.",
          "L’en-tête contient plus d’un document YAML.");
    }
  }

  /** An anchor or a tag would be read and what stands there lost: "&" or "!" begins a text. */
  private Event plainly(String name, Event event) {
    if (event instanceof ScalarEvent scalar && scalar.isPlain()) {
      if (scalar.getAnchor().isPresent()) {
        throw new Refused(point(scalar), YamlMistake.misread(name, "&"));
      }
      if (scalar.getTag().isPresent()) {
        throw new Refused(point(scalar), YamlMistake.misread(name, "!"));
      }
    }
    return event;
  }

  private FrontMatterValue value(Iterator<Event> events, Event start, int depth) {
    if (++count > MAX_VALUES || depth > MAX_DEPTH) {
      throw new Refused(
          point(start),
          "The front matter is nested too deeply or holds too many values.",
          "L’en-tête est imbriqué trop profondément ou contient trop de valeurs.");
    }
    return switch (start) {
      case ScalarEvent scalar -> new Scalar(scalar.getValue(), scalar.isPlain(), span(scalar));
      case SequenceStartEvent sequence -> items(events, sequence, depth);
      case MappingStartEvent mapping -> fields(events, mapping, depth);
      default ->
          throw new Refused(
              point(start),
              "A value that starts with “*” refers to another one (an alias), which isn’t accepted"
                  + " in front matter: put it between quotation marks if it is text, or repeat the"
                  + " value.",
              "Une valeur qui commence par « * » renvoie à une autre (un alias), ce qui n’est pas"
                  + " accepté dans l’en-tête : mettez-la entre guillemets droits si c’est du texte,"
                  + " ou répétez la valeur.");
    };
  }

  private FrontMatterValue items(Iterator<Event> events, Event start, int depth) {
    List<FrontMatterValue> values = new ArrayList<>();
    Event next = events.next();
    while (!(next instanceof SequenceEndEvent)) {
      values.add(value(events, next, depth + 1));
      next = events.next();
    }
    return new Items(values, between(start, next));
  }

  private FrontMatterValue fields(Iterator<Event> events, Event start, int depth) {
    Map<String, FrontMatterValue> values = new LinkedHashMap<>();
    Event next = events.next();
    while (!(next instanceof MappingEndEvent)) {
      String name = keyName(next);
      Span keySpan = span(next);
      if (values.putIfAbsent(name, value(events, events.next(), depth + 1)) != null) {
        duplicate(name, keySpan);
      }
      next = events.next();
    }
    return new Fields(values, between(start, next));
  }

  private String keyName(Event key) {
    if (key instanceof ScalarEvent scalar) {
      // Writers of French put a no-break space before a colon, and so do their editors.
      return Invisible.stripped(scalar.getValue());
    }
    throw new NotKeys(point(key));
  }

  private void duplicate(String name, Span span) {
    problems.add(
        new Problem(
            FormatRules.DUPLICATE_KEY,
            span,
            Message.of(
                "The key “%s” stands twice; keep one.",
                "La clé « %s » figure deux fois ; n’en gardez qu’une.", name)));
  }

  /** What the parser says of it is in its own terms and in one language; we look for ourselves. */
  private void unreadable(String yaml, Span stopped) {
    if (yaml.codePointCount(0, yaml.length()) > MAX_CHARACTERS) {
      problems.add(
          new Problem(
              FormatRules.UNREADABLE,
              top(),
              Message.of(
                  "The front matter is longer than %s characters: the text of the posting belongs"
                      + " below it.",
                  "L’en-tête dépasse %s caractères : le texte de l’offre se place en dessous.",
                  MAX_CHARACTERS)));
      return;
    }
    int end = firstLine + (int) yaml.lines().count();
    YamlMistake.Told told = YamlMistake.of(lines, firstLine, end, stopped);
    problems.add(new Problem(FormatRules.UNREADABLE, told.span(), told.message()));
  }

  /** The key that names the other language's file, so that this one isn't said to be missing. */
  private void salvage(String yaml, Map<String, FrontMatter.Entry> entries) {
    if (entries.containsKey(TRANSLATION_KEY)) {
      return;
    }
    int at = firstLine;
    for (String line : yaml.lines().toList()) {
      Optional<String> key = translationKey(line);
      if (key.isPresent()) {
        int column = line.indexOf(key.get()) + 1;
        Span span = Span.inLine(at, column, key.get().length());
        entries.put(
            TRANSLATION_KEY,
            new FrontMatter.Entry(
                TRANSLATION_KEY,
                Span.inLine(at, 1, TRANSLATION_KEY.length()),
                new Scalar(key.get(), false, span)));
        return;
      }
      at++;
    }
  }

  /** The translation key that a line gives, as far as that can be told without its surroundings. */
  static Optional<String> translationKey(String line) {
    if (!line.startsWith(TRANSLATION_KEY + ":")) {
      return Optional.empty();
    }
    String value = line.substring(TRANSLATION_KEY.length() + 1).strip();
    boolean quoted =
        value.length() > 2
            && (value.charAt(0) == '"' || value.charAt(0) == '\'')
            && value.charAt(value.length() - 1) == value.charAt(0);
    return Optional.of(quoted ? value.substring(1, value.length() - 1) : value)
        .filter(key -> SIMPLE_KEY.matcher(key).matches());
  }

  private Span span(Event event) {
    return between(event, event);
  }

  private Span between(Event start, Event end) {
    Mark from = start.getStartMark().orElseThrow();
    Mark to = end.getEndMark().orElseThrow();
    Span first = point(from);
    Span last = point(to);
    return lines.trimmed(new Span(first.line(), first.column(), last.line(), last.column()));
  }

  private Span point(Event event) {
    return event.getStartMark().map(this::point).orElse(top());
  }

  private Span point(Mark mark) {
    int line = firstLine + mark.getLine();
    int column = lines.columnOfCodePoint(line, mark.getColumn());
    return new Span(line, column, line, column);
  }

  private Span top() {
    return new Span(firstLine, 1, firstLine, 1);
  }

  /** Stops reading where legal YAML stands that is something else than keys with values. */
  private static final class NotKeys extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Span span;

    NotKeys(Span span) {
      super("", null, false, false);
      this.span = span;
    }
  }

  /** Stops reading at something that is legal YAML but not accepted here. */
  private static final class Refused extends RuntimeException {
    private final transient Span span;
    private final transient Message explanation;

    Refused(Span span, String en, String fr) {
      this(span, Message.of(en, fr));
    }

    Refused(Span span, Message explanation) {
      super(explanation.en(), null, false, false);
      this.span = span;
      this.explanation = explanation;
    }
  }
}
