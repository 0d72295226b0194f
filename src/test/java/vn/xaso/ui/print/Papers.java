package vn.xaso.ui.print;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.xaso.ui.Language;
import vn.xaso.ui.TextShelf;

/// Documents for tests.
public final class Papers {

    private static final TemplateEngine ENGINE =
            TemplateEngine.createPrecompiled(null, ContentType.Html, null, "xaso.templates");

    private Papers() {}

    public static PdfPrinter printer() {
        return new PdfPrinter(new PrintSettings(
                List.of("/usr/share/fonts/truetype/liberation", "/usr/share/fonts/truetype/liberation2")));
    }

    /// The result of a request to confirm the marital status.
    public static byte[] maritalStatus(int furtherParagraphs) {
        return printer().print(html(layout(furtherParagraphs)), PdfDetails.of("Giấy xác nhận tình trạng hôn nhân"));
    }

    public static String html(ResultLayout layout) {
        try {
            var output = new StringOutput();
            var page = Map.<String, Object>of("texts", new TextShelf().in(Language.VI), "page", layout);
            ENGINE.render("ui/print/resultDocument.jte", page, output);
            return output.toString();
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    public static ResultLayout layout(int furtherParagraphs) {
        var body = new ArrayList<ResultLayout.Block>();
        body.add(new ResultLayout.Facts(List.of(
                new ResultLayout.Fact("Họ, chữ đệm, tên:", "LÒ THỊ PHƯƠNG"),
                new ResultLayout.Fact("Ngày, tháng, năm sinh:", "02/9/1998"),
                new ResultLayout.Fact("Nơi cư trú:", "Bản Nà Ản, xã Sáng Nhè, tỉnh Điện Biên"))));
        body.add(new ResultLayout.Paragraph("Tình trạng hôn nhân: hiện tại chưa đăng ký kết hôn với ai."));
        for (int i = 1; i <= furtherParagraphs; i++) {
            body.add(new ResultLayout.Paragraph(i + ". Giấy này có giá trị sáu tháng kể từ ngày cấp, sử dụng để làm"
                    + " thủ tục đăng ký kết hôn; người được cấp chịu trách nhiệm về những điều đã khai."));
        }
        return new ResultLayout(
                "",
                List.of("ỦY BAN NHÂN DÂN", "XÃ SÁNG NHÈ"),
                "/XN-UBND",
                "Sáng Nhè",
                "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",
                "",
                List.of("Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014"),
                body,
                List.of("Bà Lò Thị Phương", "Lưu: VT."),
                List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Vàng A Dế",
                "https://sangnhe.example.vn/kiem-tra/K7Q2M9");
    }
}
