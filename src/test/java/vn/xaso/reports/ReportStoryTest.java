package vn.xaso.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.xaso.reports.ReportingOffice.in;
import static vn.xaso.reports.sheets.SheetForms.cells;
import static vn.xaso.reports.sheets.SheetForms.key;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.xaso.HouseTest;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Absent;
import vn.xaso.kernel.Overtaken;
import vn.xaso.kernel.Refusal;
import vn.xaso.reports.collection.domain.Aggregate;
import vn.xaso.reports.collection.domain.UnitStand.State;
import vn.xaso.reports.entry.domain.ReportAct;
import vn.xaso.reports.entry.domain.ReportState;
import vn.xaso.reports.rounds.application.RoundDesk;
import vn.xaso.reports.rounds.domain.ReportingRound;
import vn.xaso.signing.SignatureCheck;

/// A report from the province's form to the sum of all units.
///
/// Law: 09/2019/NĐ-CP
@HouseTest
class ReportStoryTest {

    @Autowired
    private ApplicationContext program;

    @Autowired
    private JdbcClient database;

    private ReportingOffice office;

    @BeforeEach
    void open() {
        office = new ReportingOffice(program);
    }

    @Test
    void goesFromTheCommuneToTheProvinceSignedAndSealed() {
        var round = office.round(name());

        var report = office.sent(round, cells("d1c1", "10", "d1c2", "4", "d2c1", "5"));

        assertThat(report.state()).isEqualTo(ReportState.SENT);
        var clerk = office.person("vanthu.sangnhe");
        var sent = in(clerk, () -> office.desk().sendings(clerk, report.id()).getFirst());
        assertThat(sent.cells()).containsEntry(key("d4c3"), "11").containsEntry(key("d4c1"), "15");
        assertThat(sent.symbol()).isEqualTo("15/BC-UBND");
        assertThat(sent.sha256()).hasSize(64);
        var files = program.getBean(FileStore.class);
        var pdf = in(clerk, () -> files.read(files.get(clerk.unit(), sent.paper())));
        assertThat(program.getBean(SignatureCheck.class).verifyOwn(pdf)).hasSize(2);
    }

    @Test
    void cannotBeSubmittedWhileSomethingIsWrong() {
        var round = office.round(name());
        var report = office.filled(round, cells("d1c1", "1", "d1c2", "4"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.move("hotich.sangnhe", report.id(), ReportAct.SUBMIT, ""))
                .satisfies(refusal -> assertThat(refusal.messageKey()).isEqualTo("entry.refusal.errors"));
    }

    @Test
    void isSentBackWithAReasonAndComesAgainAsAnotherVersion() {
        var round = office.round(name());
        var report = office.sent(round, cells("d1c1", "10"));
        sendBack(round, 1, "Thiếu số liệu dòng 2");

        office.move("hotich.sangnhe", report.id(), ReportAct.REOPEN, "");
        office.filled(round, cells("d2c1", "7"));
        office.move("hotich.sangnhe", report.id(), ReportAct.SUBMIT, "");
        office.sign(report.id());
        office.send(report.id(), "");

        var clerk = office.person("vanthu.sangnhe");
        var sendings = in(clerk, () -> office.desk().sendings(clerk, report.id()));
        assertThat(sendings).extracting(one -> one.cells().get(key("d4c1"))).containsExactly("17", "10");
        assertThat(sendings.getFirst().symbol()).isEmpty();
        assertThat(in(clerk, () -> office.desk().said(clerk, report.id()))
                        .getFirst()
                        .reason())
                .isEqualTo("Thiếu số liệu dòng 2");
        assertThat(state(round)).isEqualTo(State.SENT);
    }

    @Test
    void isRecalledOnlyBeforeTheProvinceHasTakenIt() {
        var round = office.round(name());
        var report = office.sent(round, cells("d1c1", "10"));

        office.move("vanthu.sangnhe", report.id(), ReportAct.RECALL, "Nhầm số");
        assertThat(state(round)).isEqualTo(State.WORKING);
        office.move("hotich.sangnhe", report.id(), ReportAct.SUBMIT, "");
        office.sign(report.id());
        office.send(report.id(), "16");
        take(round, 2);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.move("vanthu.sangnhe", report.id(), ReportAct.RECALL, "Nhầm số"));
        assertThat(state(round)).isEqualTo(State.TAKEN);
    }

    @Test
    void theProvinceDoesNotTakeAVersionThatItHasNotRead() {
        var round = office.round(name());
        office.sent(round, cells("d1c1", "10"));

        assertThatExceptionOfType(Overtaken.class).isThrownBy(() -> take(round, 2));
    }

    @Test
    void nothingMovesInALockedRound() {
        var round = office.round(name());
        var report = office.filled(round, cells("d1c1", "10"));
        var province = office.province();
        in(province, () -> {
            program.getBean(RoundDesk.class).lock(province, round.id(), true);
            return true;
        });

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> office.filled(round, cells("d1c1", "11")));
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> office.move("hotich.sangnhe", report.id(), ReportAct.SUBMIT, ""));
    }

    @Test
    void addsUpWhatCounts() {
        var round = office.round(name());
        office.sent(round, cells("d1c1", "10", "d1c2", "4"));

        var province = office.province();
        var values = in(province, () -> office.collection().values(province, round.id()));
        var sum = Aggregate.sum(ReportingOffice.form(), values.values(), java.util.List.of());

        assertThat(sum.of(key("d4c3"))).isEqualTo("6");
        sendBack(round, 1, "Sai");
        assertThat(in(province, () -> office.collection().values(province, round.id())))
                .isEmpty();
    }

    @Test
    void anotherUnitFindsNoReportAndNobodyWithoutTheDutyARound() {
        var round = office.round(name());
        var report = office.filled(round, cells("d1c1", "10"));
        var other = office.person("vanthu.sipaphin");

        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> in(other, () -> office.entry().get(other, report.id())));
        var province = office.province();
        var alone = office.duty(province, name(), ReportingPeriod.Kind.AD_HOC);
        office.published(province, alone.id(), ReportingOffice.form());
        var notMine = office.round(province, alone.id(), office.person("chutich.sipaphin"));
        var clerk = office.person("hotich.sangnhe");
        assertThatExceptionOfType(Absent.class)
                .isThrownBy(() -> in(clerk, () -> office.entry().begin(clerk, notMine.id())));
    }

    @Test
    void aPublishedFormNeverChanges() {
        var province = office.province();
        var duty = office.duty(province, name(), ReportingPeriod.Kind.AD_HOC);
        var form = office.published(province, duty.id(), ReportingOffice.form());

        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> in(
                        province,
                        () -> database.sql("update reports.form set no = 9 where id = :id")
                                .param("id", form.id())
                                .update()));
    }

    private void sendBack(ReportingRound round, int sending, String reason) {
        var province = office.province();
        var unit = office.person("hotich.sangnhe").unit();
        in(province, () -> {
            office.collection().sendBack(province, round.id(), unit, sending, reason);
            return true;
        });
    }

    private void take(ReportingRound round, int sending) {
        var province = office.province();
        var unit = office.person("hotich.sangnhe").unit();
        in(province, () -> {
            office.collection().take(province, round.id(), unit, sending);
            return true;
        });
    }

    private State state(ReportingRound round) {
        var province = office.province();
        var unit = office.person("hotich.sangnhe").unit();
        return in(province, () -> office.collection().stand(province, round.id(), unit))
                .state();
    }

    private static String name() {
        return "Báo cáo thử " + UUID.randomUUID();
    }
}
