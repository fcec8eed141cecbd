package org.vivier.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaginationTest {
  @Test
  void showsFirstLastAndNeighbours() {
    var pagination = Pagination.of(7, 250, n -> "?page=" + n);
    assertThat(pagination.links())
        .extracting(Pagination.Link::number)
        .containsExactly(1, 6, 7, 8, 250);
    assertThat(pagination.links())
        .extracting(Pagination.Link::gapBefore)
        .containsExactly(false, true, false, false, true);
    assertThat(pagination.previous()).isEqualTo("?page=6");
    assertThat(pagination.next()).isEqualTo("?page=8");
  }

  @Test
  void endsAtTheEnds() {
    assertThat(Pagination.of(1, 2, n -> "" + n).previous()).isNull();
    assertThat(Pagination.of(2, 2, n -> "" + n).next()).isNull();
    assertThat(Pagination.of(1, 1, n -> "" + n).needed()).isFalse();
  }
}
