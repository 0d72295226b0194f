package vn.xaso.signing.gateway.dss;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;
import vn.xaso.ui.print.PdfDetails;
import vn.xaso.ui.print.PdfPrinter;
import vn.xaso.ui.print.PrintSettings;
import vn.xaso.ui.print.ResultLayout;

/// A paper of two pages, printed as the office prints its results.
final class BenchSheet {

    private static final List<String> FONTS =
            List.of("/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2");

    private BenchSheet() {}

    static byte[] print() throws Exception {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");
        var output = new StringOutput();
        var page = Map.<String, Object>of("texts", new TextShelf().in(Language.VI), "page", layout());
        engine.render("ui/print/resultDocument.jte", page, output);
        return new PdfPrinter(new PrintSettings(FONTS)).print(output.toString(), PdfDetails.of("Giấy xác nhận"));
    }

    private static ResultLayout layout() {
        var body = new ArrayList<ResultLayout.Block>();
        for (int i = 1; i <= 12; i++) {
            body.add(new ResultLayout.Paragraph(i + ". Giấy này có giá trị sáu tháng kể từ ngày cấp, sử dụng để làm"
                    + " thủ tục đăng ký kết hôn; người được cấp chịu trách nhiệm về những điều đã khai."));
        }
        return new ResultLayout(
                "",
                List.of("ỦY BAN NHÂN DÂN", "XÃ MƯỜNG THỬ"),
                "/XN-UBND",
                "Mường Thử",
                "GIẤY XÁC NHẬN",
                "",
                List.of("Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014"),
                body,
                List.of("Bà Lò Thị Phương", "Lưu: VT."),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Vàng A Dế",
                "https://muongthu.example.vn/kiem-tra/K7Q2M9");
    }
}
