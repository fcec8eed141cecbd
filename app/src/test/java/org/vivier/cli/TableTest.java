package org.vivier.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void alignsColumnsAndLeavesNoBlanksAtTheEnd() {
    Table table = new Table("NAME", "STATE");
    table.row("é𝒳", "ok");
    table.row("longer", "–");
    assertThat(table.lines()).containsExactly("NAME    STATE", "é𝒳      ok", "longer  –");
  }
}
