package vn.xaso.documents.reading.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// How the register writes what a document has in capitals: `Ủy ban nhân dân tỉnh Điện Biên`, `Phó Chủ tịch`.
///
/// Nothing is guessed: each word must belong to a phrase of the office or to the name of a place; otherwise the whole
/// stays as it was read.
///
/// Law: 30/2020/NĐ-CP Phụ lục II (capitals)
public final class OfficeWriting {

    /// The old places of a mark, which mean the same.
    private static final String[][] MARKS = {
        {"oà", "òa"}, {"oá", "óa"}, {"oả", "ỏa"}, {"oã", "õa"}, {"oạ", "ọa"}, {"uỷ", "ủy"}, {"uỵ", "ụy"}, {"uỹ", "ũy"}
    };

    private static final Map<String, String> PHRASES = phrases("""
        Ủy ban nhân dân;Hội đồng nhân dân;UBND;HĐND;Văn phòng;Văn phòng Chính phủ;Văn phòng Quốc hội;
        Đoàn đại biểu Quốc hội;Quốc hội;Chính phủ;Thủ tướng;Thủ tướng Chính phủ;Ủy ban Thường vụ Quốc hội;
        Chủ tịch nước;Văn phòng Chủ tịch nước;Tòa án nhân dân;Tòa án nhân dân tối cao;Viện kiểm sát nhân dân;
        Viện kiểm sát nhân dân tối cao;Kiểm toán Nhà nước;Thanh tra;Thanh tra Chính phủ;Công an;Thuế;Cục Thuế;
        Chi cục Thuế;Cục Thống kê;Chi cục Thống kê;Thống kê;Kho bạc Nhà nước;Bảo hiểm xã hội;Ngân hàng Nhà nước;
        Ngân hàng Chính sách xã hội;Bộ Công an;Bộ Quốc phòng;Bộ Ngoại giao;Bộ Nội vụ;Bộ Tư pháp;Bộ Tài chính;
        Bộ Công Thương;Bộ Xây dựng;Bộ Y tế;Bộ Khoa học và Công nghệ;Bộ Giáo dục và Đào tạo;
        Bộ Nông nghiệp và Môi trường;Bộ Văn hóa, Thể thao và Du lịch;Bộ Dân tộc và Tôn giáo;Sở Nội vụ;Sở Tư pháp;
        Sở Tài chính;Sở Công Thương;Sở Xây dựng;Sở Y tế;Sở Khoa học và Công nghệ;Sở Giáo dục và Đào tạo;
        Sở Nông nghiệp và Môi trường;Sở Văn hóa, Thể thao và Du lịch;Sở Dân tộc và Tôn giáo;Sở Ngoại vụ;
        Trung tâm Phục vụ hành chính công;Phòng Kinh tế;Phòng Văn hóa - Xã hội;Bộ Chỉ huy Quân sự;
        Ban Chỉ huy Quân sự;Bộ Chỉ huy Bộ đội Biên phòng;Ủy ban Mặt trận Tổ quốc;Ủy ban Mặt trận Tổ quốc Việt Nam;
        Mặt trận Tổ quốc Việt Nam;Liên đoàn Lao động;Hội Nông dân;Hội Liên hiệp Phụ nữ;Hội Cựu chiến binh;
        Tỉnh ủy;Đảng ủy;Ban Thường vụ;Việt Nam;và;của\
        """);

    private static final Map<String, String> POSITIONS = phrases("""
        Chủ tịch;Phó Chủ tịch;Phó Chủ tịch Thường trực;Chánh Văn phòng;Phó Chánh Văn phòng;Giám đốc;Phó Giám đốc;
        Tổng Giám đốc;Phó Tổng Giám đốc;Thủ tướng;Phó Thủ tướng;Bộ trưởng;Thứ trưởng;Cục trưởng;Phó Cục trưởng;
        Tổng Cục trưởng;Phó Tổng Cục trưởng;Vụ trưởng;Phó Vụ trưởng;Chi cục trưởng;Phó Chi cục trưởng;Trưởng phòng;
        Phó Trưởng phòng;Trưởng ban;Phó Trưởng ban;Bí thư;Phó Bí thư;Hiệu trưởng;Phó Hiệu trưởng;Viện trưởng;
        Phó Viện trưởng;Chánh án;Phó Chánh án;Chánh Thanh tra;Phó Chánh Thanh tra;Tổng Thanh tra;
        Phó Tổng Thanh tra;Trạm trưởng;Trưởng trạm;Trưởng Công an;Phó Trưởng Công an;Chủ nhiệm;Phó Chủ nhiệm;
        Tổ trưởng;Trưởng đoàn;Chỉ huy trưởng;Thống đốc;Phó Thống đốc;Tổng Biên tập;Đội trưởng\
        """);

