package vn.xaso.bench.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.xaso.kernel.SearchText;
import vn.xaso.kernel.UnitId;
import vn.xaso.search.Readers;
import vn.xaso.search.SearchEntry;

/// Titles of documents as offices write them, made up, always the same: some two dozen syllables, names, places, and
/// many rare syllables. And what people would type to find them.
final class Titles {

    static final int UNITS = 45;

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final int DAYS = 14 * 365;
    private static final int LATE = 10;

    private static final String[] TYPES = {
        "Quyết định", "Công văn", "Báo cáo", "Tờ trình", "Thông báo", "Kế hoạch", "Giấy mời", "Nghị quyết"
    };
    private static final String[] SIGNS = {"QĐ", "CV", "BC", "TTr", "TB", "KH", "GM", "NQ"};
    private static final String[] ACTS = {
        "về việc phê duyệt", "về việc cấp", "v/v hướng dẫn thực hiện", "về việc tăng cường", "v/v báo cáo kết quả",
        "về việc giải quyết", "v/v lấy ý kiến góp ý", "về việc thành lập", "v/v đề nghị bổ sung", "về việc điều chỉnh"
    };
    private static final String[] MATTERS = {
        "giấy chứng nhận quyền sử dụng đất", "kinh phí hỗ trợ nhà ở cho hộ nghèo", "kế hoạch chuyển đổi số",
        "chế độ chính sách người có công", "công tác phòng chống thiên tai", "hồ sơ đăng ký khai sinh",
        "kết quả cải cách hành chính", "quy hoạch xây dựng nông thôn mới", "phương án bồi thường tái định cư",
        "danh sách cử tri bầu cử", "dự án trồng rừng phòng hộ", "công tác khám tuyển nghĩa vụ quân sự",
        "kết quả rà soát hộ nghèo đa chiều", "lịch tiếp công dân định kỳ", "công tác an toàn thực phẩm"
    };
    private static final String[] FAMILIES = {
        "Lò", "Quàng", "Giàng", "Vàng", "Sùng", "Nguyễn", "Trần", "Lường", "Cà", "Mùa", "Hạng", "Khoàng", "Phạm", "Lê"
    };
    private static final String[] MIDDLES = {"Văn", "Thị", "A", "Minh", "Đức", "Ngọc", "Thanh", "Thu", "Xuân", "Hồng"};
    private static final String[] PLACES = {
        "xã Sáng Nhè", "xã Si Pa Phìn", "bản Nậm Chim", "huyện Nậm Pồ", "xã Mường Chà", "phường Mường Thanh",
        "bản Huổi Lướng", "xã Tủa Chùa", "thôn Bản Phủ", "tỉnh Điện Biên", "xã Chà Tở", "bản Tân Hưng"
    };
    private static final String[] HEADS = {
        "b", "c", "ch", "d", "đ", "g", "gi", "h", "kh", "l", "m", "n", "ng", "nh", "ph", "r", "s", "t", "th", "tr", "v",
        "x", "qu", "k", "p", ""
    };
    private static final String[] TAILS = {
        "a", "ai", "an", "ang", "anh", "ao", "ay", "ac", "am", "at", "e", "en", "eo", "et", "i", "in", "inh", "it",
        "iên", "iêm", "iêu", "iết", "o", "oa", "oan", "oang", "on", "ong", "oc", "ot", "u", "ua", "un", "ung", "uy",
        "uyên", "uôn", "uông", "ươn", "ương", "ươi", "ượt", "ưng", "ức", "ơi", "ơn", "âu", "ân", "âng", "ấp", "ăn",
        "ăng", "ắc", "ặt"
    };
    private static final String[] TONES = {"", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"};

    private final int count;
    private final Random random;
    private final List<String> rare;
    private final List<UnitId> units = new ArrayList<>();

    private int made;

    Titles(long seed, int count) {
        this.count = count;
        random = new Random(seed);
        rare = rare();
        for (int i = 0; i < UNITS; i++) {
            units.add(new UnitId(new UUID(random.nextLong(), random.nextLong())));
        }
    }

    List<UnitId> units() {
        return List.copyOf(units);
    }

    private List<String> rare() {
        var all = new HashSet<String>();
        for (var head : HEADS) {
            for (var tail : TAILS) {
                for (var tone : TONES) {
                    boolean toned = !java.text.Normalizer.normalize(tail, java.text.Normalizer.Form.NFD)
                            .replaceAll("[^\u0301\u0300\u0309\u0303\u0323]", "")
                            .isEmpty();
                    all.add(SearchText.tidy(toned ? head + tail : toned(head, tail, tone)));
                }
            }
        }
        var list = new ArrayList<>(all);
        list.sort(String::compareTo);
        java.util.Collections.shuffle(list, random);
        return list;
    }

    private static String toned(String head, String tail, String tone) {
        int vowel = 0;
        while (vowel + 1 < tail.length() && "aeiouyâêôăơư".indexOf(tail.charAt(vowel + 1)) >= 0 && vowel < 1) {
            vowel++;
        }
        return head + tail.substring(0, vowel + 1) + tone + tail.substring(vowel + 1);
    }

    /// The rarer the further back: the tail is long.
    private String syllable() {
        int place = (int) (rare.size() * Math.pow(random.nextDouble(), 3));
        return rare.get(Math.min(place, rare.size() - 1));
    }

    private String one(String[] of) {
        return of[random.nextInt(of.length)];
    }

    SearchEntry next() {
        int type = random.nextInt(TYPES.length);
        var day = day();
        var id = new UUID((long) made << 16 | 0x7000, random.nextLong()); // in the order of time, as all ids are
        var unit = units.get(random.nextInt(UNITS));
        var title = String.join(
                " ",
                TYPES[type],
                one(ACTS),
                one(MATTERS),
                "cho ông (bà)",
                one(FAMILIES),
                one(MIDDLES),
                capital(syllable()),
                "tại",
                one(PLACES),
                syllable(),
                syllable(),
                syllable());
        var symbol = (1 + random.nextInt(9_000)) + "/" + SIGNS[type] + "-UBND";
        return new SearchEntry(
                new SearchEntry.Key(unit, "DOCUMENT", id),
                day,
                "/x/" + id,
                new SearchEntry.Shown(title, symbol, ""),
                "",
                new SearchEntry.Facets(TYPES[type], "UBND " + PLACES[type], "cases.search.OPEN"),
                Readers.with(vn.xaso.kernel.Right.READ_DOCUMENTS));
    }

    /// They are written when they happen, some a few days late.
    private LocalDate day() {
        return LAST_DAY.minusDays(DAYS - (long) DAYS * made++ / count + random.nextInt(LATE));
    }

    private static String capital(String syllable) {
        return syllable.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + syllable.substring(1);
    }

    /// Half four words of one title, a quarter two common words, the rest one word and what no title has.
    String question(String title, String other) {
        int kind = random.nextInt(100);
        if (kind < 50) {
            return words(title, 4);
        }
        if (kind < 75) {
            return one(MATTERS).split(" ")[random.nextInt(3)] + " " + one(ACTS).split(" ")[1];
        }
        if (kind < 90) {
            return words(title, 1);
        }
        return kind < 95 ? words(title, 3) + " zzyx" : words(title, 2) + " " + words(other, 3) + " " + syllable();
    }

    private String words(String title, int count) {
        var words = new ArrayList<>(List.of(title.split("[^\\p{L}\\p{M}\\p{N}]+")));
        java.util.Collections.shuffle(words, random);
        return String.join(" ", words.subList(0, Math.min(count, words.size())));
    }
}
