package vn.xaso.documents.incoming.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xaso.documents.incoming.web.IncomingBrowser.text;

import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.xaso.HouseTest;
import vn.xaso.documents.incoming.IncomingOffice;
import vn.xaso.kernel.Ids;

/// The list of incoming documents: by words, by filters, page after page, and on paper.
@HouseTest
class IncomingListTest {

    @Autowired
    private MockMvcTester tester;

    @Autowired
    private ApplicationContext program;

    private IncomingOffice office;
    private IncomingBrowser browser;

    @BeforeEach
    void open() {
        office = new IncomingOffice(program);
        browser = new IncomingBrowser(tester, office);
    }

    @Test
    void findsByWordsWithoutMarksAndByIssuer() {
        var word = "Đặc" + Ids.next().toString().substring(24);
        office.registered(IncomingOffice.letter("77", "V/v kiểm tra " + word));

        assertThat(text(list("?q=kiem%20tra%20" + word.toLowerCase().replace("đặc", "dac"))))
                .contains(word);
        assertThat(text(list("?q=" + word.substring(3) + "&issuer=so%20noi%20vu&type=CONG_VAN")))
                .contains(word);
        assertThat(text(list("?q=" + word.substring(3) + "&issuer=so%20y%20te")))
                .contains("Không có văn bản nào");
        assertThat(text(list("?q=" + word.substring(3) + "&from=2999-01-01"))).contains("Không có văn bản nào");
        assertThat(text(list("?q=" + word.substring(3) + "&until=26/11/2999&state=REGISTERED")))
                .contains(word);
    }

    @Test
    void showsTheLeaderWhatWaitsForTheLeader() {
        var word = "Riêng" + Ids.next().toString().substring(24);
        var submitted = office.submitted(office.registered(IncomingOffice.letter("78", word)));

        assertThat(text(browser.get("chutich", IncomingAsked.HERE + "?whose=MINE&q=" + word.substring(5))))
                .contains(word);
        office.directed(submitted, office.officeParty());
        assertThat(text(browser.get("chutich", IncomingAsked.HERE + "?whose=MINE&q=" + word.substring(5))))
                .doesNotContain(word);
        assertThat(text(browser.get("hotich", IncomingAsked.HERE + "?q=" + word.substring(5))))
                .doesNotContain(word);
    }

    @Test
    void readsPageAfterPageWithoutALoss() {
        var word = "trang" + Ids.next().toString().substring(24);
        for (int i = 0; i < 53; i++) {
            office.registered(IncomingOffice.letter("9" + i, "Văn bản " + word + " số " + i + "."));
        }
        for (var whose : new String[] {"", "&whose=OPEN"}) {
            var seen = new ArrayList<String>();
            String next = "?q=" + word + whose;
            while (next != null) {
                var page = text(list(next));
                page.lines()
                        .filter(line -> line.contains("document-table__summary"))
                        .forEach(seen::add);
                var link = page.replace("&amp;", "&").split("href=\"" + IncomingAsked.HERE);
                String following = null;
                for (var one : link) {
                    if (one.startsWith("?") && one.contains("after=") && one.contains("Trang sau")) {
                        following = one.substring(0, one.indexOf('"'));
                    }
                }
                next = following;
            }
            assertThat(seen).as(whose).hasSize(53).doesNotHaveDuplicates();
        }
    }

    @Test
    void isPrintedAndTakenAlong() {
        for (var form : new String[] {"PDF", "XLSX", "CSV"}) {
            assertThat(browser.get("vanthu", IncomingAsked.HERE + "/export?q=x&form=" + form))
                    .as(form)
                    .hasStatusOk();
        }
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult list(String query) {
        return browser.get("vanthu", IncomingAsked.HERE + query);
    }
}