    /// Provinces of today and of the past; those below them stand in the directory.
    private static final Map<String, String> PROVINCES = phrases("""
        An Giang;Bà Rịa - Vũng Tàu;Bắc Giang;Bắc Kạn;Bạc Liêu;Bắc Ninh;Bến Tre;Bình Định;Bình Dương;Bình Phước;
        Bình Thuận;Cà Mau;Cần Thơ;Cao Bằng;Đà Nẵng;Đắk Lắk;Đắk Nông;Điện Biên;Đồng Nai;Đồng Tháp;Gia Lai;Hà Giang;
        Hà Nam;Hà Nội;Hà Tĩnh;Hải Dương;Hải Phòng;Hậu Giang;Hòa Bình;Hồ Chí Minh;Huế;Hưng Yên;Khánh Hòa;Kiên Giang;
        Kon Tum;Lai Châu;Lâm Đồng;Lạng Sơn;Lào Cai;Long An;Nam Định;Nghệ An;Ninh Bình;Ninh Thuận;Phú Thọ;Phú Yên;
        Quảng Bình;Quảng Nam;Quảng Ngãi;Quảng Ninh;Quảng Trị;Sóc Trăng;Sơn La;Tây Ninh;Thái Bình;Thái Nguyên;
        Thanh Hóa;Thừa Thiên Huế;Tiền Giang;Trà Vinh;Tuyên Quang;Vĩnh Long;Vĩnh Phúc;Yên Bái\
        """);

    private static final List<String> KINDS =
            List.of("thành phố", "thị xã", "thị trấn", "đặc khu", "tỉnh", "huyện", "quận", "phường", "xã");
    private static final List<String> OF_PROVINCES = List.of("tỉnh", "thành phố");
    private static final int LONGEST = 9;

    private final Function<String, Optional<String>> places;

    /// @param places finds the name of a place by kind and name, whatever their capitals: `Xã Sáng Nhè`
    public OfficeWriting(Function<String, Optional<String>> places) {
        this.places = places;
    }

    private static Map<String, String> phrases(String lines) {
        var phrases = new HashMap<String, String>();
        Arrays.stream(lines.split(";\\s*")).forEach(phrase -> phrases.put(key(phrase), phrase));
        return Map.copyOf(phrases);
    }

    /// What two writings have in common that differ in capitals and in the place of a mark.
    public static String key(String text) {
        var key = Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('–', '-')
                .replaceAll("\\s+", " ")
                .strip();
        for (var mark : MARKS) {
            key = key.replace(mark[0], mark[1]);
        }
        return key;
    }

    static boolean isInCapitals(String text) {
        return text.chars().anyMatch(Character::isUpperCase) && text.chars().noneMatch(Character::isLowerCase);
    }

    /// The name of a body: as somebody has written these letters before; otherwise by the rules of capitals; otherwise
    /// as the only known name that differs in marks, which a scan loses; otherwise as it was read.
    ///
    /// @param known earlier writings without regard to marks and capitals, the best first
    public String issuer(String read, List<String> known) {
        if (!isInCapitals(read)) {
            return read;
        }
        boolean one = known.stream().map(OfficeWriting::key).distinct().count() == 1;
        return known.stream()
                .filter(name -> key(name).equals(key(read)))
                .findFirst()
                .or(() -> written(read, PHRASES))
                .orElse(one ? known.getFirst() : read);
    }

    /// A position, maybe with the body; as it was read where a word is not known.
    public String position(String read) {
        if (!isInCapitals(read)) {
            return read;
        }
        var known = new HashMap<>(PHRASES);
        known.putAll(POSITIONS);
        return written(read, known).orElse(read);
    }

    private Optional<String> written(String read, Map<String, String> known) {
        var words = key(read).split(" ", -1);
        var written = new StringBuilder();
        for (int at = 0; at < words.length; ) {
            var piece = piece(words, at, known);
            if (piece == null) {
                return Optional.empty();
            }
            written.append(written.isEmpty() ? "" : " ").append(piece);
            at += piece.split(" ", -1).length;
        }
        return Optional.of(Character.toUpperCase(written.charAt(0)) + written.substring(1));
    }

    /// The longest phrase or place that begins with this word, or null.
    private @Nullable String piece(String[] words, int at, Map<String, String> known) {
        for (int end = Math.min(words.length, at + LONGEST); end > at; end--) {
            var text = String.join(" ", Arrays.copyOfRange(words, at, end));
            var found = known.get(text);
            if (found == null) {
                found = place(text, end == words.length);
            }
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    /// @param last nothing follows: then the kind alone means the office's own province or commune
    private @Nullable String place(String text, boolean last) {
        for (var kind : KINDS) {
            if (text.equals(kind)) {
                return last ? kind : null;
            }
            if (text.startsWith(kind + " ")) {
                var name = text.substring(kind.length() + 1);
                var province = OF_PROVINCES.contains(kind) ? PROVINCES.get(name) : null;
                return province == null
                        ? places.apply(text)
                                .map(found -> kind + found.substring(kind.length()))
                                .orElse(null)
                        : kind + " " + province;
            }
        }
        return null;
    }
}
