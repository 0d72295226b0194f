package vn.xaso.cases.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import vn.xaso.HouseTest;
import vn.xaso.cases.CaseAct;
import vn.xaso.cases.SangNhe;
import vn.xaso.cases.domain.CaseFile;
import vn.xaso.cases.domain.CaseFiles;
import vn.xaso.ui.PublicAddress;
import vn.xaso.ui.print.Archivist;

/// Law: TT 03/2025/TT-VPCP, annex I
@HouseTest
class FormPressTest {

    private SangNhe office;

    @Autowired
    void open(ApplicationContext program) {
        office = new SangNhe(program);
    }

    @Autowired
    private FormPress press;

    @Autowired
    private CaseFiles cases;

    @Autowired
    private PublicAddress address;

    @Test
    void tellsTheApplicantWhatWasReceivedAndWhenTheResultIsDue() throws Exception {
        var accepted = office.accepted(SangNhe.sung());

        var pdf = form(accepted, "01", CaseAct.ACCEPT);

        assertThat(text(pdf))
                .contains("GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ")
                .contains(String.valueOf(accepted.code()))
                .contains("Mùa Thị Sùng", "011300001234", "0912345678", "Bản Hẹ 1, xã Sáng Nhè")
                .contains("Tờ khai cấp giấy xác nhận", "Trích lục ghi chú ly hôn")
                .contains("3 ngày làm việc", " giờ ", " phút, ngày ")
                .contains("Lèng Thị Nguyệt");
        assertThat(Archivist.objections(pdf)).isEmpty();
        assertThat(pages(pdf)).isEqualTo(1);
    }

    @Test
    void carriesTheAddressUnderWhichTheCaseIsFollowed() throws Exception {
        var accepted = office.accepted(SangNhe.sung());

        var pdf = form(accepted, "01", CaseAct.ACCEPT);

        assertThat(square(pdf)).isEqualTo(address.of("/theo-doi/" + accepted.code() + "?k=" + accepted.key()));
    }

    @Test
    void asksBeforeAcceptanceForWhatIsMissing() throws Exception {
        var taken = office.takenIn(SangNhe.sung());
        var wanted = "Chụp lại trang 2 cho rõ\nGhi đủ nơi cư trú trước đây";
        var asked =
                office.as("motcua", person -> office.desks().intake().askFix(person.actor(), taken.id(), 1, wanted));

        var pdf = form(asked, "02", CaseAct.ASK_FIX);

        assertThat(text(pdf))
                .contains("trước khi tiếp nhận hồ sơ", "Chụp lại trang 2 cho rõ", "Ghi đủ nơi cư trú trước đây")
                .contains("chưa cấp", "Mùa Thị Sùng");
    }

    @Test
    void asksDuringTheReviewAndSaysThatTheClockStands() throws Exception {
        var assigned = office.assigned(SangNhe.sung());
        var asked = office.as(
                "hotich",
                person -> office.desks()
                        .handling()
                        .requestSupplement(
                                person.actor(),
                                assigned.id(),
                                assigned.version(),
                                "Bổ sung trích lục ly hôn",
                                HandlingDesk.Repeat.NOT_CONFIRMED));

        var pdf = form(asked, "02", CaseAct.REQUEST_SUPPLEMENT);

        assertThat(text(pdf))
                .contains("trong quá trình giải quyết hồ sơ", "tạm dừng", "Bổ sung trích lục ly hôn")
                .contains(String.valueOf(asked.code()));
    }

    @Test
    void saysWhyTheOfficeRefuses() throws Exception {
        var taken = office.takenIn(SangNhe.sung());
        var refused = office.as(
                "motcua",
                person -> office.desks()
                        .intake()
                        .refuse(
                                person.actor(),
                                taken.id(),
                                1,
                                "Không thuộc thẩm quyền của xã theo Điều 21 Nghị định 123"));

        var pdf = form(refused, "03", CaseAct.REFUSE);

        assertThat(text(pdf))
                .contains("PHIẾU TỪ CHỐI TIẾP NHẬN, GIẢI QUYẾT HỒ SƠ")
                .contains("Không thuộc thẩm quyền của xã", "Luật Hộ tịch");
    }

