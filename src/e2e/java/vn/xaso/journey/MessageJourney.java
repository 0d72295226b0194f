package vn.xaso.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.SangNhe;

/// An applicant without an account asks about a case on a phone; the officer who has it answers; the applicant reads
/// it.
@HouseTest
class MessageJourney {

    @RegisterExtension
    final Browser browser = new Browser();

    private SangNhe office;

    @BeforeEach
    void found(@org.springframework.beans.factory.annotation.Autowired ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Test
    void aQuestionGoesToTheOfficerAndTheAnswerComesBack() {
        var caseFile = office.assigned(SangNhe.named("Sùng Thị Dủ"));
        var citizen = browser.open(Look.PHONE, "/theo-doi/" + caseFile.code() + "?k=" + caseFile.key());
        citizen.locator("main a[href*='/tin-nhan']").click();
        Province.look(citizen, "message-1-ask");
        Province.press(citizen, "Gửi tin nhắn");
        assertThat(main(citizen)).contains("Hãy viết nội dung tin nhắn");
        citizen.locator("textarea").fill("Tôi cần giấy trước thứ sáu để vay vốn, có kịp không?");
        Province.press(citizen, "Gửi tin nhắn");
        assertThat(main(citizen)).contains("Bạn nhắn", "vay vốn");
        Province.look(citizen, "message-2-asked");

        answer(String.valueOf(caseFile.code()));

        citizen.reload();
        assertThat(main(citizen)).contains("Cơ quan nhắn", "Chiều thứ năm có kết quả.");
        Province.look(citizen, "message-5-answered");
        citizen.navigate("/theo-doi/" + caseFile.code() + "?k=" + caseFile.key());
        Province.look(citizen, "message-6-follow");
    }

    private void answer(String code) {
        var officer = Province.signIn(browser, Look.DESK, "hotich.sangnhe");
        officer.navigate("/office/messages?whose=MINE");
        assertThat(main(officer)).contains(code, "Chờ trả lời");
        Province.look(officer, "message-3-list");
        officer.locator("a.table__code", new Page.LocatorOptions().setHasText(code))
                .click();
        assertThat(main(officer)).contains("Sùng Thị Dủ");
        officer.locator("textarea").fill("Chiều thứ năm có kết quả.");
        Province.look(officer, "message-4-answer");
        Province.press(officer, "Gửi tin nhắn");
        assertThat(main(officer)).contains("Cơ quan nhắn", "Chiều thứ năm có kết quả.");
        officer.navigate("/office/messages?whose=MINE");
        assertThat(main(officer)).doesNotContain(code);
    }

    private static String main(Page page) {
        return page.locator("main").innerText();
    }
}
