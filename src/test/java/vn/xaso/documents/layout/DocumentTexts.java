package vn.xaso.documents.layout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.xaso.documents.DocumentText;
import vn.xaso.documents.Urgency;

/// Documents of a commune, as tests want them.
public final class DocumentTexts {

    /// Codes, abbreviations and names of the 29 types, and of the two kinds of legislation.
    public static final Map<String, String[]> TYPES = new LinkedHashMap<>();

    static {
        for (var row : """
            NGHI_QUYET,NQ,Nghị quyết;QUYET_DINH,QĐ,Quyết định;CHI_THI,CT,Chỉ thị;QUY_CHE,QC,Quy chế;\
            QUY_DINH,QyĐ,Quy định;THONG_CAO,TC,Thông cáo;THONG_BAO,TB,Thông báo;HUONG_DAN,HD,Hướng dẫn;\
            CHUONG_TRINH,CTr,Chương trình;KE_HOACH,KH,Kế hoạch;PHUONG_AN,PA,Phương án;DE_AN,ĐA,Đề án;\
            DU_AN,DA,Dự án;BAO_CAO,BC,Báo cáo;BIEN_BAN,BB,Biên bản;TO_TRINH,TTr,Tờ trình;HOP_DONG,HĐ,Hợp đồng;\
            CONG_VAN,,Công văn;CONG_DIEN,CĐ,Công điện;BAN_GHI_NHO,BGN,Bản ghi nhớ;\
            BAN_THOA_THUAN,BTT,Bản thỏa thuận;GIAY_UY_QUYEN,GUQ,Giấy ủy quyền;GIAY_MOI,GM,Giấy mời;\
            GIAY_GIOI_THIEU,GGT,Giấy giới thiệu;GIAY_NGHI_PHEP,GNP,Giấy nghỉ phép;PHIEU_GUI,PG,Phiếu gửi;\
            PHIEU_CHUYEN,PC,Phiếu chuyển;PHIEU_BAO,PB,Phiếu báo;THU_CONG,,Thư công;\
            NGHI_QUYET_QPPL,NQ,Nghị quyết;QUYET_DINH_QPPL,QĐ,Quyết định\
            """.split(";")) {
            var cells = row.split(",", -1);
            TYPES.put(cells[0], cells);
        }
    }

    private String type = "CONG_VAN";
    private String issuer = "ỦY BAN NHÂN DÂN XÃ SÁNG NHÈ";
    private String number = "15";
    private String notation = "UBND-VP";
    private @Nullable LocalDate date = LocalDate.of(2026, 2, 5);
    private String summary = "rà soát hộ nghèo, hộ cận nghèo năm 2026";
    private List<String> addressees = List.of();
    private List<String> bases = List.of();
    private String body = "";
    private List<String> recipients = List.of("Như trên", "Thường trực HĐND xã (để b/c)");
    private List<String> signature = List.of("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH");
    private String signer = "Lò Văn Thắng";
    private Urgency urgency = Urgency.NORMAL;
    private String circulation = "";
    private int draft;

    private DocumentTexts() {}

    public static String typeName(String code) {
        return Objects.requireNonNull(TYPES.get(code))[2];
    }

    /// A short document of the type, with the parts that its template has.
    public static DocumentTexts of(String code) {
        var texts = new DocumentTexts();
        texts.type = code;
        var abbreviation = Objects.requireNonNull(TYPES.get(code))[1];
        texts.notation = abbreviation.isEmpty() ? "UBND-VP" : abbreviation + "-UBND";
        texts.body = sample(code);
        if (code.endsWith("_QPPL")) {
            texts.notation = "2026/" + texts.notation;
        }
        switch (code) {
            case "NGHI_QUYET", "QUYET_DINH", "NGHI_QUYET_QPPL", "QUYET_DINH_QPPL" -> {
                texts.summary = "Về việc kiện toàn Tổ công nghệ số cộng đồng xã Sáng Nhè";
                texts.bases = List.of(
                        "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
                        "Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
                        "Theo đề nghị của Chánh Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã");
            }
            case "CONG_VAN" -> texts.addressees = List.of("Trưởng các bản trên địa bàn xã");
            case "TO_TRINH", "CONG_DIEN", "GIAY_MOI" ->
                texts.addressees = List.of("Thường trực Hội đồng nhân dân xã", "Các ban của Hội đồng nhân dân xã");
            case "GIAY_GIOI_THIEU", "GIAY_NGHI_PHEP" -> texts.summary = "";
            case "BIEN_BAN" -> {
                texts.signature = List.of("THƯ KÝ | CHỦ TỌA");
                texts.signer = "Giàng Thị Mỷ | Lò Văn Thắng";
            }
            default -> {}
        }
        return texts;
    }

