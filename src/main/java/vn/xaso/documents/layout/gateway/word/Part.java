package vn.xaso.documents.layout.gateway.word;

/// The parts of a document, each with a paragraph style of its own: so they are known again after somebody wrote in
/// Word.
///
/// Law: 30/2020/NĐ-CP Phụ lục I
enum Part {
    PARENT("VbCoQuanCapTren", 12, false, false),
    ISSUER("VbCoQuan", 12, true, false),
    STATE("VbQuocHieu", 12, true, false),
    MOTTO("VbTieuNgu", 13, true, false),
    NUMBER("VbSo", 13, false, false),
    DAY("VbNgay", 13, false, true),
    REGARDING("VbVeViec", 12, false, false),
    URGENCY("VbDoKhan", 13, true, false),
    CIRCULATION("VbLuuHanh", 13, true, false),
    DRAFT("VbDuThao", 13, true, false),
    TYPE("VbTenLoai", 14, true, false),
    SUMMARY("VbTrichYeu", 14, true, false),
    GREETING("VbKinhGui", 14, false, false),
    ADDRESSEE("VbNoiGui", 14, false, false),
    AUTHORITY("VbThamQuyen", 14, true, false),
    BASIS("VbCanCu", 14, false, true),
    BODY("VbNoiDung", 14, false, false),
    CELL("VbBang", 13, false, false),
    TO("VbNoiNhan", 12, true, true),
    RECIPIENT("VbNoiNhanDong", 11, false, false),
    ARCHIVE("VbLuu", 11, false, false),
    CAPACITY("VbChucVu", 14, true, false),
    SIGNER("VbNguoiKy", 14, true, false),
    CAPACITY_LEFT("VbChucVuTrai", 14, true, false),
    SIGNER_LEFT("VbNguoiKyTrai", 14, true, false),
    FOOTER("VbChanTrang", 11, false, false);

    private final String style;
    private final int size;
    private final boolean bold;
    private final boolean italic;

    Part(String style, int size, boolean bold, boolean italic) {
        this.style = style;
        this.size = size;
        this.bold = bold;
        this.italic = italic;
    }

    String style() {
        return style;
    }

    int size() {
        return size;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    boolean isJustified() {
        return this == BODY || this == BASIS;
    }

    boolean isCentred() {
        return switch (this) {
            case BODY, BASIS, CELL, TO, RECIPIENT, ARCHIVE, ADDRESSEE -> false;
            default -> true;
        };
    }

    /// Shown in capitals, whatever was typed.
    boolean isCapitals() {
        return switch (this) {
            case PARENT, ISSUER, TYPE, CAPACITY, CAPACITY_LEFT, AUTHORITY, CIRCULATION -> true;
            default -> false;
        };
    }
}
