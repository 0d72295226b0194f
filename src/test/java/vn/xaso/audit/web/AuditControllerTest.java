package vn.xaso.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.audit.AuditTrail;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Right;
import vn.xaso.kernel.UnitScope;

@HouseTest
class AuditControllerTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private AuditTrail trail;

    @Autowired
    private TransactionTemplate transaction;

    private final Actor reader = Actors.with(Actors.newUnit(), Set.of(Right.READ_AUDIT));

    @Test
    void showsTheEntriesOfTheOwnUnitOnlyAndEscapesThem() {
        write(reader, "H12.1", "<script>alert(1)</script>");
        write(Actors.withAllRights(Actors.newUnit()), "H12.2", "");

        var page = open(reader, "/office/audit");

        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains("H12.1", "&lt;script&gt;alert(1)")
                .doesNotContain("H12.2");
    }

    @Test
    void filtersByWhatStandsInTheAddress() {
        write(reader, "H12.1", "");
        write(reader, "H12.2", "");

        assertThat(open(reader, "/office/audit?subject=H12.2&from=2020-01-01"))
                .bodyText()
                .contains(">H12.2<")
                .doesNotContain(">H12.1<");
    }

    @Test
    void goesOnWhereThePageEnds() {
        for (int i = 0; i < 51; i++) {
            write(reader, "H12." + i, "");
        }

        assertThat(open(reader, "/office/audit"))
                .bodyText()
                .contains("before=", ">H12.50<", "nhiều nhất 30.000 dòng")
                .doesNotContain(">H12.0<");
    }

    @Test
    void keepsAMistypedDayAndSaysHowToTypeIt() {
        var page = open(reader, "/office/audit?from=hôm nay");

        assertThat(page).hasStatus(422).bodyText().contains("hôm nay", "ví dụ 05/02/2026");
    }

    @Test
    void saysThatAnUntouchedTrailIsIntact() {
        assertThat(open(reader, "/office/audit/check")).hasStatusOk().bodyText().contains("Nhật ký nguyên vẹn");
    }

    @Test
    void doesNotLetASpreadsheetRunWhatWasWritten() {
        write(reader, "=HYPERLINK(\"http://x\")", "");

        assertThat(open(reader, "/office/audit/entries.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
    }

    @Test
    void doesNotExistForWhomMayNotReadIt() {
        var other = Actors.with(reader.unit(), Set.of(Right.READ_CASES));

        assertThat(open(other, "/office/audit")).hasStatus(404);
        assertThat(open(other, "/office/audit/check")).hasStatus(404);
        assertThat(open(other, "/office/audit/entries.csv")).hasStatus(404);
    }

    private MvcTestResult open(Actor actor, String address) {
        return browser.get()
                .uri(address)
                .requestAttr(Actor.class.getName(), actor)
                .exchange();
    }

    private void write(Actor actor, String subject, String note) {
        UnitScope.of(actor.unit())
                .run(() -> transaction.executeWithoutResult(
                        status -> trail.record(actor, actor.unit(), "case.accept", subject, note)));
    }
}
