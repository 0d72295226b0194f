package vn.xaso.documents.reading.domain;

import vn.xaso.kernel.SearchText;

/// Names of bodies, provinces and positions, to mend marks that a scan has lost in capitals.
final class Names {

    private static final Phrases BODIES = new Phrases("""
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
        tây ninh;thái bình;thái nguyên;thanh hóa;thừa thiên huế;tiền giang;trà vinh;tuyên quang;vĩnh long;vĩnh phúc;yên bái\
        """);

    /// As they stand over the name of who signs.
    private static final String[] POSITIONS = """
        CHỦ TỊCH;PHÓ CHỦ TỊCH;PHÓ CHỦ TỊCH THƯỜNG TRỰC;CHÁNH VĂN PHÒNG;PHÓ CHÁNH VĂN PHÒNG;GIÁM ĐỐC;PHÓ GIÁM ĐỐC;
        TỔNG GIÁM ĐỐC;PHÓ TỔNG GIÁM ĐỐC;THỦ TƯỚNG;PHÓ THỦ TƯỚNG;BỘ TRƯỞNG;THỨ TRƯỞNG;CỤC TRƯỞNG;PHÓ CỤC TRƯỞNG;
        TỔNG CỤC TRƯỞNG;PHÓ TỔNG CỤC TRƯỞNG;VỤ TRƯỞNG;PHÓ VỤ TRƯỞNG;CHI CỤC TRƯỞNG;PHÓ CHI CỤC TRƯỞNG;
        TRƯỞNG PHÒNG;PHÓ TRƯỞNG PHÒNG;TRƯỞNG BAN;PHÓ TRƯỞNG BAN;BÍ THƯ;PHÓ BÍ THƯ;HIỆU TRƯỞNG;PHÓ HIỆU TRƯỞNG;
        VIỆN TRƯỞNG;PHÓ VIỆN TRƯỞNG;CHÁNH ÁN;PHÓ CHÁNH ÁN;CHÁNH THANH TRA;PHÓ CHÁNH THANH TRA;TRẠM TRƯỞNG;
        TRƯỞNG CÔNG AN;PHÓ TRƯỞNG CÔNG AN;CHỦ NHIỆM;PHÓ CHỦ NHIỆM;TỔ TRƯỞNG;TRƯỞNG ĐOÀN;CHỈ HUY TRƯỞNG;
        TỔNG THANH TRA;PHÓ TỔNG THANH TRA;THỐNG ĐỐC;PHÓ THỐNG ĐỐC;TỔNG BIÊN TẬP;ĐỘI TRƯỞNG;TRƯỞNG TRẠM\
        """.split(";\\s*");

    private static final Phrases FAMILIES = new Phrases("""
        Nguyễn;Trần;Lê;Phạm;Hoàng;Huỳnh;Phan;Vũ;Võ;Đặng;Bùi;Đỗ;Hồ;Ngô;Dương;Lý;Lò;Lường;Quàng;Cà;Giàng;Vàng;Mùa;
        Sùng;Thào;Tòng;Điêu;Bạc;Cầm;Hạng;Vừ;Ly;Chang;Tráng;Đinh;Trịnh;Đào;Đoàn;Mai;Trương;Lâm;Phùng;Cao;Tạ;Chu\
        """);

    private Names() {}

    static String body(String text) {
        return BODIES.mend(text);
    }

    /// The position that a line begins with, with its marks; empty when it begins with none.
    static String position(String line) {
        var bare = line.replaceFirst("^(?:KT|TL|TUQ|Q|TM)[.,] ?", "");
        var best = "";
        for (var known : POSITIONS) {
            var folded = SearchText.fold(known);
            var start = SearchText.fold(bare);
            start = start.substring(0, Math.min(start.length(), folded.length()));
            if (Likeness.isLike(start, folded) && known.length() > best.length()) {
                best = known;
            }
        }
        return best;
    }

    /// A person's name; what a scan makes of frequent family names is put right.
    static String person(String name) {
        int end = name.indexOf(' ');
        return end < 0 ? name : FAMILIES.mend(name.substring(0, end)) + name.substring(end);
    }

    static boolean hasFamily(String name) {
        return FAMILIES.knows(name.split(" ")[0]);
    }
}
