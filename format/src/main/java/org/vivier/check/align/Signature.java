package org.vivier.check.align;

/**
 * What can be compared across languages about a stretch of text: the concepts and cognates in it
 * with their weights, and its length.
 */
final class Signature {
  private final int[] keys;
  private final float[] weights;
  private final float weight;
  private final int length;

  /** Sorted, distinct keys with a weight each, and the number of characters. */
  Signature(int[] keys, float[] weights, int length) {
    this.keys = keys;
    this.weights = weights;
    this.length = length;
    float sum = 0;
    for (float each : weights) {
      sum += each;
    }
    this.weight = sum;
  }

  /** Both stretches as one. */
  Signature plus(Signature other) {
    int[] joined = new int[keys.length + other.keys.length];
    float[] joinedWeights = new float[joined.length];
    int count = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length || j < other.keys.length) {
      boolean left = j >= other.keys.length || (i < keys.length && keys[i] <= other.keys[j]);
      boolean right = i >= keys.length || (j < other.keys.length && other.keys[j] <= keys[i]);
      joined[count] = left ? keys[i] : other.keys[j];
      float ours = left ? weights[i++] : 0;
      float theirs = right ? other.weights[j++] : 0;
      joinedWeights[count++] = Math.max(ours, theirs);
    }
    return new Signature(
        java.util.Arrays.copyOf(joined, count),
        java.util.Arrays.copyOf(joinedWeights, count),
        length + other.length);
  }

  /** How many different words it has that can be compared. */
  int words() {
    return keys.length;
  }

  /** The share of weight that both have in common, from 0 to 1. */
  double overlap(Signature other) {
    float total = weight + other.weight;
    if (total == 0) {
      return 0;
    }
    float shared = 0;
    int i = 0;
    int j = 0;
    while (i < keys.length && j < other.keys.length) {
      if (keys[i] == other.keys[j]) {
        shared += weights[i++] + other.weights[j++];
      } else if (keys[i] < other.keys[j]) {
        i++;
      } else {
        j++;
      }
    }
    return Math.min(1, shared / total);
  }

  /** How well the lengths fit: French runs about a fifth longer. */
  double lengthFit(Signature french) {
    if (length == 0 || french.length == 0) {
      return 0;
    }
    double ratio = Math.abs(Math.log(french.length / (1.22 * length)));
    return Math.max(0, 1 - ratio / 1.1);
  }
}