    @Test
    void apologisesWithTheOldAndTheNewDay() throws Exception {
        var assigned = office.assigned(SangNhe.sung());
        var due = Objects.requireNonNull(assigned.times().dueAt());
        var extended = office.as(
                "phochutich",
                person -> office.desks()
                        .leader()
                        .extend(
                                person.actor(),
                                assigned.id(),
                                assigned.version(),
                                "Chưa có trả lời của nơi cư trú cũ",
                                due.plus(Duration.ofDays(2))));

        var pdf = form(extended, "04", CaseAct.EXTEND);

        assertThat(text(pdf))
                .contains("XIN LỖI", "Ngày hẹn trả trước đây", "Ngày hẹn trả mới")
                .contains("Chưa có trả lời của nơi cư trú cũ", "PHÓ CHỦ TỊCH", "Lò Thị Phương");
    }

    @Test
    void saysWhyACaseIsStopped() throws Exception {
        var assigned = office.assigned(SangNhe.sung());
        var stopped = office.as(
                "chutich",
                person -> office.desks()
                        .leader()
                        .stop(person.actor(), assigned.id(), assigned.version(), "Người yêu cầu đã qua đời"));

        var pdf = form(stopped, "05", CaseAct.STOP);

        assertThat(text(pdf)).contains("DỪNG GIẢI QUYẾT", "Người yêu cầu đã qua đời", "Giàng A Chớ");
    }

    @Test
    void writesTheControlSheetFromTheEvents() throws Exception {
        var issued = office.issued(SangNhe.sung());

        var pdf = form(issued, "06", CaseAct.ACCEPT);

        assertThat(text(pdf))
                .contains("PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ", String.valueOf(issued.code()))
                .contains("Lèng Thị Nguyệt", "Quàng Văn Dọn", "Mùa A Dơ", "Giàng A Chớ", "Cà Thị Xuân")
                .containsAnyOf("Trước hạn", "Đúng hạn");
        assertThat(Archivist.objections(pdf)).isEmpty();
    }

    @Test
    void printsAHostileNameAsTextInsideThePage() throws Exception {
        var name = "<script>alert(1)</script> \"Ông\" & 'bà' ${7*7} " + "Nguyễnvănrấtdài".repeat(14);
        var accepted = office.accepted(SangNhe.named(name));

        var pdf = form(accepted, "01", CaseAct.ACCEPT);

        var text = text(pdf).replace(" ", "");
        assertThat(text).contains("<script>alert(1)</script>\"Ông\"&'bà'${7*7}");
        assertThat(text.split("Nguyễnvănrấtdài", -1).length - 1).isGreaterThanOrEqualTo(14);
        assertThat(pages(pdf)).isLessThanOrEqualTo(2);
    }

    @Test
    void hasNoFormThatTheCaseHasNotEarned() {
        var taken = office.takenIn(SangNhe.sung());

        assertThat(office.in(taken, () -> press.print(taken, "01-1.pdf"))).isEmpty();
    }

    private byte[] form(CaseFile caseFile, String number, CaseAct act) throws IOException {
        var pdf = office.in(caseFile, () -> {
            var no = cases.events(caseFile).stream()
                    .filter(event -> event.act() == act)
                    .findFirst()
                    .orElseThrow()
                    .no();
            return press.print(caseFile, number + "-" + no + ".pdf").orElseThrow();
        });
        Files.write(
                Path.of("target/form-" + number + "-" + act
                        + caseFile.applicant().name().length() + ".pdf"),
                pdf);
        return pdf;
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static int pages(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /// What a phone reads off the first page.
    private static String square(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            var pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
            var light = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(light)))
                    .getText();
        }
    }
}
