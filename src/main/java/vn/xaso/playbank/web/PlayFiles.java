package vn.xaso.playbank.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import vn.xaso.kernel.CsvLine;
import vn.xaso.kernel.OfficeClock;
import vn.xaso.playbank.application.PlayDesk;
import vn.xaso.playbank.domain.PlayPayment;
import vn.xaso.playbank.domain.PlayTransfer;
import vn.xaso.ui.print.RegisterBook;

/// Writes the files of the play bank as they come in Vietnam, so in Vietnamese.
final class PlayFiles {

    private static final DateTimeFormatter SECOND =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(OfficeClock.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> OF_STATEMENT = List.of(
            "STT", "Ngày giao dịch", "Số bút toán", "Nội dung giao dịch", "Phát sinh nợ", "Phát sinh có", "Số dư");
    private static final List<Integer> WIDTHS = List.of(5, 15, 15, 35, 10, 10, 10);
    private static final List<String> OF_PROVIDER = List.of(
            "STT",
            "Mã website",
            "Mã giao dịch",
            "Mã tham chiếu",
            "Thời gian thanh toán",
            "Số tiền",
            "Phí",
            "Số tiền quyết toán",
            "Mã lô",
            "Trạng thái");

    private PlayFiles() {}

    static String statement(String account, LocalDate from, LocalDate to, List<PlayTransfer> lines) {
        var text = new StringBuilder("\uFEFF");
        text.append(CsvLine.of(List.of("SAO KÊ TÀI KHOẢN (ngân hàng đóng vai)")));
        text.append(CsvLine.of(List.of("Số tài khoản", account)));
        text.append(CsvLine.of(List.of("Từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to))));
        text.append(CsvLine.of(OF_STATEMENT));
        for (int i = 0; i < lines.size(); i++) {
            text.append(CsvLine.of(cells(i + 1, lines.get(i))));
        }
        return text.toString();
    }

    static RegisterBook table(String account, LocalDate from, LocalDate to, List<PlayTransfer> lines, String name) {
        var columns = new ArrayList<RegisterBook.Column>();
        for (int i = 0; i < WIDTHS.size(); i++) {
            columns.add(new RegisterBook.Column(OF_STATEMENT.get(i), WIDTHS.get(i)));
        }
        var rows = new ArrayList<List<String>>();
        lines.forEach(line -> rows.add(cells(rows.size() + 1, line)));
        return new RegisterBook(
                "NGÂN HÀNG ĐÓNG VAI",
                "Sao kê tài khoản",
                "Số tài khoản: " + account + ", từ ngày " + DAY.format(from) + " đến ngày " + DAY.format(to),
                columns,
                rows,
                name);
    }

    private static List<String> cells(int no, PlayTransfer line) {
        return List.of(
                String.valueOf(no),
                SECOND.format(line.at()),
                line.number(),
                line.words(),
                line.amount() < 0 ? amount(-line.amount()) : "",
                line.amount() > 0 ? amount(line.amount()) : "",
                amount(line.balance()));
    }

    static String paidOut(List<PlayPayment> paid) {
        var text = new StringBuilder("\uFEFF").append(CsvLine.of(OF_PROVIDER));
        for (int i = 0; i < paid.size(); i++) {
            text.append(CsvLine.of(cells(i + 1, paid.get(i))));
        }
        return text.toString();
    }

    private static List<String> cells(int no, PlayPayment payment) {
        return List.of(
                String.valueOf(no),
                "XASODEMO",
                payment.number(),
                payment.reference(),
                payment.decidedAt() == null ? "" : SECOND.format(payment.decidedAt()),
                amount(payment.amount()),
                amount(PlayDesk.FEE),
                amount(payment.amount() - PlayDesk.FEE),
                payment.batch() == null ? "" : payment.batch(),
                "Thành công");
    }

    private static String amount(long dong) {
        return "%,d".formatted(dong);
    }
}
