package vn.xaso.cases.digitising.domain;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import vn.xaso.cases.digitising.domain.Corners.Point;

/// Papers as people bring them to a counter, made up and painted, with what must be read on them.
public final class PaintedPapers {

    private static final int WIDTH = 1_654;
    private static final int HEIGHT = 2_339;

    private PaintedPapers() {}

    /// @param kind a code of the list of kinds
    public record Painted(
            String kind, String number, LocalDate issuedOn, String issuer, List<String> head, List<String> lines) {}

    public static List<Painted> all() {
        return List.of(
                civil("KHAI_SINH", "GIẤY KHAI SINH", "45/2026", LocalDate.of(2026, 2, 5), "Sùng A Dế"),
                civil("KET_HON", "GIẤY CHỨNG NHẬN KẾT HÔN", "12/2024", LocalDate.of(2024, 11, 20), "Giàng A Páo"),
                civil("KHAI_TU", "TRÍCH LỤC KHAI TỬ", "7/2025", LocalDate.of(2025, 8, 14), "Lò Văn Pọm"),
                civil("GIAM_HO", "TRÍCH LỤC ĐĂNG KÝ GIÁM HỘ", "3/2025", LocalDate.of(2025, 3, 9), "Vàng Thị Mỷ"),
                office("TINH_TRANG_HON_NHAN", "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", "118/XN-UBND", 2026, 6, 12),
                office("KHUYET_TAT", "GIẤY XÁC NHẬN KHUYẾT TẬT", "26/GXN-UBND", 2025, 4, 28),
                office("DIEN_TICH_NHA_O", "GIẤY XÁC NHẬN DIỆN TÍCH NHÀ Ở", "9/XN-UBND", 2026, 1, 15),
                office("HO_NGHEO", "QUYẾT ĐỊNH CÔNG NHẬN HỘ NGHÈO, HỘ CẬN NGHÈO", "301/QĐ-UBND", 2025, 12, 31),
                new Painted(
                        "CHUNG_SINH",
                        "214",
                        LocalDate.of(2026, 9, 17),
                        "Trạm Y tế xã Sáng Nhè",
                        List.of("TRẠM Y TẾ XÃ SÁNG NHÈ", "Số: 214"),
                        List.of(
                                "*GIẤY CHỨNG SINH",
                                "Họ và tên mẹ: Hạng Thị Súa, sinh năm 2001",
                                "Nơi thường trú: Bản Hẹ 2, xã Sáng Nhè, tỉnh Điện Biên",
                                "Đã sinh con vào lúc 05 giờ 20 phút ngày 16 tháng 9 năm 2026",
                                "Giới tính của con: Nữ. Cân nặng: 3000 g",
                                "Dự định đặt tên con là: Sùng Thị Mai",
                                ">Sáng Nhè, ngày 17 tháng 9 năm 2026",
                                ">Người đỡ đẻ")),
                new Painted(
                        "UY_QUYEN",
                        "",
                        LocalDate.of(2026, 10, 3),
                        "",
                        List.of(),
                        List.of(
                                "*CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                                "*GIẤY ỦY QUYỀN",
                                "Người ủy quyền: Lò Thị Pâng, sinh ngày 02/09/1951",
                                "Người được ủy quyền: Lò Văn Inh, sinh ngày 11/03/1984",
                                "Nội dung: nộp hồ sơ và nhận kết quả thủ tục hưởng trợ cấp hưu trí xã hội",
                                ">Sáng Nhè, ngày 03 tháng 10 năm 2026")));
    }

    private static Painted civil(String kind, String title, String number, LocalDate day, String who) {
        var registered = "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
        return new Painted(
                kind,
                number,
                day,
                "Ủy ban nhân dân xã Sáng Nhè",
                List.of("ỦY BAN NHÂN DÂN", "XÃ SÁNG NHÈ"),
                List.of(
                        "*" + title,
                        "*Số: " + number,
                        "Họ, chữ đệm, tên: " + who,
                        "Ngày, tháng, năm sinh: 12/05/1962",
                        "Dân tộc: Mông        Quốc tịch: Việt Nam",
                        "Nơi cư trú: Bản Hẹ 1, xã Sáng Nhè, tỉnh Điện Biên",
                        "Nơi đăng ký: Ủy ban nhân dân xã Sáng Nhè",
                        "Ngày, tháng, năm đăng ký: " + registered,
                        ">NGƯỜI KÝ GIẤY",
                        ">Chủ tịch"));
    }

