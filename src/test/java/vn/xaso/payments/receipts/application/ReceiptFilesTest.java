package vn.xaso.payments.receipts.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.xaso.HouseTest;
import vn.xaso.demo.DemoProvince;
import vn.xaso.files.FileStore;
import vn.xaso.kernel.Actor;
import vn.xaso.kernel.Mistakes;
import vn.xaso.kernel.Refusal;
import vn.xaso.kernel.UnitScope;
import vn.xaso.payments.Debtor;
import vn.xaso.payments.Payments;
import vn.xaso.payments.application.NoticeDesk;
import vn.xaso.payments.application.TillDesk;
import vn.xaso.payments.domain.Notice;
import vn.xaso.payments.domain.Receipt;
import vn.xaso.payments.domain.Way;
import vn.xaso.payments.receipts.domain.ReceiptPaper;
import vn.xaso.signing.SignatureCheck;

/// Law: NĐ 123/2020/NĐ-CP art. 32
@HouseTest
class ReceiptFilesTest {

    @Autowired
    private DemoProvince province;

    @Autowired
    private Payments payments;

    @Autowired
    private TillDesk till;

    @Autowired
    private NoticeDesk notices;

    @Autowired
    private ReceiptFiles receiptFiles;

    @Autowired
    private ReceiptWindow window;

    @Autowired
    private StrikeDesk strikes;

    @Autowired
    private FileStore files;

    @Autowired
    private SignatureCheck check;

    @Autowired
    private TransactionTemplate transaction;

    private Debtor debtor;
    private Actor clerk;
    private UUID obligation;

    @BeforeEach
    void somebodyOwes() {
        province.found();
        clerk = Objects.requireNonNull(province.people().get("motcua.sangnhe")).actor();
        debtor = Debtor.of(clerk, transaction, payments);
        obligation = debtor.owes();
    }

    private ReceiptPaper last() {
        return debtor.in(() -> window.ofObligation(clerk.unit(), obligation)).getLast();
    }

    private void takeCash() {
        debtor.in(() -> {
            till.takeCash(clerk, obligation, Debtor.FEE);
            return "";
        });
    }

    private byte[] file(UUID file) {
        return UnitScope.of(clerk.unit()).call(() -> files.read(files.get(clerk.unit(), file)));
    }

    private static String words(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void cashGivesASignedReceiptThatSaysAllOfIt() throws IOException {
        takeCash();
        receiptFiles.make(clerk.unit());
        var pdf = file(Objects.requireNonNull(last().file()));
        java.nio.file.Files.write(java.nio.file.Path.of("/tmp/till-receipt.pdf"), pdf);

        assertThat(check.verifyOwn(pdf)).singleElement().satisfies(verdict -> {
            assertThat(verdict.isValid()).isTrue();
            assertThat(verdict.signer()).contains("UBND xã Sáng Nhè");
        });
        assertThat(words(pdf).replace('\n', ' '))
                .contains("BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ", "Giàng Thị Mỷ", "18.000 đ", "Mười tám nghìn đồng")
                .contains("Tiền mặt", clerk.name(), last().receipt().key(), "2.000815");
        assertThat(window.issuer(last().receipt().key())).contains(clerk.unit());
    }

    @Test
    void moneyThatComesByNightGivesOneToo() {
        var attempt = debtor.in(() -> till.begin(clerk, obligation, Way.VNPAY));
        notices.hear(new Notice(Way.VNPAY, attempt.reference(), "N" + obligation, Debtor.FEE, true, "00"));
        receiptFiles.make(clerk.unit());

        assertThat(last().receipt().cashier()).isNull();
        assertThat(last().file()).isNotNull();
    }

    /// Law: NĐ 123/2020/NĐ-CP art. 37
    @Test
    void aWrongReceiptIsStruckAndAnotherStandsInItsPlace() throws IOException {
        takeCash();
        receiptFiles.make(clerk.unit());
        var wrong = last().receipt();
        var right = debtor.in(() -> strikes.replace(
                clerk, wrong.number(), "Sai tên người nộp", new Receipt.Payer("Giàng Thị Mỵ", "Bản Nậm Chua")));
        receiptFiles.make(clerk.unit());

        assertThat(right.amount()).isEqualTo(wrong.amount());
        assertThat(debtor.standing().received()).isEqualTo(Debtor.FEE);
        var struck = debtor.in(() -> window.find(clerk.unit(), wrong.number())).orElseThrow();
        assertThat(words(file(Objects.requireNonNull(struck.struckFile())))).contains("ĐÃ HỦY", "Sai tên người nộp");
        assertThat(words(file(Objects.requireNonNull(last().file())))).contains("Giàng Thị Mỵ", wrong.told());
        assertThatThrownBy(() -> debtor.in(() -> strikes.replace(clerk, wrong.number(), "x", wrong.payer())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void aReceiptIsNotStruckWithoutAnotherWhileTheOfficeHasTheMoney() {
        takeCash();
        var number = last().receipt().number();

        assertThatThrownBy(() -> debtor.in(() -> {
                    strikes.strikeGivenBack(clerk, number, "Nộp nhầm");
                    return "";
                }))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> debtor.in(() -> strikes.replace(clerk, number, " ", new Receipt.Payer("", ""))))
                .isInstanceOf(Mistakes.class);
        assertThat(last().receipt().isStruck()).isFalse();
    }
}
