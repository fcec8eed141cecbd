package org.vivier.declarations.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vivier.declarations.EquityGroup;
import org.vivier.platform.page.Choice;
import org.vivier.platform.page.FieldError;
import org.vivier.platform.web.FormValues;
import org.vivier.platform.words.Words;

/** The boxes of a form: the groups, and "none of these". */
record GroupChoices(Set<EquityGroup> groups, boolean none) {
  static final String FIELD = "groups";
  private static final String NONE = "none";
  static final GroupChoices EMPTY = new GroupChoices(Set.of(), false);

  /** What the form says; boxes that it doesn't have are passed over. */
  static GroupChoices in(FormValues form) {
    List<String> ticked = form.all(FIELD);
    return new GroupChoices(
        ticked.stream()
            .flatMap(value -> EquityGroup.of(value).stream())
            .collect(Collectors.toSet()),
        ticked.contains(NONE));
  }

  /** As it was declared. */
  static GroupChoices of(Set<EquityGroup> declared) {
    return new GroupChoices(declared, declared.isEmpty());
  }

  List<FieldError> errors(Words words) {
    if (groups.isEmpty() && !none) {
      return List.of(new FieldError(FIELD, words.text("declarations.form.missing")));
    }
    return none && !groups.isEmpty()
        ? List.of(new FieldError(FIELD, words.text("declarations.form.both")))
        : List.of();
  }

  List<Choice> choices(Words words) {
    List<Choice> choices =
        Stream.of(EquityGroup.values())
            .map(group ->
                new Choice(
                    group.code(), group.label(words), group.hint(words), groups.contains(group)))
            .collect(Collectors.toCollection(ArrayList::new));
    choices.add(new Choice(NONE, words.text("declarations.form.none"), null, none));
    return choices;
  }
}
