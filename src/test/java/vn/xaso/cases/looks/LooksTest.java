package vn.xaso.cases.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.Actors;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.Applicant;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Right;

/// An applicant learns who opened the case without having a task in it.
@HouseTest
class LooksTest {

    private final Citizen citizen = new Citizen(Ids.next(), "Mùa Thị Sùng", "011300001234", "0912345678", null);

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private JdbcClient database;

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void whoeverHasNoTaskIsTold() {
        var accepted = office.accepted(own());
        var reader = Actors.with(accepted.unit(), EnumSet.of(Right.READ_CASES));

        look(reader, "/office/cases/" + accepted.id());
        look(reader, "/office/cases/" + accepted.id());

        assertThat(looks(accepted)).isEqualTo(1);
        assertThat(text("/ho-so/" + accepted.id())).contains("Ai khác đã xem hồ sơ này: 1 lượt", reader.name());
    }

    @Test
    void whoeverHasTheNextStepIsNot() {
        var accepted = office.accepted(own());
        var head = Actors.with(accepted.unit(), EnumSet.of(Right.ASSIGN_CASES));

        look(head, "/office/cases/" + accepted.id());

        assertThat(looks(accepted)).isZero();
        assertThat(text("/ho-so/" + accepted.id())).contains("Chưa có ai khác mở hồ sơ này");
    }

    @Test
    void whoeverDidAStepIsNot() {
        var done = office.issued(own());
        var person = office.in(
                done,
                () -> database.sql("select by_person from cases.case_event where case_id = :id and act = 'ASSIGN'")
                        .param("id", done.id())
                        .query(java.util.UUID.class)
                        .single());
        var reader = Actors.with(done.unit(), EnumSet.of(Right.READ_CASES));
        var didIt = new Actor(
                reader.account(),
                person,
                reader.name(),
                reader.position(),
                reader.office(),
                reader.unit(),
                reader.unitName(),
                reader.units(),
                reader.rights());

        look(didIt, "/office/cases/" + done.id());

        assertThat(looks(done)).isZero();
    }

    @Test
    void theOfficeCanNotTakeItAway() {
        var accepted = office.accepted(own());

        assertThatThrownBy(() -> office.in(
                        accepted,
                        () -> database.sql("delete from cases.look where case_id = :id")
                                .param("id", accepted.id())
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    private int looks(CaseFile of) {
        return office.in(
                of,
                () -> database.sql("select count(*) from cases.look where case_id = :id")
                        .param("id", of.id())
                        .query(Integer.class)
                        .single());
    }

    private void look(Actor who, String path) {
        assertThat(browser.get()
                        .uri(path)
                        .requestAttr(Actor.class.getName(), who)
                        .exchange())
                .hasStatusOk();
    }

    private String text(String path) {
        var answer = browser.get()
                .uri(path)
                .requestAttr(Citizen.class.getName(), citizen)
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private Applicant own() {
        var one = SangNhe.sung();
        return new Applicant(
                citizen.account(), one.name(), one.personalId(), one.born(), one.phone(), one.email(), one.address());
    }
}
