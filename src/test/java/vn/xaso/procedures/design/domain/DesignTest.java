package vn.xaso.procedures.design.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Refusal;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.design.domain.Design.Hand;
import vn.xaso.procedures.design.domain.Design.State;

/// Law: NĐ 118/2025/NĐ-CP
class DesignTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Hand FIRST = hand("Nguyễn Thị Minh Châu");
    private static final Hand SECOND = hand("Lò Văn Hùng");
    private static final ProcedureVersion RIGHT = VersionsForTests.right("9.980001");

    @Test
    void nobodyPublishesWhatHeOrSheWrote() {
        var written = Design.begun(Ids.next(), null, RIGHT, FIRST).changed(RIGHT, SECOND);
        var asked = written.asked(TODAY, TODAY, FIRST);

        refuses("design.refusal.ownDesign", () -> asked.published(Ids.next(), TODAY, FIRST));
        refuses("design.refusal.ownDesign", () -> asked.published(Ids.next(), TODAY, SECOND));
        assertThat(asked.published(Ids.next(), TODAY, hand("Người thứ ba")).state())
                .isEqualTo(State.PUBLISHED);
    }

    @Test
    void whatIsChangedAfterItWasHandedInIsHandedInAgain() {
        var asked = asked();

        var changed = asked.changed(RIGHT, FIRST);

        assertThat(changed.state()).isEqualTo(State.OPEN);
        assertThat(changed.publishFrom()).isNull();
        refuses("design.refusal.notAsked", () -> changed.published(Ids.next(), TODAY, SECOND));
    }

    @Test
    void noDayBeforeTodayAndNoErrors() {
        var design = Design.begun(Ids.next(), null, RIGHT, FIRST);
        var empty = Design.begun(Ids.next(), null, VersionSheet.empty(RIGHT.code(), Ids.next(), TODAY), FIRST);

        refuses("design.refusal.past", () -> design.asked(TODAY.minusDays(1), TODAY, FIRST));
        refuses("design.refusal.errors", () -> empty.asked(TODAY, TODAY, FIRST));
    }

    @Test
    void whatIsOverIsNotChangedAnyMore() {
        var published = asked().published(Ids.next(), TODAY, SECOND);
        var ended = Design.begun(Ids.next(), null, RIGHT, FIRST).ended("Trùng", FIRST);

        refuses("design.refusal.over", () -> published.changed(RIGHT, FIRST));
        refuses("design.refusal.over", () -> ended.changed(RIGHT, FIRST));
        refuses("design.refusal.over", () -> published.ended("Nhầm", FIRST));
    }

    @Test
    void everyChangeCounts() {
        assertThat(asked().sentBack("Thiếu tên tiếng Anh", SECOND).revision()).isEqualTo(3);
    }

    private static Design asked() {
        return Design.begun(Ids.next(), null, RIGHT, FIRST).asked(TODAY, TODAY, FIRST);
    }

    private static void refuses(String why, Runnable act) {
        assertThatExceptionOfType(Refusal.class).isThrownBy(act::run).withMessage(why);
    }

    private static Hand hand(String name) {
        return new Hand(Ids.next(), name, Instant.EPOCH);
    }
}
