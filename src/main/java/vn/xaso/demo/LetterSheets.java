package vn.xaso.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.xaso.documents.DocumentPress;
import vn.xaso.documents.DocumentPress.Copy;
import vn.xaso.documents.DocumentText;
import vn.xaso.files.CheckedFile;
import vn.xaso.files.FileKind;

/// The sheets that letters of the demonstration are written on. Each says at its foot that it is none.
@Lazy
@Component
class LetterSheets {

    private final DocumentPress press;

    LetterSheets(DocumentPress press) {
        this.press = press;
    }

    CheckedFile sheet(Commune commune, LetterPlan plan, LocalDate answerBy) {
        return new CheckedFile("van-ban-den.pdf", FileKind.PDF, pdf(commune, plan, answerBy), 1);
    }

    private byte[] pdf(Commune commune, LetterPlan plan, LocalDate answerBy) {
        var letter = plan.letter();
        if (letter.isCopy()) {
            var at = OfficeHours.instant(plan.writtenOn().atTime(15, 20));
            var symbol = plan.number() + "/" + letter.notation();
            var copied = print(commune, original(letter), "08", plan.writtenOn(), answerBy);
            return press.copy(copied, new Copy("SAO Y", symbol, letter.issuer(), at, List.of()));
        }
        return print(commune, letter, plan.number(), plan.writtenOn(), answerBy);
    }

    /// What it is a copy of.
    private static Letter original(Letter copy) {
        return new Letter(
                "Ủy ban nhân dân tỉnh Điện Biên",
                "CT-UBND",
                "Chủ tịch",
                "Tòng Văn Chung",
                "CHI_THI",
                copy.urgency(),
                copy.division(),
                copy.workingDays(),
                copy.isAnswered(),
                copy.summary().substring(copy.summary().indexOf(" về ") + 1),
                "");
    }

    private byte[] print(Commune commune, Letter letter, String number, LocalDate writtenOn, LocalDate answerBy) {
        return press.print(new DocumentText(
                letter.type().equals("DON_THU") || letter.type().equals("VAN_BAN_DANG") ? "CONG_VAN" : letter.type(),
                parent(letter),
                letter.issuer().toUpperCase(Locale.ROOT),
                number,
                letter.notation(),
                "Điện Biên",
                writtenOn,
                letter.summary(),
                List.of("Ủy ban nhân dân xã " + commune.name()),
                List.of(),
                body(letter, answerBy),
                List.of("Như trên", "Lãnh đạo cơ quan (để báo cáo)"),
                "Lưu: VT.",
                List.of(letter.position().toUpperCase(Locale.ROOT)),
                letter.signer(),
                letter.urgency(),
                "",
                0,
                "Văn bản minh họa của bản trình diễn Xã Số, không phải văn bản thật."));
    }

    private static String parent(Letter letter) {
        return letter.issuer().startsWith("Sở ") || letter.issuer().startsWith("Văn phòng ")
                ? "ỦY BAN NHÂN DÂN TỈNH ĐIỆN BIÊN"
                : "";
    }

    private static String body(Letter letter, LocalDate answerBy) {
        var wish = letter.isAnswered()
                ? "Kết quả thực hiện gửi về %s trước ngày %02d tháng %02d năm %d để tổng hợp./."
                        .formatted(
                                letter.issuer(), answerBy.getDayOfMonth(), answerBy.getMonthValue(), answerBy.getYear())
                : "Đề nghị Ủy ban nhân dân xã quan tâm, phối hợp thực hiện./.";
        return """
            Thực hiện chương trình công tác năm 2026, %1$s trao đổi với Ủy ban nhân dân xã về việc %2$s.
            1. Đề nghị Ủy ban nhân dân xã phân công một đầu mối theo dõi, đối chiếu tình hình thực tế tại từng bản, \
            bảo đảm số liệu đầy đủ và thống nhất.
            2. Trường hợp có khó khăn, vướng mắc, đề nghị phản ánh bằng văn bản, nêu rõ nguyên nhân và kiến nghị.
            3. %3$s\
            """.formatted(letter.issuer(), letter.summary().replaceFirst("^về ", ""), wish);
    }
}
