package vn.xaso.indicators.alerts.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.xaso.HouseTest;
import vn.xaso.directory.PositionKind;
import vn.xaso.indicators.alerts.domain.Alert;
import vn.xaso.indicators.alerts.domain.AlertKind;
import vn.xaso.indicators.alerts.domain.Digests.Digest;
import vn.xaso.indicators.alerts.domain.Digests.Slot;
import vn.xaso.kernel.UnitId;
import vn.xaso.notifications.MailPost;
import vn.xaso.ui.Language;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.TextShelf;

/// What a digest says outside the office.
@HouseTest
class DigestLettersTest {

    private final List<MailPost.Letter> written = new ArrayList<>();
    private final UnitId unit = new UnitId(UUID.randomUUID());

    @Autowired
    private TextShelf shelf;

    @Autowired
    private PublicAddress address;

    private DigestLetters letters;

    @BeforeEach
    void open() {
        letters = new DigestLetters(new Kept(), shelf, address);
    }

    @Test
    void saysCodesAndCountsAndTheWayToTheOfficeAndNamesNobody() {
        var late = IntStream.range(0, 25)
                .mapToObj(no -> alert(AlertKind.CASE_LATE, "H11.45-" + no + " – Cấp bản sao <b>"));
        var stuck = Stream.of(alert(AlertKind.SYNC_STUCK, "không nói ra"));

        letters.post(unit, digest(26), Stream.concat(late, stuck).toList(), Language.VI);

        var letter = written.getFirst();
        assertThat(letter.key()).isEqualTo("digest 2026-11-27 MORNING");
        assertThat(letter.subject()).contains("27/11/2026", "26 cảnh báo mới");
        assertThat(letter.plain())
                .contains("Hồ sơ quá hạn: 25 (H11.45-0, H11.45-1,", "H11.45-19, …)", "/office/digests")
                .doesNotContain("H11.45-20", "không nói ra", "Cấp bản sao", "Lò Văn Seo");
        assertThat(letter.html()).contains("<li>", "/office/digests\">").doesNotContain("<b>");
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        letters.post(unit, digest(1), List.of(alert(AlertKind.CASE_LATE, "H11.45-1 – x")), Language.EN);

        assertThat(written.getFirst().plain()).contains("Case late: 1 (H11.45-1)", "1 new, 2 closed, 3 from before.");
    }

    private static Digest digest(int fresh) {
        var ids = IntStream.range(0, fresh).mapToObj(no -> UUID.randomUUID()).toList();
        return new Digest(UUID.randomUUID(), LocalDate.of(2026, 11, 27), Slot.MORNING, Instant.EPOCH, ids, 2, 3, null);
    }

    private Alert alert(AlertKind kind, String label) {
        return new Alert(
                UUID.randomUUID(),
                unit,
                kind,
                "x",
                label,
                1,
                "",
                PositionKind.OFFICE_HEAD,
                null,
                Instant.EPOCH,
                "Lò Văn Seo",
                null,
                null,
                null);
    }

    /// Keeps what is written.
    private final class Kept implements MailPost {

        @Override
        public boolean isOn() {
            return true;
        }

        @Override
        public Map<UUID, Language> readers(UnitId asked) {
            return Map.of();
        }

        @Override
        public void post(UnitId to, UUID person, Letter letter) {
            written.add(letter);
        }
    }
}
