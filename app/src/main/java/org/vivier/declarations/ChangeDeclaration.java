package org.vivier.declarations;

import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets the person who has the code say something else. */
@Component
public class ChangeDeclaration {
  private final JdbcClient jdbc;

  ChangeDeclaration(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Replaces what was declared.
   *
   * @return false when the code opens nothing
   */
  public boolean handle(DeclarationCode code, Set<EquityGroup> groups) {
    return Declarations.with(
                jdbc.sql(
                        """
                        update declaration
                        set woman = :woman, indigenous = :indigenous,
                            disability = :disability, racialized = :racialized
                        where code_hash = :code
                        """)
                    .param("code", code.hash()),
                groups)
            .update()
        == 1;
  }
}
