package vn.xaso.interchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.synchronised.SynchronisedCases.Field;
import vn.xaso.interchange.domain.Comparisons.Kind;
import vn.xaso.interchange.domain.Transfer.Reason;
import vn.xaso.interchange.domain.Transfer.State;
import vn.xaso.playportal.domain.Fault;

/// The real client and the portal of the demonstration, over HTTP.
///
/// Law: 766/QĐ-TTg, indicator 1.4
@HouseTest
class SynchronisationTest {

    private static final String RESULTS = "DanhSachGiayToKetQua";

    @Autowired
    private ApplicationContext program;

    @AfterEach
    void nothingIsWrongAnyMore() {
        ToldCase.faults(program, Map.of());
    }

    @Test
    void aCaseIsToldCompletely() {
        var told = ToldCase.issued(program);

        var transfer = told.tell();

        assertThat(transfer.state()).isEqualTo(State.COMPLETE);
        assertThat(told.missing()).isEmpty();
        assertThat(told.there().body()).contains("\"MaHoSo\": \"" + told.code()).contains("\"TrangThaiHoSo\": \"9\"");
        assertThat(told.filesThere()).hasSize(1);
    }

    @Test
    void whileThePortalIsAwayTheCaseWaitsAndIsToldLater() {
        var told = ToldCase.issued(program);
        told.faults(Map.of(Fault.AWAY, ""));

        var waiting = told.tell();
        assertThat(waiting.state()).isEqualTo(State.WAITING);
        assertThat(waiting.reason()).isEqualTo(Reason.AWAY);
        assertThat(waiting.nextAt()).isNotNull();
        assertThat(waiting.isStuck()).isTrue();

        told.faults(Map.of());
        assertThat(told.tell().state()).isEqualTo(State.COMPLETE);
    }

    @Test
    void anAnswerThatIsLostIsAskedForAgainAndNothingIsKeptTwice() {
        var told = ToldCase.issued(program);
        told.tell();
        told.faults(Map.of(Fault.DEAF, ""));
        assertThat(told.tell().state()).isEqualTo(State.WAITING);
        int times = told.there().times();

        told.faults(Map.of());
        OfficeClockInAnHour.run(() -> told.send());

        assertThat(told.transfer().state()).isEqualTo(State.COMPLETE);
        assertThat(told.there().times()).isEqualTo(times);
        assertThat(told.filesThere()).hasSize(1);
    }

    @Test
    void aResultThatIsTooLargeLeavesTheCaseWithoutItsFile() {
        var told = ToldCase.issued(program);
        told.faults(Map.of(Fault.LARGEST, "1000"));

        var partial = told.tell();
        assertThat(partial.state()).isEqualTo(State.PARTIAL);
        assertThat(partial.missing()).containsExactly(Field.RESULT_FILES);
        assertThat(partial.words()).contains("vượt mức cho phép");
        assertThat(partial.nextAt()).isNull();
        assertThat(told.acknowledged().refused()).containsKey(Field.RESULT_FILES);

        told.faults(Map.of());
        assertThat(told.tell().state()).isEqualTo(State.COMPLETE);
        assertThat(told.missing()).isEmpty();
    }

    @Test
    void aFieldThatThePortalLosesIsFoundByTheComparison() {
        var told = ToldCase.issued(program);
        told.faults(Map.of(Fault.LOST, RESULTS));
        assertThat(told.tell().state()).isEqualTo(State.COMPLETE);

        var difference = Objects.requireNonNull(told.compared());

        assertThat(difference.kind()).isEqualTo(Kind.DIFFERS);
        assertThat(difference.fields()).containsExactly(Field.RESULT_FILES);
        assertThat(told.transfer().reason()).isEqualTo(Reason.LOST);
        assertThat(told.missing()).containsExactly(Field.RESULT_FILES);

        told.faults(Map.of());
        assertThat(told.tell().state()).isEqualTo(State.COMPLETE);
        assertThat(told.compared()).isNull();
    }

    @Test
    void whatWasNeverToldIsMissingThere() {
        var told = ToldCase.issued(program);

        assertThat(Objects.requireNonNull(told.compared()).kind()).isEqualTo(Kind.NOT_THERE);
    }

    @Test
    void aCaseThatWasNotAcceptedIsNotTold() {
        var office = new SangNhe(program);
        var told = new ToldCase(program, office, office.takenIn(SangNhe.sung()));
        told.note();

        program.getBean(vn.xaso.interchange.application.Sender.class)
                .send(told.file().unit());

        assertThat(office.in(
                        told.file(),
                        () -> program.getBean(vn.xaso.interchange.domain.Transfers.class)
                                .find(told.file().unit(), told.file().id())))
                .isEmpty();
    }

    /// Whatever was lost, came late or twice in between: in the end the portal has what we have.
    @Test
    void afterAnyFaultsBothHaveTheSameInTheEnd() {
        var random = new Random(766);
        var told = ToldCase.issued(program);
        for (int round = 0; round < 20; round++) {
            var faults = new EnumMap<Fault, String>(Fault.class);
            switch (random.nextInt(5)) {
                case 0 -> faults.put(Fault.AWAY, "");
                case 1 -> faults.put(Fault.DEAF, "");
                case 2 -> faults.put(Fault.LARGEST, "1000");
                case 3 -> faults.put(Fault.LOST, random.nextBoolean() ? RESULTS : "NgayHenTra");
                default -> {}
            }
            told.faults(faults);
            if (round == 0 || random.nextBoolean()) {
                told.note();
            }
            OfficeClockInAnHour.run(() -> told.send());
            if (random.nextInt(4) == 0 && !faults.containsKey(Fault.AWAY) && !faults.containsKey(Fault.DEAF)) {
                told.compared();
            }
        }

        told.faults(Map.of());
        told.tell();

        assertThat(told.transfer().state()).isEqualTo(State.COMPLETE);
        assertThat(told.missing()).isEmpty();
        assertThat(told.compared()).isNull();
    }
}
