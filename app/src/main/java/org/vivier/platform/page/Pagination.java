package org.vivier.platform.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Links to the pages of a long list.
 *
 * @param current the page shown, from 1
 * @param last the last page
 * @param previous path of the page before, or null on the first
 * @param next path of the page after, or null on the last
 * @param links first, last and the neighbours, with gaps where numbers are left out
 */
public record Pagination(
    int current, int last, @Nullable String previous, @Nullable String next, List<Link> links) {
  private static final int NEIGHBOURS = 1;

  /**
   * One number in the list.
   *
   * @param number the page, from 1
   * @param path its address
   * @param gapBefore whether numbers are left out before this one
   */
  public record Link(int number, String path, boolean gapBefore) {}

  /** Links around {@code current}; {@code path} gives the address of a page by its number. */
  public static Pagination of(int current, int last, IntFunction<String> path) {
    var links = new ArrayList<Link>();
    var before = 0;
    for (var number : shown(current, last)) {
      links.add(new Link(number, path.apply(number), number > before + 1));
      before = number;
    }
    return new Pagination(
        current,
        last,
        current > 1 ? path.apply(current - 1) : null,
        current < last ? path.apply(current + 1) : null,
        List.copyOf(links));
  }

  /** Whether there is more than one page. */
  public boolean needed() {
    return last > 1;
  }

  private static List<Integer> shown(int current, int last) {
    return IntStream.rangeClosed(1, last)
        .filter(n -> n == 1 || n == last || Math.abs(n - current) <= NEIGHBOURS)
        .boxed()
        .toList();
  }
}
