package org.vivier.text;

import java.util.Arrays;

/**
 * Numbers by word, looked up by a hash that a caller builds letter by letter: no string is made for
 * a word that is only looked up. Words whose hashes collide are taken for the same.
 */
public final class WordTable {
  /** What a look-up gives for an unknown word. */
  public static final int NONE = Integer.MIN_VALUE;

  private static final int SEED = 17;

  private int[] keys = new int[256];
  private int[] values = new int[256];
  private int size;

  /** An empty table. */
  public WordTable() {
    Arrays.fill(values, NONE);
  }

  /** The hash of no letters at all. */
  public static int start() {
    return SEED;
  }

  /** The hash after one more letter. */
  public static int next(int hash, char letter) {
    return 31 * hash + letter;
  }

  /** The hash of a whole word. */
  public static int hash(CharSequence word) {
    int hash = SEED;
    for (int i = 0; i < word.length(); i++) {
      hash = next(hash, word.charAt(i));
    }
    return hash;
  }

  /** Adds or replaces a word's number. */
  public void put(String word, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    size += insert(hash(word), value);
  }

  /** The number of a word with this hash, or {@link #NONE}. */
  public int get(int hash) {
    int at = slot(hash);
    while (values[at] != NONE) {
      if (keys[at] == hash) {
        return values[at];
      }
      at = (at + 1) & (keys.length - 1);
    }
    return NONE;
  }

  /** Whether a word with this hash is in the table. */
  public boolean has(int hash) {
    return get(hash) != NONE;
  }

  /** The same words and numbers, to add more to. */
  public WordTable copy() {
    WordTable copy = new WordTable();
    copy.keys = keys.clone();
    copy.values = values.clone();
    copy.size = size;
    return copy;
  }

  private int slot(int hash) {
    int mixed = hash * 0x9E3779B9;
    return (mixed ^ (mixed >>> 15)) & (keys.length - 1);
  }

  private int insert(int hash, int value) {
    int at = slot(hash);
    while (values[at] != NONE && keys[at] != hash) {
      at = (at + 1) & (keys.length - 1);
    }
    int added = values[at] == NONE ? 1 : 0;
    keys[at] = hash;
    values[at] = value;
    return added;
  }

  private void grow() {
    int[] oldKeys = keys;
    int[] oldValues = values;
    keys = new int[oldKeys.length * 2];
    values = new int[oldKeys.length * 2];
    Arrays.fill(values, NONE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != NONE) {
        insert(oldKeys[i], oldValues[i]);
      }
    }
  }
}