    private static String sample(String code) {
        return switch (code) {
            case "NGHI_QUYET", "QUYET_DINH", "NGHI_QUYET_QPPL", "QUYET_DINH_QPPL" -> """
                Điều 1. Kiện toàn Tổ công nghệ số cộng đồng xã Sáng Nhè gồm 12 thành viên do bà Giàng Thị Mỷ, Phó Chủ \
                tịch Ủy ban nhân dân xã, làm Tổ trưởng.
                Điều 2. Tổ công nghệ số cộng đồng có nhiệm vụ:
                1. Hướng dẫn người dân sử dụng dịch vụ công trực tuyến tại nhà văn hóa các bản.
                2. Báo cáo kết quả trước ngày 25 hằng tháng, gồm:
                a) Số hộ đã được hướng dẫn;
                b) Số hồ sơ nộp trực tuyến.
                Điều 3. Chánh Văn phòng, Trưởng các bản và các ông, bà có tên tại Điều 1 chịu trách nhiệm thi hành \
                Quyết định này./.\
                """;
            case "BAO_CAO", "KE_HOACH", "CHUONG_TRINH", "DE_AN" -> """
                Thực hiện chỉ đạo của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã báo cáo kết quả như sau:
                I. TÌNH HÌNH CHUNG
                Toàn xã có 21 bản, 1.482 hộ, 7.214 nhân khẩu, gồm các dân tộc Mông, Thái, Khơ Mú cùng sinh sống.
                II. KẾT QUẢ THỰC HIỆN
                1. Công tác tuyên truyền
                Đã tổ chức 14 buổi tuyên truyền với 962 lượt người tham dự.
                |STT|Bản|Số hộ|Hộ nghèo|
                |1|Nà Ản|86|12|
                |2|Huổi Lụ|64|19|
                III. KIẾN NGHỊ
                Đề nghị Ủy ban nhân dân tỉnh bổ sung kinh phí mua sắm thiết bị cho các nhà văn hóa bản./.\
                """;
            case "QUY_CHE", "QUY_DINH" -> """
                Chương I
                NHỮNG QUY ĐỊNH CHUNG
                Mục 1
                PHẠM VI
                Điều 1. Phạm vi điều chỉnh
                Quy chế này quy định việc tiếp công dân tại trụ sở Ủy ban nhân dân xã.
                Điều 2. Đối tượng áp dụng
                1. Cán bộ, công chức của Ủy ban nhân dân xã.
                2. Công dân đến khiếu nại, tố cáo, kiến nghị, phản ánh./.\
                """;
            default -> """
                Thực hiện Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân tỉnh Điện Biên, Ủy ban \
                nhân dân xã đề nghị Trưởng các bản thực hiện một số nội dung sau:
                1. Rà soát toàn bộ hộ nghèo, hộ cận nghèo trên địa bàn bản, báo cáo trước ngày 20 tháng 02 năm 2026.
                2. Niêm yết công khai danh sách tại nhà văn hóa bản trong thời hạn 03 ngày làm việc.
                Trong quá trình thực hiện, nếu có vướng mắc, kịp thời báo cáo về Ủy ban nhân dân xã để giải quyết./.\
                """;
        };
    }

    /// Two pages of articles.
    public static String longBody() {
        return "Điều 1. Giao Trưởng các bản rà soát, lập danh sách các hộ chưa có tài khoản định danh điện tử và gửi về"
                .concat(" Văn phòng để tổng hợp, trình Ủy ban nhân dân xã xem xét trước ngày 20 hằng tháng theo quy")
                .concat(" định hiện hành.\n")
                .repeat(18);
    }

    public DocumentTexts issuedBy(String body) {
        issuer = body;
        return this;
    }

    public DocumentTexts numbered(String other, String symbol) {
        number = other;
        notation = symbol;
        return this;
    }

    public DocumentTexts open() {
        number = "";
        date = null;
        return this;
    }

    public DocumentTexts body(String text) {
        body = text;
        return this;
    }

    public DocumentTexts summary(String text) {
        summary = text;
        return this;
    }

    public DocumentTexts issuer(String text) {
        issuer = text;
        return this;
    }

    public DocumentTexts recipients(int count) {
        var lines = new ArrayList<String>();
        for (int i = 1; i <= count; i++) {
            lines.add("Phòng chuyên môn số " + i + " thuộc Ủy ban nhân dân xã");
        }
        recipients = lines;
        return this;
    }

    public DocumentTexts marked(Urgency how, String forWhom, int draftNumber) {
        urgency = how;
        circulation = forWhom;
        draft = draftNumber;
        return this;
    }

    public DocumentTexts signedBy(List<String> lines) {
        signature = lines;
        return this;
    }

    public DocumentText make() {
        return new DocumentText(
                type,
                "",
                issuer,
                number,
                notation,
                "Sáng Nhè",
                date,
                summary,
                addressees,
                bases,
                body,
                recipients,
                "Lưu: VT, VP (05b).",
                signature,
                signer,
                urgency,
                circulation,
                draft,
                "Địa chỉ: bản Nà Ản, xã Sáng Nhè, tỉnh Điện Biên - Điện thoại: 0215 000 0000\n"
                        + "Thư điện tử: ubnd@sangnhe.example - Trang thông tin: sangnhe.example");
    }
}
