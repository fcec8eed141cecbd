package org.vivier.careers.web;

import java.util.List;
import java.util.stream.Collectors;
import org.vivier.postings.pictures.Pictures;

/**
 * A picture on a posting's page.
 *
 * @param alt what it shows; empty when it only decorates
 * @param sizes at least one, the smallest first
 */
public record TeamPicture(String alt, List<Pictures.Size> sizes) {
  public TeamPicture {
    sizes = List.copyOf(sizes);
  }

  /** The one for browsers that don't choose, and whose shape the page keeps free. */
  public Pictures.Size smallest() {
    return sizes.getFirst();
  }

  /** The one for links elsewhere. */
  public Pictures.Size largest() {
    return sizes.getLast();
  }

  /** All of them, for the browser to choose from. */
  public String sourceSet() {
    return sizes.stream()
        .map(size -> size.path() + " " + size.width() + "w")
        .collect(Collectors.joining(", "));
  }
}
