package vn.xaso.documents.reading.domain;

import java.util.List;
import java.util.regex.Pattern;
import vn.xaso.kernel.SearchText;

/// Makes one line of text of what was read.
final class Spelling {

    private static final Pattern GLUED = Pattern.compile("^Vềviệc\\b");

    /// Words of the office in pairs, whose marks a scan often confuses and which mean one thing only.
    private static final Phrases PAIRS = new Phrases("""
        sửa đổi;bổ sung;vi phạm;tổ chức;thị trấn;đổi tên;chi tiết;kết nối;điều chỉnh;thủ tục;hành chính;công chức;
        triển khai;thực hiện;tăng cường;chuyển đổi;dữ liệu;điện tử;định danh;xác thực;quy định;quy chế;kế hoạch;
        nhiệm vụ;trọng tâm;xã hội;kinh tế;dân tộc;thiểu số;miền núi;nông thôn;phòng cháy;chữa cháy;cứu nạn;cứu hộ;
        hộ nghèo;cận nghèo;tuyển sinh;đất đai;tài nguyên;môi trường;giải quyết;khiếu nại;tố cáo;tiếp công;
        rà soát;đề nghị;phê duyệt;quyết định;nghị quyết;thông tư;kiểm tra;giám sát;đánh giá;tổng kết;
        hội nghị;kết luận;cuộc họp;phối hợp;địa bàn;cải cách;chính quyền;quyền địa;lãnh đạo;quản lý\
        """);

    private Spelling() {}

    static String sentence(List<Segment> lines) {
        var text = NumberRule.tidyDashes(Segment.text(lines)).replaceAll("\\s+", " ");
        var bare = text.replaceAll("^[^\\p{L}\\d\"“(]+", "").replaceAll("[\\s.;:,_-]+$", "");
        return SearchText.tidy(GLUED.matcher(bare).replaceFirst("Về việc"));
    }

    /// A sentence from a scan, with the marks of frequent pairs of words put right.
    static String mended(List<Segment> lines) {
        return PAIRS.mend(sentence(lines));
    }
}
