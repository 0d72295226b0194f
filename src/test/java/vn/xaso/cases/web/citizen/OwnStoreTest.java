package vn.xaso.cases.web.citizen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.vault.Owner;
import vn.xaso.vault.VaultPaper.Source;
import vn.xaso.vault.VaultStore;

/// An applicant uses a paper that some office has already.
@HouseTest
class OwnStoreTest {

    @Autowired
    private MockMvcTester browser;

    @Autowired
    private DemoProvince province;

    @Autowired
    private ApplicationContext program;

    @Test
    void usesAPaperOfTheOwnStoreInsteadOfSendingIt() {
        province.found();
        var here = Objects.requireNonNull(province.people().get("motcua.sangnhe"))
                .actor()
                .unit();
        var elsewhere = Objects.requireNonNull(province.people().get("motcua.sipaphin"))
                .actor()
                .unit();
        var applying = new Applying(browser, here);
        var owner = new Owner(Owner.Kind.PERSON, applying.citizen.personalId());
        var kept = new VaultStore(program)
                .keep(elsewhere, owner, "Thông báo tạm ngừng hoặc tiếp tục kinh doanh", "9/2026", Source.DIGITISED);
        var draft = applying.draft();

        var before = Applying.body(applying.open(draft + "/giay-to"));
        assertThat(before).contains("Đã có trong kho của bạn", "1:" + kept.id());

        assertThat(applying.upload(draft + "/giay-to", "giay-to-9", "", new byte[0], Map.of("kho", "1:" + kept.id())))
                .hasStatus(303);
        assertThat(Applying.body(applying.open(draft + "/giay-to")))
                .contains("giay.pdf")
                .doesNotContain("Đã có trong kho của bạn");
        assertThat(Applying.body(applying.open("/giay-to"))).contains("Tạm ngừng kinh doanh", "Mùa Thị Sùng");
    }

    @Test
    void usesNoPaperOfSomebodyElse() {
        province.found();
        var here = Objects.requireNonNull(province.people().get("motcua.sangnhe"))
                .actor()
                .unit();
        var applying = new Applying(browser, here);
        var kept = new VaultStore(program)
                .keep(
                        here,
                        new Owner(Owner.Kind.PERSON, "011299999999"),
                        "Thông báo tạm ngừng hoặc tiếp tục kinh doanh",
                        "10/2026",
                        Source.DIGITISED);
        var draft = applying.draft();

        assertThat(applying.upload(draft + "/giay-to", "giay-to-9", "", new byte[0], Map.of("kho", "1:" + kept.id())))
                .hasStatus(404);
    }
}
