package org.vivier.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadNameTest {
  @Test
  void isMadeOfTheReferenceOnly() {
    assertThat(DownloadName.resume("VIV-2026-0042", FileFormat.PDF).value())
        .isEqualTo("CV-VIV-2026-0042.pdf");
    assertThat(DownloadName.attachment("VIV-2026-0042", 2, FileFormat.DOCX).value())
        .isEqualTo("Document-VIV-2026-0042-2.docx");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "../x", "Amina Bélanger", "a\"; filename=x", "a\r\nX: y"})
  void takesNothingThatIsNoReference(String reference) {
    assertThatThrownBy(() -> DownloadName.resume(reference, FileFormat.PDF))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new DownloadName("CV-" + reference + ".pdf"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
