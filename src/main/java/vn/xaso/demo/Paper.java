package vn.xaso.demo;

import java.util.Arrays;
import java.util.List;

/// One line of the list of documents that a commune of the demonstration issues.
///
/// @param division which office drafts it
/// @param signer the sign-in of the leader without the commune
/// @param recipients `HOUSE` for the other commune, `PROVINCE`, or names of others
/// @param body one paragraph a line
record Paper(
        String type,
        String division,
        String signer,
        List<String> recipients,
        List<String> addressees,
        List<String> bases,
        String summary,
        String body) {

    static final String HOUSE = "HOUSE";
    static final String PROVINCE = "PROVINCE";

    static List<Paper> all() {
        return Letter.lines("/demo/papers.csv").stream().map(Paper::read).toList();
    }

    private static Paper read(String... cells) {
        return new Paper(
                cells[0],
                cells[1],
                cells[2],
                parts(cells[3]),
                parts(cells[4]),
                parts(cells[5]),
                cells[6],
                cells[7].replace('¶', '\n'));
    }

    /// The answer to a letter.
    static Paper answerTo(Letter letter) {
        boolean petition = letter.type().equals("DON_THU");
        var body = petition
                ? "Sau khi kiểm tra thực tế, Ủy ban nhân dân xã trả lời như sau:\nNội dung đề nghị là có cơ sở; Ủy ban "
                        + "nhân dân xã đưa vào kế hoạch thực hiện trong năm 2026./."
                : "Thực hiện đề nghị của " + letter.issuer()
                        + ", Ủy ban nhân dân xã đã phân công đầu mối, rà soát tại từng bản và báo cáo kết quả như"
                        + " sau:\n"
                        + "1. Các bản đã rà soát xong, số liệu đã đối chiếu với thực tế.\n"
                        + "2. Ủy ban nhân dân xã tiếp tục theo dõi và kịp thời phản ánh khi có khó khăn, vướng mắc./.";
        var summary = letter.summary().startsWith("Đơn ") ? "trả lời đơn của " + letter.issuer() : letter.summary();
        return new Paper(
                "CONG_VAN",
                letter.division().equals("CIVIL_STATUS") ? "OFFICE" : letter.division(),
                letter.division().equals("ECONOMIC") ? "phochutich2" : "phochutich",
                List.of(letter.issuer()),
                List.of(letter.issuer()),
                List.of(),
                summary,
                body);
    }

    private static List<String> parts(String cell) {
        return cell.isEmpty() ? List.of() : Arrays.asList(cell.split(";"));
    }
}
