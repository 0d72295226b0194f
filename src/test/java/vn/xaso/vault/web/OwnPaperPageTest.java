package vn.xaso.vault.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.identity.Citizen;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.UnitId;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultStore;

@HouseTest
class OwnPaperPageTest {

    private final Citizen citizen = someone();

    @Autowired
    private MockMvcTester browser;

    private VaultStore store;
    private UnitId unit;

    @Autowired
    void open(ApplicationContext program) {
        store = new VaultStore(program);
        var people = program.getBean(DemoProvince.class);
        people.found();
        unit = Objects.requireNonNull(people.people().get("motcua.sangnhe"))
                .actor()
                .unit();
    }

    @Test
    void showsTheOwnPapersWithWhatTheyAreWorth() {
        var owner = new Owner(Owner.Kind.PERSON, citizen.personalId());
        var kept = store.keep(unit, owner, "Giấy <b> khai sinh", "45/2026", Source.RESULT);
        store.keep(unit, owner, "Giấy chứng sinh", "3", Source.UPLOADED);

        assertThat(get("/giay-to", citizen))
                .hasStatusOk()
                .bodyText()
                .contains("Giấy &lt;b", "Số 45/2026", "Còn hiệu lực", "Chưa đối chiếu bản chính")
                .contains("Chưa được dùng lại lần nào")
                .doesNotContain("<b> khai sinh");
        assertThat(get("/giay-to/" + kept.id() + "/tep", citizen)).hasStatusOk();
        assertThat(get("/giay-to/" + kept.id() + "/tep", someone())).hasStatus(404);
    }

    @Test
    void tellsAnEmptyStoreHowPapersComeIn() {
        assertThat(get("/giay-to", someone())).hasStatusOk().bodyText().contains("Kho của bạn chưa có giấy tờ nào");
    }

    private MvcTestResult get(String path, Citizen who) {
        return browser.get().uri(path).requestAttr(Citizen.class.getName(), who).exchange();
    }

    private static Citizen someone() {
        var number = "0112%08d".formatted(new Random().nextInt(100_000_000));
        return new Citizen(Ids.next(), "Sùng Thị Dợ", number, "0912345678", null);
    }
}
