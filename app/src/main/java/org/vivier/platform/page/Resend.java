package org.vivier.platform.page;

import java.util.List;

/**
 * A form that could not be saved, to be sent once more.
 *
 * @param path where it goes
 * @param withFiles whether files may have come with it, which are not in it any more
 * @param fields everything that came with it, in its order
 */
public record Resend(String path, boolean withFiles, List<Field> fields) {
  /** One value, as it was sent. */
  public record Field(String name, String value) {
    /** Without the value, which may be personal. */
    @Override
    public String toString() {
      return name;
    }
  }

  /** Keeps its own list. */
  public Resend {
    fields = List.copyOf(fields);
  }

  /** What a person typed or chose; what the page itself had put into the form is left out. */
  public List<String> typed() {
    return fields.stream()
        .filter(field -> !field.name().startsWith("_"))
        .map(Field::value)
        .filter(value -> !value.isBlank())
        .toList();
  }

  /** How the form is encoded. */
  public String encoding() {
    return withFiles ? "multipart/form-data" : "application/x-www-form-urlencoded";
  }
}
