package vn.xaso.signing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/// Law: 30/2020/NĐ-CP Phụ lục I, ô 8, ô 14
class SealTextTest {

    private static final Instant AT = Instant.parse("2026-11-24T02:15:30.123Z");

    @Test
    void anAttachmentCarriesNumberSymbolAndTime() {
        assertThat(SealText.ofAttachment("15/KH-UBND", AT)).isEqualTo("15/KH-UBND; 24/11/2026 09:15:30 +07:00");
    }

    @Test
    void aCopyTellsItsKindAndWhoCopied() {
        assertThat(SealText.ofCopy("Sao y", "UBND xã Sáng Nhè", AT))
                .isEqualTo("Sao y; UBND xã Sáng Nhè; 24/11/2026 09:15:30 +07:00");
    }
}
