package vn.xaso.procedures.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.xaso.kernel.Ids;
import vn.xaso.kernel.Money;
import vn.xaso.procedures.ProcedureVersion;
import vn.xaso.procedures.ProcedureVersion.ChannelKind;
import vn.xaso.procedures.ProcedureVersion.LimitUnit;
import vn.xaso.procedures.ProcedureVersion.OnlineLevel;
import vn.xaso.procedures.domain.Flag.Field;
import vn.xaso.procedures.domain.Flag.Reason;

class RecordReaderTest {

    private static final String WAYS = "Hình thức nộpThời gianPhí, lệ phíMô tả";
    private static final String PAPERS = "Tên giấy tờMẫu đơn, tờ khaiSố lượng";

    @Test
    void readsTimeAndFeeOfEveryWayToSubmit() {
        var version = ways("Trực tuyến2 Ngày làm việc70,000 VNĐ(70.000 đồng/Giấy chứng nhận)"
                + "Dịch vụ bưu chính2 Ngày làm việc70,000 VNĐ(70.000 đồng/Giấy chứng nhận)"
                + "Trực tiếp2 Ngày làm việc70,000 VNĐ(70.000 đồng/Giấy chứng nhận)");

        assertThat(version.version().channels())
                .extracting(ProcedureVersion.Channel::kind)
                .containsExactly(ChannelKind.ONLINE, ChannelKind.POST, ChannelKind.COUNTER);
        assertThat(version.version().limit()).isNotNull().satisfies(limit -> {
            assertThat(limit.unit()).isEqualTo(LimitUnit.WORKING_DAY);
            assertThat(limit.amount()).isEqualTo(2);
        });
        assertThat(version.version().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.amount()).isEqualTo(new Money(70_000));
            assertThat(fee.perUnit()).isEqualTo("Giấy chứng nhận");
        });
        assertThat(version.version().onlineLevel()).isEqualTo(OnlineLevel.PARTIAL);
        assertThat(reasons(version, Field.FEE)).isEmpty();
        assertThat(reasons(version, Field.TIME_LIMIT)).isEmpty();
    }

    @Test
    void doesNotGuessTheUnitOfABareNumber() {
        var reading = ways("Trực tuyến3Miễn phíTrực tiếp3Miễn phí");

        assertThat(reading.version().limit()).isNull();
        assertThat(reasons(reading, Field.TIME_LIMIT)).containsExactly(Reason.NO_UNIT);
        assertThat(reading.version().timeText()).isEqualTo("3");
    }

    @Test
    void doesNotGuessWhereTwoGluedNumbersPart() {
        var reading = ways("Trực tuyến120 VNĐ(20.000 vnđ /tờ khai)");

        assertThat(reading.version().fees()).isEmpty();
        assertThat(reasons(reading, Field.FEE)).containsExactly(Reason.NUMBERS_GLUED);
        assertThat(reading.version().feeText()).contains("120 VNĐ(20.000 vnđ /tờ khai)");
    }

    @Test
    void keepsAConditionOfTheFeeWordByWord() {
        var reading = ways("Trực tiếp5 NgàyMiễn phí((Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.))");

        assertThat(reading.version().fees()).singleElement().satisfies(fee -> {
            assertThat(fee.amount()).isNull();
            assertThat(fee.formula()).isEqualTo("Mức lệ phí cụ thể do Hội đồng nhân dân tỉnh quyết định.");
        });
        assertThat(reasons(reading, Field.FEE)).containsExactly(Reason.CONDITIONAL);
    }

    @Test
    void flagsATimeLimitThatTheTextBesideItContradicts() {
        var reading = ways("Trực tiếp7 NgàyKhông có thông tin07 ngày làm việc, kể từ ngày nhận đủ hồ sơ");

        assertThat(reasons(reading, Field.TIME_LIMIT)).containsExactly(Reason.CONTRADICTS_TEXT);
    }

    @Test
    void flagsATimeLimitOfHalfAYear() {
        var reading = ways("Trực tiếp275 Ngày20 VNĐ(20.000 đ/tờ khai)");

        assertThat(reasons(reading, Field.TIME_LIMIT)).containsExactly(Reason.UNUSUALLY_LONG);
        assertThat(reasons(reading, Field.FEE)).containsExactly(Reason.SUSPICIOUS_AMOUNT);
    }

    @Test
    void aWayNamedInsideADescriptionBeginsNoRow() {
        var reading = ways(
                "Trực tuyến7 Ngày làm việcMiễn phí- Trực tiếp: nộp tại Bộ phận Một cửa. - Trực tuyến: nộp qua cổng.");

        assertThat(reading.version().channels()).hasSize(1);
    }

    @Test
    void readsPapersWithTheirQuantitiesAndTheCaseInWhichTheyAreNeeded() {
        var papers = read(Map.of(
                        "thanh_phan_ho_so",
                        "a) Lần đầu:" + PAPERS
                                + "Tờ khai (02 bản chính)1 bản chính- Giấy khám sức khỏe;0 bản chính,2 bản sao"
                                + "b) Cấp lại:" + PAPERS + "Giấy cũ1 bản chính"))
                .version()
                .papers();

        assertThat(papers)
                .extracting(paper ->
                        paper.group() + " | " + paper.name() + " | " + paper.originals() + "+" + paper.copies())
                .containsExactly(
                        "a) Lần đầu: | Tờ khai (02 bản chính) | 1+0",
                        "a) Lần đầu: | - Giấy khám sức khỏe; | 0+2",
                        "b) Cấp lại: | Giấy cũ | 1+0");
    }

    @Test
    void leavesAQuantityOpenThatIsGluedToAnotherNumber() {
        var reading = read(Map.of("thanh_phan_ho_so", "--" + PAPERS + "Đơn theo Mẫu số 121 bản chính"));

        assertThat(reading.version().papers()).singleElement().satisfies(paper -> {
            assertThat(paper.originals()).isNull();
            assertThat(paper.name()).isEqualTo("Đơn theo Mẫu số 121");
        });
        assertThat(reasons(reading, Field.PAPERS)).containsExactly(Reason.NUMBERS_GLUED);
    }

    @Test
    void cutsTheFootOfTheWebPageFromTheResults() {
        var reading = read(Map.of(
                "ket_qua_xu_ly",
                "Giấy khai sinhMã: KQ.G15.000040Trích lụcMã: KQ.G24.000053Từ khóaKhai báo tạm vắngMô tảKhông có thông tin"
                        + "Chọn cơ quan thực hiệnNộp hồ sơ"));

        assertThat(reading.version().results())
                .extracting(result -> result.name() + " " + result.code())
                .containsExactly("Giấy khai sinh KQ.G15.000040", "Trích lục KQ.G24.000053");
        assertThat(reading.version().keywords()).isEqualTo("Khai báo tạm vắng");
    }

    @Test
    void partsLegalActsThatAreGluedTogether() {
        var acts = read(Map.of(
                        "can_cu_phap_ly",
                        "Tên văn bản pháp lýMã văn bảnNghị định 08/2015/NĐ-CP08/2015/NĐ-CPLuật 54/2014/QH1354/2014/QH13"))
                .version()
                .legalBases();

        assertThat(acts)
                .containsExactly(
                        new ProcedureVersion.LegalBasis("Nghị định 08/2015/NĐ-CP", "08/2015/NĐ-CP"),
                        new ProcedureVersion.LegalBasis("Luật 54/2014/QH13", "54/2014/QH13"));
    }

    @Test
    void flagsAnAuthorityOfADistrict() {
        var reading = read(Map.of("co_quan_thuc_hien", "UBND cấp huyện"));

        assertThat(reasons(reading, Field.AUTHORITY)).containsExactly(Reason.OUTDATED_AUTHORITY);
    }

    private static RecordReader.Reading ways(String rows) {
        return read(Map.of("cach_thuc_thuc_hien", WAYS + rows));
    }

    private static RecordReader.Reading read(Map<String, String> fields) {
        var all = new HashMap<>(fields);
        all.put("ma_thu_tuc", "1.000001");
        all.put("ten_thu_tuc", "Thủ tục thử");
        return RecordReader.read(new RawRecord(all), Ids.next(), 1, LocalDate.of(2026, 11, 24), null);
    }

    private static List<Reason> reasons(RecordReader.Reading reading, Field field) {
        return reading.flags().stream()
                .filter(flag -> flag.field() == field)
                .map(Flag::reason)
                .toList();
    }
}
