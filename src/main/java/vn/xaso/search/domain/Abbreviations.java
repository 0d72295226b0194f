package vn.xaso.search.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Abbreviations that every office writes, each with what it stands for. Whoever looks for one finds the other.
final class Abbreviations {

    private static final List<String> WRITTEN = List.of(
            "UBND ủy ban nhân dân",
            "HĐND hội đồng nhân dân",
            "MTTQ mặt trận tổ quốc",
            "CP chính phủ",
            "BNV bộ nội vụ",
            "NĐ nghị định",
            "NQ nghị quyết",
            "QĐ quyết định",
            "CV công văn",
            "TB thông báo",
            "KH kế hoạch",
            "BC báo cáo",
            "TTr tờ trình",
            "GM giấy mời",
            "TTHC thủ tục hành chính",
            "CCHC cải cách hành chính",
            "GCN giấy chứng nhận",
            "QSDĐ quyền sử dụng đất",
            "CCCD căn cước công dân",
            "CMND chứng minh nhân dân",
            "CNTT công nghệ thông tin",
            "CĐS chuyển đổi số",
            "BHXH bảo hiểm xã hội",
            "BHYT bảo hiểm y tế",
            "PCCC phòng cháy chữa cháy",
            "PCTT phòng chống thiên tai",
            "ATTP an toàn thực phẩm",
            "VSMT vệ sinh môi trường",
            "NTM nông thôn mới",
            "KTXH kinh tế xã hội",
            "QPAN quốc phòng an ninh",
            "ANTT an ninh trật tự",
            "GPMB giải phóng mặt bằng",
            "DTTS dân tộc thiểu số",
            "LĐTBXH lao động thương binh và xã hội",
            "GDĐT giáo dục và đào tạo",
            "TNMT tài nguyên và môi trường",
            "THCS trung học cơ sở",
            "THPT trung học phổ thông",
            "TDP tổ dân phố");

    private static final Map<String, Phrase> MEANINGS = WRITTEN.stream()
            .map(line -> line.split(" ", 2))
            .collect(Collectors.toUnmodifiableMap(parts -> Word.of(parts[0]).folded(), parts -> Phrase.of(parts[1])));

    private static final int LONGEST = MEANINGS.values().stream()
            .mapToInt(phrase -> phrase.words().size())
            .max()
            .orElse(0);

    private Abbreviations() {}

    static Optional<Phrase> meaning(Word word) {
        return Optional.ofNullable(MEANINGS.get(word.folded()));
    }

    /// The meaning with which these words begin, and its abbreviation.
    static Optional<Map.Entry<String, Phrase>> atStart(List<Word> words) {
        int most = Math.min(LONGEST, words.size());
        return Stream.iterate(most, size -> size > 1, size -> size - 1)
                .flatMap(size -> MEANINGS.entrySet().stream()
                        .filter(entry -> matches(entry.getValue().words(), words.subList(0, size))))
                .findFirst();
    }

    private static boolean matches(List<Word> meaning, List<Word> typed) {
        if (meaning.size() != typed.size()) {
            return false;
        }
        for (int i = 0; i < typed.size(); i++) {
            if (!meaning.get(i).answers(typed.get(i))) {
                return false;
            }
        }
        return true;
    }
}
