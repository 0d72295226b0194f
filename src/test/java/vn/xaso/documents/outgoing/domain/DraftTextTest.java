package vn.xaso.documents.outgoing.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.xaso.documents.Urgency;

class DraftTextTest {

    @Test
    void quotesTheFirstPlaceOfTheTemplateThatIsStillOpen() {
        assertThat(with("Điều 1. Giao Văn phòng.\nĐiều 2. Giao […] giám sát.\n[…]")
                        .openPlace())
                .isEqualTo("Điều 2. Giao […] giám sát.");
        assertThat(with("[…]" + "a".repeat(200)).openPlace()).hasSize(80);
    }

    @Test
    void aFilledTextHasNone() {
        assertThat(with("Điều 1. Giao Văn phòng theo dõi […").openPlace()).isEmpty();
    }

    private static DraftText with(String body) {
        return new DraftText(
                "QUYET_DINH",
                Urgency.NORMAL,
                "Về việc phân công",
                List.of(),
                List.of(),
                body,
                List.of(),
                "Lưu: VT.",
                "",
                null,
                null);
    }
}