    private static Painted office(String kind, String title, String number, int year, int month, int day) {
        return new Painted(
                kind,
                number,
                LocalDate.of(year, month, day),
                "Ủy ban nhân dân xã Sáng Nhè",
                List.of("ỦY BAN NHÂN DÂN", "XÃ SÁNG NHÈ", "Số: " + number),
                List.of(
                        ">Sáng Nhè, ngày %02d tháng %02d năm %d".formatted(day, month, year),
                        "*" + title,
                        "Xét đề nghị của ông Vàng A Lềnh, sinh ngày 01/01/1949,",
                        "nơi cư trú: Bản Nậm Pố, xã Sáng Nhè, tỉnh Điện Biên,",
                        "Ủy ban nhân dân xã Sáng Nhè xác nhận theo đề nghị.",
                        "Giấy này có giá trị theo quy định của pháp luật.",
                        ">CHỦ TỊCH"));
    }

    /// At 200 dots an inch.
    public static BufferedImage paint(Painted paper) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = page.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(248, 246, 242));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(25, 25, 30));
        int y = 170;
        for (var line : paper.head()) {
            pen.setFont(new Font("Liberation Serif", Font.PLAIN, 36));
            int width = pen.getFontMetrics().stringWidth(line);
            pen.drawString(line, 180 + Math.max(0, (460 - width) / 2), y);
            y += 52;
        }
        if (!paper.head().isEmpty()) {
            pen.setFont(new Font("Liberation Serif", Font.BOLD, 34));
            pen.drawString("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 800, 170);
            pen.drawString("Độc lập - Tự do - Hạnh phúc", 930, 222);
        }
        y = Math.max(y, 340);
        for (var line : paper.lines()) {
            boolean middle = line.startsWith("*");
            boolean right = line.startsWith(">");
            var text = middle || right ? line.substring(1) : line;
            pen.setFont(new Font("Liberation Serif", middle ? Font.BOLD : Font.PLAIN, middle ? 44 : 38));
            int width = pen.getFontMetrics().stringWidth(text);
            pen.drawString(text, middle ? (WIDTH - width) / 2 : right ? WIDTH - 140 - width : 180, y);
            y += 84;
        }
        pen.dispose();
        return page;
    }

    /// A flatbed scan that leans a little, with grain.
    public static byte[] scanned(Painted paper, double degrees) {
        return jpeg(grainy(blurred(PaintedPages.leaning(paint(paper), degrees)), 10));
    }

    /// A photograph by telephone on a wooden table, from a slant.
    public static byte[] photographed(Painted paper, int seed) {
        var random = new Random(seed);
        var corners = new Corners(
                near(0.13, 0.09, random), near(0.86, 0.10, random), near(0.90, 0.92, random), near(0.09, 0.91, random));
        return jpeg(PaintedPages.onATable(paint(paper), corners, 2_448, 3_264));
    }

    private static Point near(double x, double y, Random random) {
        return new Point(x + (random.nextDouble() - 0.5) * 0.07, y + (random.nextDouble() - 0.5) * 0.07);
    }

    private static BufferedImage blurred(BufferedImage picture) {
        var weights = new float[9];
        Arrays.fill(weights, 1 / 9f);
        return new ConvolveOp(new Kernel(3, 3, weights)).filter(picture, null);
    }

    private static BufferedImage grainy(BufferedImage picture, int grain) {
        var random = new Random(3);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                int shade = (int) (random.nextGaussian() * grain);
                int colour = picture.getRGB(x, y);
                int grainy = 0;
                for (int shift = 16; shift >= 0; shift -= 8) {
                    grainy |= Math.clamp((colour >> shift & 0xFF) + shade, 0, 255) << shift;
                }
                picture.setRGB(x, y, grainy);
            }
        }
        return picture;
    }

    public static byte[] jpeg(BufferedImage picture) {
        var output = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", output);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return output.toByteArray();
    }
}
