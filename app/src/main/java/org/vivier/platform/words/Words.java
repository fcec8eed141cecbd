package org.vivier.platform.words;

import java.text.MessageFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.vivier.format.Language;

/**
 * What pages say in one language. A key is {@code room.page.element}; its first part names the
 * message file.
 *
 * <p>Texts with arguments are {@link MessageFormat} patterns: {@code {0}} is formatted for the
 * language, and {@code {0,choice,0#…|1#…|1<…}} chooses a plural (zero is singular in French). An
 * ASCII apostrophe would quote the rest of a pattern, so texts use the typographic one.
 */
public final class Words {
  private static final Words ENGLISH = new Words(Language.EN);
  private static final Words FRENCH = new Words(Language.FR);

  private final Language language;
  private final Map<String, MessageFile> rooms = new ConcurrentHashMap<>();

  private Words(Language language) {
    this.language = language;
  }

  /** The words of this language. */
  public static Words of(Language language) {
    return language == Language.EN ? ENGLISH : FRENCH;
  }

  /** The language of these words. */
  public Language language() {
    return language;
  }

  /**
   * The text of this key with its arguments filled in.
   *
   * @throws MissingWord when the key has no text in this language
   */
  public String text(String key, Object... arguments) {
    var pattern = room(key).texts().get(key);
    if (pattern == null) {
      throw new MissingWord(language, key);
    }
    return arguments.length == 0
        ? pattern
        : new MessageFormat(pattern, language.locale()).format(arguments);
  }

  /** Whether this key has a text. */
  public boolean has(String key) {
    return room(key).texts().containsKey(key);
  }

  private MessageFile room(String key) {
    var dot = key.indexOf('.');
    var room = dot < 0 ? key : key.substring(0, dot);
    return rooms.computeIfAbsent(room, name -> MessageFile.of(name, language));
  }
}
