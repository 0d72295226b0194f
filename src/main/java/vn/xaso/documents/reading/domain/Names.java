package vn.xaso.documents.reading.domain;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import vn.xaso.kernel.SearchText;

/// Words in the names of bodies and provinces, to mend marks that a scan has lost in capitals.
final class Names {

    private static final Map<String, String> PHRASES = new HashMap<>();

    static {
        for (var phrase : """
                ủy ban nhân dân;hội đồng nhân dân;văn phòng;trung tâm phục vụ hành chính công;ban chỉ đạo;đảng ủy;
                công an;chính phủ;quốc hội;thủ tướng chính phủ;thủ tướng;tòa án nhân dân;viện kiểm sát nhân dân;
                ủy ban thường vụ quốc hội;bộ tài chính;bộ nội vụ;bộ công an;bộ quốc phòng;bộ ngoại giao;bộ tư pháp;
                bộ công thương;bộ xây dựng;bộ y tế;bộ khoa học và công nghệ;bộ giáo dục và đào tạo;
                bộ nông nghiệp và môi trường;bộ văn hóa, thể thao và du lịch;bộ dân tộc và tôn giáo;
                sở tài chính;sở nội vụ;sở tư pháp;sở công thương;sở xây dựng;sở y tế;sở khoa học và công nghệ;
                sở giáo dục và đào tạo;sở nông nghiệp và môi trường;sở văn hóa, thể thao và du lịch;
                sở dân tộc và tôn giáo;thanh tra tỉnh;tỉnh;thành phố;huyện;phường;xã;thị trấn;
                an giang;bà rịa - vũng tàu;bắc giang;bắc kạn;bạc liêu;bắc ninh;bến tre;bình định;bình dương;bình phước;
                bình thuận;cà mau;cần thơ;cao bằng;đà nẵng;đắk lắk;đắk nông;điện biên;đồng nai;đồng tháp;gia lai;
                hà giang;hà nam;hà nội;hà tĩnh;hải dương;hải phòng;hậu giang;hòa bình;hồ chí minh;huế;hưng yên;
                khánh hòa;kiên giang;kon tum;lai châu;lâm đồng;lạng sơn;lào cai;long an;nam định;nghệ an;ninh bình;
                ninh thuận;phú thọ;phú yên;quảng bình;quảng nam;quảng ngãi;quảng ninh;quảng trị;sóc trăng;sơn la;
                tây ninh;thái bình;thái nguyên;thanh hóa;thừa thiên huế;tiền giang;trà vinh;tuyên quang;vĩnh long;
                vĩnh phúc;yên bái""".split(";\\s*")) {
            PHRASES.put(SearchText.fold(phrase), phrase.toUpperCase(Locale.ROOT));
        }
    }

    private Names() {}

    /// Puts known phrases, longest first, in the place of what has the same letters without marks.
    static String correct(String text) {
        var words = text.split(" ");
        var all = new StringBuilder();
        int at = 0;
        while (at < words.length) {
            int taken = longest(words, at);
            var known = taken == 0 ? words[at] : PHRASES.get(SearchText.fold(join(words, at, at + taken)));
            all.append(all.isEmpty() ? "" : " ").append(known);
            at += Math.max(taken, 1);
        }
        return all.toString();
    }

    private static int longest(String[] words, int at) {
        for (int end = Math.min(words.length, at + 8); end > at; end--) {
            if (PHRASES.containsKey(SearchText.fold(join(words, at, end)))) {
                return end - at;
            }
        }
        return 0;
    }

    private static String join(String[] words, int from, int to) {
        return String.join(" ", java.util.Arrays.asList(words).subList(from, to));
    }
}
