package org.vivier.format;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
      reader.unreadable(e.getProblemMark().map(reader::point).orElse(reader.top()), e.getProblem());
    } catch (YamlEngineException e) {
      reader.unreadable(reader.top(), e.getMessage());
    } catch (Refused e) {
      reader.problems.add(new Problem(FormatRules.UNREADABLE, e.span, e.explanation));
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
      throw new Refused(
          point(root),
          "The front matter isn’t a list of keys with values.",
          "L’en-tête n’est pas une liste de clés avec des valeurs.");
    }
    for (Event key = events.next(); !(key instanceof MappingEndEvent); key = events.next()) {
      String name = keyName(key);
      FrontMatterValue value = value(events, events.next(), 1);
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
              "Aliases (*name) aren’t accepted in front matter: repeat the value.",
              "Les alias (*nom) ne sont pas acceptés dans l’en-tête : répétez la valeur.");
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
      return scalar.getValue();
    }
    throw new Refused(
        point(key),
        "A key of the front matter isn’t a plain word.",
        "Une clé de l’en-tête n’est pas un simple mot.");
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

  private void unreadable(Span span, @Nullable String reason) {
    String detail = reason == null ? "" : reason.lines().findFirst().orElse("");
    problems.add(
        new Problem(
            FormatRules.UNREADABLE,
            span,
            Message.of(
                "The front matter can’t be read as YAML: %s.",
                "L’en-tête n’est pas du YAML lisible (%s).", detail)));
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

  /** Stops reading at something that is legal YAML but not accepted here. */
  private static final class Refused extends RuntimeException {
    private final transient Span span;
    private final transient Message explanation;

    Refused(Span span, String en, String fr) {
      super(en, null, false, false);
      this.span = span;
      this.explanation = Message.of(en, fr);
    }
  }
}
