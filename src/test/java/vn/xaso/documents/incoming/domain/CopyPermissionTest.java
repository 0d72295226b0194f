package vn.xaso.documents.incoming.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.domain.IncomingState.RECALL_ASKED;
import static vn.xaso.documents.incoming.domain.IncomingState.RECEIVED;
import static vn.xaso.documents.incoming.domain.IncomingState.REGISTERED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.xaso.documents.Urgency;
import vn.xaso.kernel.UnitId;

/// What the office may not copy.
///
/// Law: 30/2020/NĐ-CP art. 21 cl. 1, art. 22 cl. 4
class CopyPermissionTest {

    @ParameterizedTest
    @ValueSource(strings = {"Mật", "Bản số 2; MẬT", "Độ mật: Tối mật", "tuyệt mật, 01 bản"})
    void aSecretDocumentIsNotCopied(String note) {
        assertThat(refusal(REGISTERED, note)).contains("incoming.refusal.copySecret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Gửi đích danh đồng chí Chủ tịch", "Không bóc bì", "Chỉ người có tên mới được bóc bì"})
    void whatIsForOnePersonIsNotCopied(String note) {
        assertThat(refusal(REGISTERED, note)).contains("incoming.refusal.copyAddressed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Gửi kèm 02 phụ lục", "Mất trang 3", "Bảo mật thông tin cá nhân khi niêm yết"})
    void anyOtherNoteForbidsNothing(String note) {
        assertThat(refusal(REGISTERED, note)).isEmpty();
    }

    @Test
    void nothingIsCopiedBeforeItHasItsNumber() {
        assertThat(refusal(RECEIVED, "")).contains("incoming.refusal.copyUnregistered");
    }

    @Test
    void whatTheSenderAsksBackIsNotCopied() {
        assertThat(refusal(RECALL_ASKED, "")).contains("incoming.refusal.copyFrozen");
    }

    private static Optional<String> refusal(IncomingState state, String note) {
        var day = LocalDate.of(2026, 11, 24);
        var said = new Particulars(
                "CONG_VAN", "12", "SNV-VP", day, "Sở Nội vụ", "V/v tập huấn", "", "", 1, Urgency.NORMAL, null, note);
        var arrival = new Arrival(Channel.PAPER, Instant.EPOCH, "1", "", "", null, null);
        var number = state == RECEIVED ? null : new ArrivalNumber(7, day);
        var before = state == RECALL_ASKED ? REGISTERED : null;
        return CopyPermission.refusal(new IncomingDocument(
                UUID.randomUUID(),
                new UnitId(UUID.randomUUID()),
                state,
                1,
                arrival,
                said,
                number,
                Handling.arrived(day),
                Ties.NONE,
                before));
    }
}
