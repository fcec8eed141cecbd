package org.vivier.documents;

/**
 * Why a file was not taken. Each has a text in both languages: {@link #key} with {@link
 * #arguments}.
 */
public sealed interface FileRefusal {
  /** Nothing in it. */
  record Empty() implements FileRefusal {}

  /** More bytes than are taken. */
  record TooLarge(long limit) implements FileRefusal {
    @Override
    public Object[] arguments() {
      return new Object[] {limit >> 20};
    }
  }

  /** Its bytes are of a kind that is not taken. */
  record WrongType() implements FileRefusal {}

  /** Its name says one of our kinds, its bytes are something else. */
  record Disguised(FileFormat claimed) implements FileRefusal {
    @Override
    public Object[] arguments() {
      return new Object[] {claimed.name()};
    }
  }

  /** Nobody could read it without the password. */
  record Encrypted() implements FileRefusal {}

  /** Cut off or broken: nobody could open it. */
  record Damaged() implements FileRefusal {}

  /** A small file that unpacks to an enormous one. */
  record Overblown() implements FileRefusal {}

  /** There is no room for more files like it now. */
  record NoRoom() implements FileRefusal {}

  /** The key of its text, such as {@code documents.refusal.tooLarge}. */
  default String key() {
    String name = getClass().getSimpleName();
    return "documents.refusal." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** What its text needs filled in. */
  default Object[] arguments() {
    return new Object[0];
  }
}
