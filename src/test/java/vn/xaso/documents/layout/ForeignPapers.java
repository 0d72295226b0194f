package vn.xaso.documents.layout;

import vn.xaso.ui.print.Papers;
import vn.xaso.ui.print.PdfDetails;

/// A decision as another program lays it out, with each part under the test's hand.
public final class ForeignPapers {

    private static final String SPACE = "&#160;";

    private String number = "Số:" + SPACE.repeat(8) + "/QĐ-UBND";
    private String day = "Sáng Nhè, ngày" + SPACE.repeat(5) + "tháng" + SPACE.repeat(5) + "năm 2026";
    private String signer = "Lò Văn Thắng";

    private ForeignPapers() {}

    public static ForeignPapers decision() {
        return new ForeignPapers();
    }

    public ForeignPapers number(String text) {
        number = text;
        return this;
    }

    public ForeignPapers day(String text) {
        day = text;
        return this;
    }

    public ForeignPapers signer(String text) {
        signer = text;
        return this;
    }

    public byte[] print() {
        return Papers.printer().print(html(), PdfDetails.of("Quyết định"));
    }

    private String html() {
        return """
                <html><head><title>x</title><style>
                @page { size: A4; margin: 20mm 20mm 20mm 30mm }
                body { font-family: "Liberation Serif"; font-size: 14pt; margin: 0 }
                table { width: 100%% } td { text-align: center; vertical-align: top; font-size: 13pt }
                p { text-align: justify; text-indent: 1.27cm; margin: 0 0 6pt 0 }
                .n { text-align: left; font-size: 11pt }
                </style></head><body>
                <table><tr><td style="width: 42%%"><b>ỦY BAN NHÂN DÂN<br/>XÃ SÁNG NHÈ</b></td>
                <td><b style="font-size: 12pt">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b><br/>
                <b>Độc lập - Tự do - Hạnh phúc</b></td></tr>
                <tr><td>%s</td><td><i>%s</i></td></tr></table>
                <div style="text-align: center"><b>QUYẾT ĐỊNH<br/>Về việc kiện toàn Tổ công nghệ số cộng đồng</b></div>
                <p><i>Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025.</i></p>
                <p>Điều 1. Kiện toàn Tổ công nghệ số cộng đồng xã Sáng Nhè gồm 12 thành viên do bà Giàng Thị Mỷ,
                Phó Chủ tịch Ủy ban nhân dân xã, làm Tổ trưởng.</p>
                <table><tr><td class="n" style="width: 45%%"><b><i>Nơi nhận:</i></b><br/>- Như Điều 1;<br/>- Lưu: VT.</td>
                <td style="font-size: 14pt"><b>TM. ỦY BAN NHÂN DÂN<br/>CHỦ TỊCH<br/><br/><br/><br/>%s</b></td></tr></table>
                </body></html>""".formatted(number, day, signer);
    }
}
